// `xs ?? []` and `[[y = 4] = [8]] = rows`: the list that stands for one that is missing is made as that one would be.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { lowerType, sameType } from "../types/types.ts";

/**
 * @param type of the list that may be missing
 * @returns undefined where TypeScript's type of the literal says more
 */
export function lowerListDefault(
  node: ts.Expression,
  type: Extract<Type, { kind: "array" }>,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (ts.isParenthesizedExpression(node)) return lowerListDefault(node.expression, type, to);
  if (!ts.isArrayLiteralExpression(node)) return undefined;
  const span = to.spanOf(node);
  // A list of nothing can be one of anything.
  if (node.elements.length === 0) return { kind: "array", elements: [], type, span };
  if (!isTakenApart(node) || node.elements.some(isNoElement)) return undefined;
  const own = to.typeOfSlot(type.element);
  const isOne = (element: ts.Expression): boolean =>
    sameType(lowerType(to.checker.getTypeAtLocation(element), element, to), own, to);
  if (!node.elements.every(isOne)) return undefined;
  return { kind: "array", elements: node.elements.map((element) => to.expr(element)), type, span };
}

/** TypeScript takes the default of a pattern for a tuple of what the pattern asks for. */
function isTakenApart({ parent }: ts.Node): boolean {
  return ts.isBindingElement(parent) && ts.isArrayBindingPattern(parent.name);
}

function isNoElement(node: ts.Expression): boolean {
  return ts.isSpreadElement(node) || ts.isOmittedExpression(node);
}
