// Variables of which the program asks whether there is a value: `const x = xs[i]; if (x === undefined) …`. They keep what
// may be missing, though TypeScript gives them a type without `undefined`.
import type { Type } from "../../hir/index.ts";
import { undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { bytesKindOf } from "../arrays/bytes.ts";
import { isLateField } from "../classes/late-fields.ts";
import { saidNothing } from "../classes/said-nothing.ts";
import { isRecordType } from "../collections/records.ts";
import { isTakenOfList } from "../functions/taken-of-lists.ts";
import type { Lowering } from "../lowering.ts";
import { givenInPair } from "../patterns/literal-pairs.ts";
import { isWalkedType } from "../patterns/walked-patterns.ts";
import { lowerSlotType } from "../types/types.ts";
import { findAskedKinds } from "./asked-kinds.ts";
import { castPlaceOf } from "./cast-places.ts";
import { findOnlyHandedOn } from "./only-handed-on.ts";
import { joinTypes } from "./unions.ts";
import { findComparedParts, findUsedAtTimes } from "./used-at-times.ts";

const K = ts.SyntaxKind;

const questions: ReadonlySet<ts.SyntaxKind> = new Set([
  K.EqualsEqualsToken,
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsToken,
  K.ExclamationEqualsEqualsToken,
]);

const asksForNothing: ReadonlySet<ts.SyntaxKind> = new Set([
  K.QuestionQuestionToken,
  K.QuestionQuestionEqualsToken,
]);

const defaults: ReadonlySet<ts.SyntaxKind> = new Set([...asksForNothing, K.BarBarToken]);

export function findQuestioned(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
): ReadonlySet<ts.Symbol> {
  const found = new Set<ts.Symbol>();
  const mark = (node: ts.Expression | undefined): void => {
    if (node === undefined) return;
    // `x as string | undefined` is the same variable.
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return mark(node.expression);
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    if (symbol !== undefined && !(isLate(symbol.valueDeclaration) && isTruthOf(node, checker)))
      found.add(symbol);
  };
  const visit = (node: ts.Node): void => {
    for (const asked of askedBy(node)) if (!isAnswered(node, asked, checker)) mark(asked);
    // let key: string; … key!
    if (
      ts.isNonNullExpression(node) &&
      isLate(checker.getSymbolAtLocation(node.expression)?.valueDeclaration)
    )
      mark(node.expression);
    if (ts.isArrayBindingPattern(node)) findUsedAtTimes(node, checker).forEach(mark);
    findComparedParts(node, checker).forEach(mark);
    findAskedKinds(node, checker).forEach(mark);
    if (ts.isVariableDeclaration(node)) mark(findOnlyHandedOn(node, checker));
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

/** `let key: string;` and `let key: string = null!;`, which hold nothing at first, whatever the type says. */
export function isLate(declaration: ts.Node | undefined): boolean {
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
  const isEmpty = declaration.initializer === undefined || saidNothing(declaration.initializer) !== undefined;
  return isEmpty && ts.isVariableStatement(declaration.parent.parent);
}

/** `level` of `if (level)`, where nothing is as good as 0, "" and false. */
export function isTruthTest(node: ts.Node, checker: ts.TypeChecker): boolean {
  return askedBy(node.parent).some((asked) => asked === node) && isTruthOf(node, checker);
}

/** if (count): no question whether there is a number, a flag or text, but which. */
function isTruthOf(node: ts.Node, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  const isQuestion =
    ts.isBinaryExpression(parent) &&
    (questions.has(parent.operatorToken.kind) || asksForNothing.has(parent.operatorToken.kind));
  if (isQuestion || ts.isNonNullExpression(parent) || ts.isTypeOfExpression(parent)) return false;
  const { flags } = checker.getBaseConstraintOfType(checker.getTypeAtLocation(node)) ?? { flags: 0 };
  return (flags & primitive) !== 0;
}

const primitive = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike;

/** x === null, where null is one of the values that the type says: whether there is a value is not the question. */
export function isAnswered(node: ts.Node, asked: ts.Expression, checker: ts.TypeChecker): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  if (kind !== K.EqualsEqualsEqualsToken && kind !== K.ExclamationEqualsEqualsToken) return false;
  const isNull = node.left.kind === K.NullKeyword || node.right.kind === K.NullKeyword;
  // Behind a test its type is narrower: the declared one counts.
  const symbol = checker.getSymbolAtLocation(asked);
  const type = symbol && checker.getTypeOfSymbol(symbol);
  return isNull && mayBeNull(type);
}

function mayBeNull(type: ts.Type | undefined): boolean {
  return type?.isUnion() === true && type.types.some(({ flags }) => (flags & ts.TypeFlags.Null) !== 0);
}

/** What a piece of syntax asks whether it is there. */
export function askedBy(node: ts.Node): readonly ts.Expression[] {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) return [node.expression];
  if (ts.isForStatement(node)) return node.condition === undefined ? [] : [node.condition];
  if (ts.isConditionalExpression(node)) return [node.condition];
  if (ts.isPrefixUnaryExpression(node)) return node.operator === K.ExclamationToken ? [node.operand] : [];
  if (ts.isTypeOfExpression(node)) return [node.expression];
  if (ts.isBinaryExpression(node)) return askedByOperator(node);
  const isChain =
    ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node);
  return isChain && node.questionDotToken !== undefined ? [node.expression] : [];
}

/** `this.x ?? 1`, `this.x?.y`, `this.x === undefined`: the question is whether there is a value. */
export function isAsked(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isAsked(parent);
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent))
    return parent.questionDotToken !== undefined && parent.expression === node;
  if (ts.isTypeOfExpression(parent)) return true;
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  if (asksForNothing.has(kind)) return parent.left === node;
  return questions.has(kind) && (isNothing(parent.left) || isNothing(parent.right));
}

function askedByOperator({ operatorToken, left, right }: ts.BinaryExpression): readonly ts.Expression[] {
  const { kind } = operatorToken;
  if (defaults.has(kind)) return [left];
  // In `a && b` of a condition both are asked.
  if (kind === K.AmpersandAmpersandToken) return [left, right];
  if (!questions.has(kind)) return [];
  if (isNothing(right)) return [left];
  return isNothing(left) ? [right] : [];
}

export function isNothing(node: ts.Expression): boolean {
  return (
    node.kind === K.NullKeyword ||
    ts.isVoidExpression(node) ||
    (ts.isIdentifier(node) && node.text === "undefined")
  );
}

/** A variable that may have no value though its type does not say so. */
export function keepsMissing(node: ts.Node, to: Lowering): boolean {
  if (ts.isParenthesizedExpression(node)) return keepsMissing(node.expression, to);
  const symbol = ts.isIdentifier(node) ? to.symbolOf(node) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (declaration !== undefined && ts.isParameter(declaration)) return isTakenOfList(declaration, to);
  if (symbol === undefined || declaration === undefined) return false;
  if (ts.isVariableDeclaration(declaration) && startsOpen(declaration, to)) return true;
  if (!to.questioned.has(symbol)) return false;
  if (ts.isBindingElement(declaration)) return mayLackPart(declaration, to);
  return (
    ts.isVariableDeclaration(declaration) &&
    declaration.type === undefined &&
    declaration.initializer !== undefined &&
    mayBeMissing(declaration.initializer, to)
  );
}

/** The type of a name in a pattern; it may be missing where the program asks: `const [verb, noun] = line.split(" ")`. */
export function lowerPartType(name: ts.Identifier, to: Lowering): Type {
  const whole = doubtfulPart(name, to);
  if (whole !== undefined) return lowerSlotType(whole, name, to);
  const type = lowerSlotType(to.checker.getTypeAtLocation(name), name, to);
  return mayBeMissingPart(name, to) ? (joinTypes([type, undefinedType], undefined, name, to) ?? type) : type;
}

/** `job` of `const { job } = this`, which is not what TypeScript says. */
export function doubtfulPart(name: ts.Identifier, to: Lowering): ts.Type | undefined {
  return ts.isBindingElement(name.parent) ? to.source.doubts.typeOfPart(name.parent) : undefined;
}

/** A name of a pattern of which the program asks whether it is there. */
export function mayBeMissingPart(name: ts.Identifier, to: Lowering): boolean {
  const symbol = to.symbolOf(name);
  const element = symbol?.valueDeclaration;
  if (symbol === undefined || element === undefined || !to.questioned.has(symbol)) return false;
  return ts.isBindingElement(element) && mayLackPart(element, to);
}

/** An element of an array, a Map or a Set, a character of text or an entry of a record, for which the pattern has no default. */
function mayLackPart(element: ts.BindingElement, to: Lowering): boolean {
  const { parent, initializer, dotDotDotToken } = element;
  if (initializer !== undefined || dotDotDotToken !== undefined) return false;
  const given = givenInPair(element);
  if (given !== undefined) return mayBeMissing(given, to);
  const owner = to.checker.getTypeAtLocation(parent);
  if (ts.isObjectBindingPattern(parent)) return isRecordType(owner, to);
  const isText = (owner.flags & ts.TypeFlags.StringLike) !== 0;
  return isText || to.checker.isArrayType(owner) || isWalkedType(owner, to);
}

/** xs[i], text[i], record[key], record.key, xs[i]?.name, JSON.stringify(nothing) */
export function mayBeMissing(node: ts.Expression, to: Lowering): boolean {
  if (ts.isParenthesizedExpression(node)) return mayBeMissing(node.expression, to);
  if (isOpenChain(node, to) || isLateField(node, to) || castPlaceOf(node, to) !== undefined) return true;
  if (ts.isNonNullExpression(node)) return isSaidToBeThere(node, to);
  if (ts.isCallExpression(node)) return hasNoJson(node, to);
  // const row = rows[y]; const cell = row && row[x];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === K.AmpersandAmpersandToken)
    return keepsMissing(node.left, to) || mayBeMissing(node.right, to);
  // on ? xs[i] : xs[j]
  if (ts.isConditionalExpression(node))
    return mayBeMissing(node.whenTrue, to) || mayBeMissing(node.whenFalse, to);
  // xs[i] ?? xs[j]
  if (ts.isBinaryExpression(node) && defaults.has(node.operatorToken.kind))
    return mayBeMissing(node.right, to);
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  const owner = to.checker.getTypeAtLocation(node.expression);
  if (isRecordType(owner, to)) return true;
  return ts.isElementAccessExpression(node) && isListOrText(owner, to);
}

/** Of one kind or another: Uint8Array | number[], too. */
function isListOrText(owner: ts.Type, to: Lowering): boolean {
  if (owner.flags & ts.TypeFlags.StringLike) return true;
  if (owner.isUnion()) return owner.types.every((one) => isListOrText(one, to));
  return to.checker.isArrayType(owner) || bytesKindOf(owner, to) !== undefined;
}

/** `xs[i]?.trim()`, or a name for it: where there is no such element it is nothing, whatever is done with it. */
export function isOpen(node: ts.Node, to: Lowering): boolean {
  if (ts.isParenthesizedExpression(node)) return isOpen(node.expression, to);
  const declaration = ts.isIdentifier(node) ? to.symbolOf(node)?.valueDeclaration : undefined;
  if (declaration !== undefined) return ts.isVariableDeclaration(declaration) && startsOpen(declaration, to);
  return isOpenChain(node, to);
}

/** `xs[i]?.trim()`: the author expects that there is no such element, though TypeScript does not. */
export function isOpenChain(node: ts.Node, to: Lowering): boolean {
  if (ts.isParenthesizedExpression(node)) return isOpenChain(node.expression, to);
  for (let part = node; ts.isOptionalChain(part); part = part.expression) {
    const { expression } = part;
    const isAsked = !ts.isNonNullExpression(part) && part.questionDotToken !== undefined;
    if (isAsked && (mayBeMissing(expression, to) || keepsMissing(expression, to))) return true;
  }
  return false;
}

/** const x = xs[i]?.trim(), which holds nothing where there is no such element. */
export function startsOpen(node: ts.VariableDeclaration, to: Lowering): boolean {
  const isConstant = (node.parent.flags & ts.NodeFlags.Const) !== 0;
  return (
    isConstant &&
    node.type === undefined &&
    node.initializer !== undefined &&
    isOpenChain(node.initializer, to)
  );
}

/** map.get(key)!, of which only the author says that it is there. */
function isSaidToBeThere({ expression }: ts.NonNullExpression, to: Lowering): boolean {
  const type = to.checker.getTypeAtLocation(expression);
  const isUndefined = ({ flags }: ts.Type): boolean => (flags & ts.TypeFlags.Undefined) !== 0;
  return mayBeMissing(expression, to) || (type.isUnion() && type.types.some(isUndefined) && !mayBeNull(type));
}

/** JSON.stringify(x), which is undefined where x is. */
function hasNoJson({ expression, arguments: [value] }: ts.CallExpression, to: Lowering): boolean {
  if (!ts.isPropertyAccessExpression(expression) || value === undefined) return false;
  const { expression: object, name } = expression;
  if (name.text !== "stringify" || !ts.isIdentifier(object) || object.text !== "JSON") return false;
  const type = to.checker.getTypeAtLocation(value);
  const some = ts.TypeFlags.Unknown | ts.TypeFlags.Undefined;
  return (type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & some) !== 0);
}
