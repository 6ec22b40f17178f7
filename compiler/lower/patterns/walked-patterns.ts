// `const [first, second] = set`: a pattern that takes from a Map, a Set or an iterator takes from the list of what it gives.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { findArrayWalk } from "../arrays/array-entries.ts";
import { isLibraryCollection } from "../collections/collection-calls.ts";
import { listOf } from "../collections/lists.ts";
import type { Lowering } from "../lowering.ts";
import { lowerSlotType } from "../types/types.ts";

/** Undefined for patterns and values of other kinds. */
export function lowerWalkedValue(
  pattern: ts.BindingPattern,
  value: ts.Expression,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (!ts.isArrayBindingPattern(pattern) || !isWalked(value, to)) return undefined;
  // A default that runs something could change what is still to be taken.
  if (pattern.elements.some(runsSomething)) return to.refuse("unsupported-destructuring", pattern, {});
  const list = listOf(value, elementType(pattern, to), to);
  return list ?? to.refuse("unsupported-destructuring", pattern, {});
}

/** A Map, a Set, or what `keys`, `values` and `entries` of one or of an array give. */
function isWalked(node: ts.Expression, to: Lowering): boolean {
  if (isLibraryCollection(node, to) || findArrayWalk(node, to) !== undefined) return true;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  return /^(keys|values|entries)$/.test(name.text) && isLibraryCollection(expression, to);
}

function elementType(pattern: ts.ArrayBindingPattern, to: Lowering): Type {
  const element = pattern.elements.find(ts.isBindingElement);
  if (element === undefined) return to.refuse("unsupported-destructuring", pattern, {});
  const own = to.checker.getNonNullableType(to.checker.getTypeAtLocation(element.name));
  const type = lowerSlotType(own, element, to);
  const isRest = element.dotDotDotToken !== undefined;
  return isRest && type.kind === "array" ? to.typeOfSlot(type.element) : type;
}

function runsSomething(element: ts.ArrayBindingElement): boolean {
  if (ts.isOmittedExpression(element)) return false;
  const { initializer, name } = element;
  if (initializer !== undefined && !ts.isLiteralExpression(initializer) && !ts.isIdentifier(initializer))
    return true;
  return !ts.isIdentifier(name) && name.elements.some(runsSomething);
}
