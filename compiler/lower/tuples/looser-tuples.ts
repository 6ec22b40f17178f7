// pair ?? [], pair ?? ["none"]: a tuple, or a literal that stands for it and may be shorter. The whole is a tuple whose parts may
// be missing.
import type { Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";
import { lowerType } from "../types/types.ts";

/**
 * @param a type of the tuple that may be missing itself
 * @param literal what stands for it, of the type `b`
 * @param whole `pair ?? ["none"]`
 */
export function looserTuple(
  a: Type,
  b: Type,
  literal: ts.Expression,
  whole: ts.Node,
  to: Lowering,
): Type | undefined {
  const [first, second] = [entryOf(a, to), entryOf(b, to)];
  if (!first?.isTuple || !second?.isTuple) return undefined;
  const isShorter = isShorterThan(first.fields.length, literal) && ts.isBinaryExpression(whole);
  // TypeScript takes it for one of two tuples.
  const said = isShorter ? lowerType(to.checker.getTypeAtLocation(whole), whole, to) : undefined;
  if (said?.kind === "object" && entryOf(said, to)?.isTuple) return said;
  if (first.fields.length !== second.fields.length) return undefined;
  return second.fields.some(({ optional }, at) => optional && first.fields[at]?.optional === false)
    ? b
    : undefined;
}

function isShorterThan(length: number, node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isShorterThan(length, node.expression);
  if (!ts.isArrayLiteralExpression(node) || node.elements.some(ts.isSpreadElement)) return false;
  return node.elements.length < length;
}
