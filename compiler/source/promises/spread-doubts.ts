// `{ ...defaults, ...overrides[name] }`, `{ ...known.get(id)! }`: JavaScript spreads nothing where there is no such thing, of which
// TypeScript knows nothing. So what is spread is doubted, and the new object may lack what it would have from there.
import { ts } from "../../typescript.ts";
import { isLookedAfter } from "../looked-after.ts";
import { mayFindNothing } from "../open-lookups.ts";
import { doubt, partial, takeBack } from "../syntax-edits.ts";
import { absencesOf, saysNothing } from "./absences.ts";
import { type Beginning, doubtTypeOf, isOfNames } from "./beginnings.ts";
import type { Flow } from "./flow.ts";
import { goalOf, isResult, type Place, placeOf } from "./places.ts";
import { findResultDoubts } from "./result-doubts.ts";

export function findSpreadDoubts(
  files: readonly ts.SourceFile[],
  flow: Flow,
  checker: ts.TypeChecker,
): readonly Beginning[] {
  const found: Beginning[] = [];
  const givers: Place[] = [];
  const add = (value: ts.Expression, whole: ts.Expression, isAssigned: boolean): void => {
    if (ts.isParenthesizedExpression(value)) return add(value.expression, whole, isAssigned);
    if (ts.isConditionalExpression(value)) {
      for (const part of [value.whenTrue, value.whenFalse]) add(part, whole, isAssigned);
      return;
    }
    const isAnd =
      ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    if (isAnd) return add(value.right, whole, isAssigned);
    const giver = giverOf(value, checker);
    if (giver !== undefined && isResult(giver) && !isSurelyThere(value, checker)) givers.push(giver);
    const make = doubtOf(value, isAssigned, checker);
    if (make !== undefined) found.push({ value, place: goalOf(whole, checker), missing: [], make });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isSpreadAssignment(node) && isValue(node.parent)) add(node.expression, node.parent, false);
    if (isAssignToNew(node)) for (const source of node.arguments.slice(1)) add(source, node, true);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return [...found, ...findResultDoubts(givers, flow, checker)];
}

/** The function behind `find(id)`, also behind `found` of `const found = find(id)`. */
function giverOf(node: ts.Expression, checker: ts.TypeChecker): Place | undefined {
  const place = placeOf(node, checker);
  if (place === undefined || isResult(place) || !ts.isIdentifier(node)) return place;
  if (!ts.isVariableDeclaration(place) || place.type !== undefined || place.initializer === undefined)
    return undefined;
  return giverOf(place.initializer, checker);
}

/** No pattern: `({ a, ...rest } = table[key])` */
function isValue({ parent }: ts.ObjectLiteralExpression): boolean {
  return !(
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isObjectLiteralExpression(parent.left)
  );
}

/** Object.assign({ a: 1 }, table[key]) */
function isAssignToNew(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || node.expression.getText() !== "Object.assign") return false;
  const [target] = node.arguments;
  return target !== undefined && ts.isObjectLiteralExpression(target);
}

function doubtOf(
  value: ts.Expression,
  isAssigned: boolean,
  checker: ts.TypeChecker,
): Beginning["make"] | undefined {
  const isPromised = ts.isNonNullExpression(value);
  const lookup = isPromised ? value.expression : value;
  const type = checker.getTypeAtLocation(lookup);
  // The type of a table has no names.
  if (saysNothing(type) || !isOfFields(checker.getNonNullableType(type), checker)) return undefined;
  if (isSurelyThere(lookup, checker)) return undefined;
  const start = promisedStart(lookup, checker);
  if (start !== undefined && !isAssigned) return () => [takeBack(start)];
  const isSaid = absencesOf(type).length > 0;
  // items[0]! is what one has to write where TypeScript doubts each element: it says that it is there.
  if (isPromised)
    return isSaid && !isAssigned && ts.isCallExpression(lookup) ? () => [takeBack(value)] : undefined;
  if (isSaid || !isLookup(lookup) || !mayFindNothing(lookup, checker)) return undefined;
  const own = doubtTypeOf(lookup, value, checker);
  if (own === undefined) return undefined;
  const wanted = isAssigned ? partial(own) : own;
  return () => [doubt(lookup, wanted)];
}

/** `known.get(id)!` of `const known = …; return { ...known, n: 1 }` */
function promisedStart(node: ts.Expression, checker: ts.TypeChecker): ts.NonNullExpression | undefined {
  const declaration = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined;
  const { initializer, type, parent } = declaration;
  if (type !== undefined || (parent.flags & ts.NodeFlags.Const) === 0 || initializer === undefined)
    return undefined;
  const isPromised = ts.isNonNullExpression(initializer) && ts.isCallExpression(initializer.expression);
  if (!isPromised || isSurelyThere(initializer.expression, checker)) return undefined;
  return absencesOf(checker.getTypeAtLocation(initializer.expression)).length > 0 ? initializer : undefined;
}

function isLookup(node: ts.Expression): boolean {
  return ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node) || ts.isIdentifier(node);
}

/** An object whose type names what it has. */
function isOfFields(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isUnion()) return type.types.every((part) => isOfFields(part, checker));
  if (type.flags & ts.TypeFlags.TypeParameter) return true;
  const isObject = (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
  return isObject && checker.getIndexInfosOfType(type).length === 0 && type.getCallSignatures().length === 0;
}

/** Whether something says that it is there: a walk, a question before, a literal that has it. */
export function isSurelyThere(node: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isCallExpression(node))
    return (
      isAskedBefore(node, node.getText()) || node.arguments.some((key) => isAskedBefore(node, key.getText()))
    );
  if (ts.isIdentifier(node)) {
    const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
    const start = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    if (declaration === undefined || !isOnlySpread(node, declaration)) return true;
    return isAskedBefore(node, node.text) || (start !== undefined && isSurelyThere(start, checker));
  }
  if (!ts.isElementAccessExpression(node) && !ts.isPropertyAccessExpression(node)) return false;
  const list = ts.isIdentifier(node.expression)
    ? checker.getSymbolAtLocation(node.expression)?.valueDeclaration
    : undefined;
  const made = list && ts.isVariableDeclaration(list) ? list.initializer : undefined;
  if (isAskedBefore(node, node.getText())) return true;
  if (ts.isPropertyAccessExpression(node)) return hasName(made, node.name.text);
  const { argumentExpression: key, expression: owner } = node;
  if (ts.isStringLiteralLike(key)) return hasName(made, key.text);
  if (ts.isNumericLiteral(key) && made !== undefined && ts.isArrayLiteralExpression(made))
    return Number(key.text) < made.elements.length;
  if (ts.isBinaryExpression(key) && key.operatorToken.kind === ts.SyntaxKind.PercentToken) return true;
  if (!ts.isStringLiteralLike(key) && isOfNames(key, checker)) return true;
  if (isLookedAfter(node, key.getText()) || isLookedAfter(node, `${owner.getText()}.length`)) return true;
  return isKeyOfWalk(key, checker) || isAskedBefore(node, key.getText());
}

/** const entry = table[key]; return { ...entry, id }: nothing else is done with it. */
function isOnlySpread({ text }: ts.Identifier, declaration: ts.Node): boolean {
  const block = ts.findAncestor(declaration, (one) => ts.isBlock(one) || ts.isSourceFile(one));
  const isSpread = (node: ts.Node): boolean =>
    ts.isParenthesizedExpression(node.parent) ? isSpread(node.parent) : ts.isSpreadAssignment(node.parent);
  const areSpread = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node) && node.text === text) return node.parent === declaration || isSpread(node);
    return ts.forEachChild(node, (child) => (areSpread(child) ? undefined : true)) === undefined;
  };
  return block !== undefined && areSpread(block);
}

export function hasName(made: ts.Expression | undefined, name: string): boolean {
  if (made === undefined || !ts.isObjectLiteralExpression(made)) return false;
  return made.properties.some(
    (one) => one.name !== undefined && "text" in one.name && one.name.text === name,
  );
}

/** for (const key of Object.keys(table)), Object.keys(table).map((key) => …), for (const [key] of entries) */
function isKeyOfWalk(key: ts.Expression, checker: ts.TypeChecker): boolean {
  const declaration = ts.isIdentifier(key) ? checker.getSymbolAtLocation(key)?.valueDeclaration : undefined;
  if (declaration === undefined) return false;
  const walk = ts.findAncestor(
    declaration,
    (one) => ts.isForOfStatement(one) || ts.isForInStatement(one) || ts.isFunctionLike(one),
  );
  if (walk === undefined) return false;
  if (ts.isForInStatement(walk)) return true;
  const list = ts.isForOfStatement(walk)
    ? walk.expression
    : ts.isParameter(declaration) && ts.isCallExpression(walk.parent)
      ? walk.parent.expression
      : undefined;
  return list !== undefined && /\b(keys|entries)\(/.test(list.getText());
}

/** if (key in table), if (known.has(key)), table[key] && …, if (table[key] === undefined) return: some condition names it. */
export function isAskedBefore(node: ts.Node, text: string): boolean {
  const names = (part: ts.Node): boolean =>
    part.getText() === text || (ts.forEachChild(part, (child) => names(child) || undefined) ?? false);
  for (let at = node; !ts.isSourceFile(at) && !ts.isFunctionLike(at); at = at.parent) {
    const { parent } = at;
    const condition = conditionOf(parent);
    if (condition !== undefined && condition !== at && names(condition)) return true;
    if (!ts.isBlock(parent) && !ts.isSourceFile(parent)) continue;
    const before = parent.statements.filter((one) => one.pos < at.pos);
    if (before.some((one) => ts.isIfStatement(one) && names(one.expression))) return true;
  }
  return false;
}

function conditionOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return node.expression;
  if (ts.isConditionalExpression(node)) return node.condition;
  const isAnd =
    ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd ? node.left : undefined;
}
