// Object.is(a, b): `===`, but for NaN and -0.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import type { ts } from "../../typescript.ts";
import { enumValue } from "../expressions/coerce.ts";
import { builtinCall } from "../expressions/members.ts";
import type { Lowering } from "../lowering.ts";
import { sameType } from "../types/types.ts";

const comparable: ReadonlySet<Type["kind"]> = new Set([
  "string",
  "boolean",
  "object",
  "array",
  "collection",
  "function",
]);

export function lowerIs(node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  const [first, second] = node.arguments;
  if (first === undefined || second === undefined)
    return to.refuse("unsupported-library", node, { name: "Object.is without its arguments" });
  const [left, right] = [enumValue(to.expr(first)), enumValue(to.expr(second))];
  if (left.type.kind === "number" && right.type.kind === "number")
    return { ...builtinCall("Object.is", [left, right], node, to), type: booleanType };
  const isObject = left.type.kind === "object" && right.type.kind === "object";
  if (comparable.has(left.type.kind) && (isObject || sameType(left.type, right.type, to)))
    return { kind: "equal", negated: false, left, right, type: booleanType, span: to.spanOf(node) };
  return to.refuse("unsupported-library", node, { name: "Object.is of values of these types" });
}
