// `const t = table[key]; console.log(t)`: a variable that holds what may be missing, of which the program asks nothing. Printed it is
// `undefined`, and so it goes on to places of a type with that. So the lookup is doubted, and the variable has what there is.
import { ts } from "../../typescript.ts";
import { doubt } from "../syntax-edits.ts";
import { type Beginning, doubtTypeOf, isOpen } from "./beginnings.ts";
import type { Flow } from "./flow.ts";
import { findPatternDoubts } from "./pattern-doubts.ts";
import type { Place } from "./places.ts";
import { findShownVariables, type ShownVariables } from "./shown-variables.ts";
import { isSurelyThere } from "./spread-doubts.ts";
import { isSurelyOutside } from "./surely-outside.ts";

export function findShownDoubts(
  files: readonly ts.SourceFile[],
  flow: Flow,
  checker: ts.TypeChecker,
): readonly Beginning[] {
  const variables = findShownVariables(files, flow.arrivals, checker);
  const shown = flow.arrivals.flatMap(({ value, place }) => {
    if (!ts.isVariableDeclaration(place)) return [];
    const variable = checker.getSymbolAtLocation(place.name);
    // What is missing in one of them may go on to another one.
    if (ts.isIdentifier(value) && variables.isShown(variable))
      return [{ value, place, missing: [], make: () => [] }];
    return doubtLookup(value, variable, place, variables, checker);
  });
  const doubtPart: DoubtPart = (value, variable) =>
    doubtLookup(value, variable, undefined, variables, checker);
  const patterns = findPatternDoubts(files, doubtPart, variables, flow, checker);
  const all = [...shown, ...patterns, ...findPartDoubts(files, variables, checker)];
  return all.some(({ missing }) => missing.length > 0) ? all : [];
}

/** console.log([rec.a]), JSON.stringify(rec.a); `console.log(rec.a)` itself prints what there is. */
function findPartDoubts(
  files: readonly ts.SourceFile[],
  { isPartOfShown }: ShownVariables,
  checker: ts.TypeChecker,
): readonly Beginning[] {
  const found: Beginning[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const isLookup = ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node);
    if (isLookup && isPartOfShown(node) && isOpen(node, checker, true) && !isSurelyThere(node, checker)) {
      const isWorthIt =
        isSurelyOutside(node, checker) || (isOfTable(node, checker) && !isPrintedItself(node));
      const type = isWorthIt ? doubtTypeOf(node, node, checker) : undefined;
      if (type !== undefined)
        found.push({
          value: node,
          place: undefined,
          missing: ["undefined"],
          make: () => [doubt(node, type)],
        });
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

/** Lower knows of a table that there may be no such entry. */
function isPrintedItself({ parent }: ts.Expression): boolean {
  if (ts.isCallExpression(parent)) return !parent.expression.getText().startsWith("JSON.");
  return ts.isTemplateSpan(parent) || ts.isBinaryExpression(parent);
}

/** Doubts what a name of a pattern gets, if it is a lookup. */
export type DoubtPart = (value: ts.Expression, variable: ts.Symbol | undefined) => readonly Beginning[];

function doubtLookup(
  value: ts.Expression,
  variable: ts.Symbol | undefined,
  place: Place | undefined,
  { isShown, isOnlyShown }: ShownVariables,
  checker: ts.TypeChecker,
): readonly Beginning[] {
  if (ts.isNonNullExpression(value) || !isShown(variable)) return [];
  if (!isOpen(value, checker, true) || isSurelyThere(value, checker)) return [];
  const isWorthIt =
    isOfTable(value, checker) ||
    isSurelyOutside(value, checker) ||
    (isOnlyShown(variable) && isCheap(value, checker));
  const type = isWorthIt ? doubtTypeOf(value, value, checker) : undefined;
  if (type === undefined) return [];
  return [{ value, place, missing: ["undefined"], make: () => [doubt(value, type)] }];
}

/** table[key], table.name: who asks for an entry does not know which there are. */
function isOfTable(value: ts.Expression, checker: ts.TypeChecker): boolean {
  if (!ts.isElementAccessExpression(value) && !ts.isPropertyAccessExpression(value)) return false;
  const owner = checker.getNonNullableType(checker.getTypeAtLocation(value.expression));
  return !checker.isArrayLikeType(owner) && owner.getStringIndexType() !== undefined;
}

/**
 * Text in words[words.length - 1] is borrowed, and is missing in a list that is too short at most; what may be of several kinds
 * would have one more.
 */
function isCheap(value: ts.Expression, checker: ts.TypeChecker): boolean {
  if (!ts.isElementAccessExpression(value)) return false;
  const { argumentExpression: index, expression: list } = value;
  const type = checker.getTypeAtLocation(value);
  if (isOfKinds(type)) return false;
  const isFromEnd = ts.isBinaryExpression(index) && index.left.getText() === `${list.getText()}.length`;
  return !isFromEnd || (type.flags & ts.TypeFlags.StringLike) === 0;
}

/** What may be of several kinds. */
export function isOfKinds(type: ts.Type): boolean {
  return type.isUnion() && (type.flags & (ts.TypeFlags.BooleanLike | ts.TypeFlags.EnumLike)) === 0;
}
