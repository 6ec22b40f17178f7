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
  const list = listOf(value, elementType(pattern, value, to), to);
  return list ?? to.refuse("unsupported-destructuring", pattern, {});
}

/** A Map, a Set, or what `keys`, `values` and `entries` of one or of an array give. */
function isWalked(node: ts.Expression, to: Lowering): boolean {
  if (isLibraryCollection(node, to) || findArrayWalk(node, to) !== undefined) return true;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  return /^(keys|values|entries)$/.test(name.text) && isLibraryCollection(expression, to);
}

/** A Map, a Set, or an iterator of the library. */
export function isWalkedType({ symbol }: ts.Type, to: Lowering): boolean {
  const declaration = symbol?.declarations?.[0];
  if (declaration === undefined || !to.isLibrary(declaration)) return false;
  return /^((Readonly)?(Map|Set)|(Map|Set|Array)Iterator)$/.test(symbol.name);
}

function elementType(pattern: ts.ArrayBindingPattern, value: ts.Expression, to: Lowering): Type {
  const element = pattern.elements.find(ts.isBindingElement);
  if (element === undefined) return to.refuse("unsupported-destructuring", pattern, {});
  // const [[key, count] = ["none", 0]] = map: of a pattern with a default TypeScript says what the default is.
  const given = ts.isIdentifier(element.name) ? undefined : walkedType(value, to);
  const own = given ?? to.checker.getNonNullableType(to.checker.getTypeAtLocation(element.name));
  const type = lowerSlotType(own, element, to);
  const isRest = element.dotDotDotToken !== undefined;
  return isRest && given === undefined && type.kind === "array" ? to.typeOfSlot(type.element) : type;
}

/** What each turn gives: the last part of the type of an iterator, and of what `entries` of a Map gives. */
function walkedType(value: ts.Expression, to: Lowering): ts.Type | undefined {
  const { checker } = to;
  const whole = checker.getTypeAtLocation(value);
  const entries = /Map$/.test(whole.symbol?.name ?? "")
    ? checker.getPropertyOfType(whole, "entries")
    : undefined;
  const [signature] = entries ? checker.getTypeOfSymbol(entries).getCallSignatures() : [];
  const iterated = signature?.getReturnType() ?? whole;
  const [first] = checker.getTypeArguments(iterated as ts.TypeReference); // the library's are generic interfaces
  return first;
}

function runsSomething(element: ts.ArrayBindingElement): boolean {
  if (ts.isOmittedExpression(element)) return false;
  const { initializer, name } = element;
  if (initializer !== undefined && !isIdle(initializer)) return true;
  return !ts.isIdentifier(name) && name.elements.some(runsSomething);
}

/** A name, a literal, or a list of them. */
function isIdle(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isIdle);
  return ts.isLiteralExpression(node) || ts.isIdentifier(node);
}
