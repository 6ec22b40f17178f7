// Elements that may not be there: `xs[i]` past the end is undefined where something asks for that, and stops the
// program where nothing does.
import { builtins } from "../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../hir/index.ts";
import { stringType } from "../hir/type.ts";
import type { Lowering } from "./lowering.ts";

/** xs[i] ?? 0, xs[i]?.name, xs[i] === undefined  =>  undefined where there is no such element */
export function asked(expr: Expr<Lowered>, to: Lowering): Expr<Lowered> {
  // What TypeScript takes for proved may have changed meanwhile, in a function that was called.
  return expr.kind === "unwrap" ? expr.operand : mayBeOutside(expr, to);
}

export function mayBeOutside(expr: Expr<Lowered>, to: Lowering): Expr<Lowered> {
  if (expr.kind === "element" && expr.array.type.kind === "array") {
    const of = to.typeOfSlot(expr.array.type.element);
    return outside("array.get", [expr.array, expr.index], of, expr);
  }
  if (expr.kind === "builtin" && expr.builtin.name === "string.element")
    return outside("string.get", expr.args, stringType, expr);
  return expr;
}

function outside(name: string, args: readonly Expr<Lowered>[], of: Type, expr: Expr<Lowered>): Expr<Lowered> {
  const builtin = builtins.get(name);
  const type: Type = of.kind === "optional" ? of : { kind: "optional", of, absent: "undefined" };
  return builtin === undefined ? expr : { kind: "builtin", builtin, args, type, span: expr.span };
}

/** As it is printed: `xs[i]?.name` is undefined where there is no such element, though TypeScript does not say so. */
export function asPrinted(expr: Expr<Lowered>): Expr<Lowered> {
  const isChain =
    expr.kind === "unwrap" && (expr.operand.kind === "bind" || expr.operand.kind === "conditional");
  return isChain ? expr.operand : expr;
}

/** The element itself, of which it is proved that it is there. */
export function inside(expr: Expr<Lowered>): Expr<Lowered> {
  if (expr.kind !== "builtin" || expr.builtin.name !== "array.get") return expr;
  const [array, index] = expr.args;
  return array === undefined || index === undefined
    ? expr
    : { kind: "element", array, index, type: expr.type, span: expr.span };
}
