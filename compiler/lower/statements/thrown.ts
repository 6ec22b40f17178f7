// What is thrown without being an error, and such causes: on their way they lie in an error.
import { builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { dynamicType } from "../../hir/type.ts";
import type { ts } from "../../typescript.ts";
import { causeType, errorType } from "../library/errors.ts";
import type { Lowering } from "../lowering.ts";
import { addMember, toDynamic } from "../unions/dynamic.ts";

/** throw "text" */
export function boxThrown(value: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  return box("boxed", value, errorType(to), node, to);
}

/** new Error("no answer", { cause: "text" }) */
export function boxCause(value: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  return box("boxedCause", value, causeType(to), node, to);
}

function box(name: string, value: Expr<Lowered>, type: Type, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (!to.dynamic.modes.thrown) {
    to.dynamic.want("thrown");
    return to.refuse("unsupported-unknown", node, { why: "it is thrown and no error" });
  }
  addMember(errorType(to), node, to);
  return row(name, toDynamic(value, node, to), type, node, to);
}

/** error.cause */
export function unboxCause(cause: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  addMember(errorType(to), node, to);
  return row("unboxed", cause, dynamicType, node, to);
}

function row(name: string, arg: Expr<Lowered>, type: Type, node: ts.Node, to: Lowering): Expr<Lowered> {
  const builtin = builtins.get(`error.${name}`) ?? to.refuseQuietly(node);
  return { kind: "builtin", builtin, args: [arg], type, span: to.spanOf(node) };
}
