// What counts to n by a list of holes: `[...Array(n).keys()]`, `Array.from(Array(n), f)`. Here no such list is made.
import { builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered } from "../../hir/index.ts";
import { numberType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { builtinCall, libraryObject } from "../expressions/members.ts";
import { number } from "../expressions/operators.ts";
import { makeClosure, makeParam } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { makeArrayType } from "../types/types.ts";

/** The n of `Array(n)` and `new Array(n)`; undefined for anything else. */
export function holesOf(node: ts.Expression, to: Lowering): ts.Expression | undefined {
  if (ts.isParenthesizedExpression(node)) return holesOf(node.expression, to);
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  if (libraryObject(node.expression, to) !== "Array") return undefined;
  const [length, more] = node.arguments ?? [];
  if (length === undefined || more !== undefined || ts.isSpreadElement(length)) return undefined;
  return to.checker.getTypeAtLocation(length).flags & ts.TypeFlags.NumberLike ? length : undefined;
}

/** A length that JavaScript takes: no other number has passed. */
export function lowerHoleCount(length: ts.Expression, to: Lowering): Expr<Lowered> {
  const count = number(length, to);
  return count.kind === "number" && Number.isInteger(count.value) && count.value >= 0
    ? count
    : builtinCall("Array.length", [count], length, to);
}

/** Array(n).keys()  =>  Array.from({ length: n }, (_, i) => i) */
export function lowerIndices(length: ts.Expression, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const count = lowerHoleCount(length, to);
  const owner = { id: to.nextFunctionId() };
  const slot = makeParam(numberType, count, owner, to);
  const { span } = count;
  const index: Expr<Lowered> = { kind: "read", slot, type: numberType, span };
  const maker = makeClosure([slot], index, index, node, to, owner);
  const builtin =
    builtins.get("array.generated") ?? to.refuse("unsupported-library", node, { name: "Array.from" });
  const type = makeArrayType(numberType, node, to);
  return { kind: "builtin", builtin, args: [count, maker], type, span };
}
