// Places where a value may be anything that its declaration says, whatever TypeScript knows of it: comparisons, tests, what is
// printed, and what may hold it all.
import { isInserted } from "../../source/syntax-edits.ts";
import { ts } from "../../typescript.ts";
import { isShownSum } from "./either-sums.ts";
import { declaredAt, plain } from "./narrowed-place.ts";

const K = ts.SyntaxKind;

/** Whether nothing stands in the way of a value of a wider type than the one that TypeScript says. */
export function bearsAll(node: ts.Node, whole: ts.Type, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  if (
    ts.isParenthesizedExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isNonNullExpression(parent)
  )
    return bearsAll(parent, whole, checker);
  if (ts.isConditionalExpression(parent) && node !== parent.condition)
    return bearsAll(parent, whole, checker);
  // best as number | null
  if (ts.isAsExpression(parent) && checker.isTypeAssignableTo(whole, checker.getTypeAtLocation(parent)))
    return !ts.isConstTypeReference(parent.type);
  if (isTested(node) || ts.isTypeOfExpression(parent) || ts.isSwitchStatement(parent)) return true;
  if (isAskedForItsClass(node) || isCalledInAnyCase(node, whole, checker)) return true;
  if (ts.isPrefixUnaryExpression(parent))
    return signs.has(parent.operator) && isConverted(node, undefined, whole, checker);
  if (ts.isTemplateSpan(parent))
    return hasText(whole) && !ts.isTaggedTemplateExpression(parent.parent.parent);
  if (ts.isBinaryExpression(parent) && !(node === parent.right && handsOn.has(parent.operatorToken.kind)))
    return bearsInOperation(node, parent, whole, checker);
  if (ts.isCallExpression(parent) && parent.expression !== node) {
    const shows = showingCall(parent, checker);
    if (shows === "text") return hasText(whole);
    if (shows !== undefined) return true;
    if (ts.isPropertyAccessExpression(parent.expression) && isMath(parent.expression.expression))
      return isCounted(node, undefined, whole, checker);
  }
  return (
    isHandedOn(node) && ts.isExpression(node) && holdsAll(checker.getContextualType(node), whole, checker)
  );
}

/** x instanceof Cat */
function isAskedForItsClass(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === K.InstanceOfKeyword
  );
}

/** state.name(): a method that each of them has, which the object itself chooses. */
function isCalledInAnyCase(node: ts.Node, whole: ts.Type, checker: ts.TypeChecker): boolean {
  const { parent: access } = node;
  if (!ts.isPropertyAccessExpression(access) || access.expression !== node) return false;
  if (!ts.isCallExpression(access.parent) || access.parent.expression !== access) return false;
  if (access.questionDotToken !== undefined) return false;
  const narrowed = checker.getTypeAtLocation(access);
  return (whole.isUnion() ? whole.types : [whole]).every((part) => {
    const method = checker.getPropertyOfType(part, access.name.text);
    if (method === undefined || (method.flags & ts.SymbolFlags.Method) === 0) return false;
    return checker.isTypeAssignableTo(checker.getTypeOfSymbol(method), narrowed);
  });
}

const handsOn: ReadonlySet<ts.SyntaxKind> = new Set([
  K.EqualsToken,
  K.QuestionQuestionEqualsToken,
  K.BarBarEqualsToken,
]);

/** Whether nothing but `null` and `undefined` is ruled out. */
function isOnlyThere(node: ts.Expression, whole: ts.Type, checker: ts.TypeChecker): boolean {
  return checker.isTypeAssignableTo(checker.getNonNullableType(whole), checker.getTypeAtLocation(node));
}

/** x === y, x + " text", x || "none" */
function bearsInOperation(
  node: ts.Node,
  { left, right, operatorToken }: ts.BinaryExpression,
  whole: ts.Type,
  checker: ts.TypeChecker,
): boolean {
  switch (operatorToken.kind) {
    case K.EqualsEqualsEqualsToken:
    case K.ExclamationEqualsEqualsToken:
    case K.EqualsEqualsToken:
    case K.ExclamationEqualsToken:
      return true;
    case K.PlusToken: {
      const other = node === left ? right : left;
      return (
        (hasText(whole) && isText(other, checker)) ||
        isCounted(node, other, whole, checker) ||
        isShownSum(node, whole, checker)
      );
    }
    case K.PlusEqualsToken:
      if (node === right && hasText(whole) && isTextual(checker.getTypeAtLocation(left))) return true;
      return node === right && isCounted(node, left, whole, checker);
    case K.BarBarToken:
    case K.QuestionQuestionToken:
      return node === left && isOnlyThere(left, whole, checker);
    default:
      if (comparing.has(operatorToken.kind) && isCompared(node, node === left ? right : left, whole, checker))
        return true;
      if (calculating.has(operatorToken.kind))
        return isConverted(node, node === left ? right : left, whole, checker);
      return node === right && changing.has(operatorToken.kind) && isConverted(node, left, whole, checker);
  }
}

const signs: ReadonlySet<ts.SyntaxKind> = new Set([K.MinusToken, K.PlusToken, K.TildeToken]);

const calculating: ReadonlySet<ts.SyntaxKind> = new Set([
  K.MinusToken,
  K.AsteriskToken,
  K.AsteriskAsteriskToken,
  K.SlashToken,
  K.PercentToken,
  K.AmpersandToken,
  K.BarToken,
  K.CaretToken,
  K.LessThanLessThanToken,
  K.GreaterThanGreaterThanToken,
  K.GreaterThanGreaterThanGreaterThanToken,
]);

const comparing: ReadonlySet<ts.SyntaxKind> = new Set([
  K.LessThanToken,
  K.LessThanEqualsToken,
  K.GreaterThanToken,
  K.GreaterThanEqualsToken,
]);

const changing: ReadonlySet<ts.SyntaxKind> = new Set([
  K.MinusEqualsToken,
  K.AsteriskEqualsToken,
  K.AsteriskAsteriskEqualsToken,
  K.SlashEqualsToken,
  K.PercentEqualsToken,
  K.AmpersandEqualsToken,
  K.BarEqualsToken,
  K.CaretEqualsToken,
  K.LessThanLessThanEqualsToken,
  K.GreaterThanGreaterThanEqualsToken,
  K.GreaterThanGreaterThanGreaterThanEqualsToken,
]);

/** best + 1, best > level, -best: of nothing the number is NaN, or 0. Who writes `best!` says that there is one. */
function isCounted(
  node: ts.Node,
  other: ts.Expression | undefined,
  whole: ts.Type,
  checker: ts.TypeChecker,
): boolean {
  if (ts.isNonNullExpression(node) && !isInserted(node)) return false;
  return (
    isNumberOrNothing(whole) && (other === undefined || isNumberOrNothing(checker.getTypeAtLocation(other)))
  );
}

/** best * 2, -best: of a text the number is what it says. */
function isConverted(
  node: ts.Node,
  other: ts.Expression | undefined,
  whole: ts.Type,
  checker: ts.TypeChecker,
): boolean {
  if (ts.isNonNullExpression(node) && !isInserted(node)) return false;
  const others = other === undefined ? [] : [checker.getTypeAtLocation(other)];
  return isTextOrNumber(whole) && others.every(isNumberOrNothing);
}

/** name < "m": both are looked at when the program runs. */
function isCompared(node: ts.Node, other: ts.Expression, whole: ts.Type, checker: ts.TypeChecker): boolean {
  if (ts.isNonNullExpression(node) && !isInserted(node)) return false;
  return isTextOrNumber(whole) && isTextOrNumber(checker.getTypeAtLocation(other));
}

function isTextOrNumber(type: ts.Type): boolean {
  const { StringLike, NumberLike, Null, Undefined } = ts.TypeFlags;
  return (type.isUnion() ? type.types : [type]).every(
    ({ flags }) => (flags & (StringLike | NumberLike | Null | Undefined)) !== 0,
  );
}

function isNumberOrNothing(type: ts.Type): boolean {
  const { NumberLike, Null, Undefined } = ts.TypeFlags;
  return (type.isUnion() ? type.types : [type]).every(
    ({ flags }) => (flags & (NumberLike | Null | Undefined)) !== 0,
  );
}

/** Math.max(best, 0) */
function isMath(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === "Math";
}

/** if (x), x ? a : b, !x, and the parts of such a condition: only its truth counts. */
function isTested(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isTested(parent);
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent))
    return parent.expression === node;
  if (ts.isForStatement(parent) || ts.isConditionalExpression(parent)) return parent.condition === node;
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === K.ExclamationToken;
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  return (kind === K.AmpersandAmpersandToken || kind === K.BarBarToken) && isTested(parent);
}

/** console.log(x), JSON.stringify(x), String(x) */
function showingCall(
  { expression, arguments: args }: ts.CallExpression,
  checker: ts.TypeChecker,
): "whole" | "text" | undefined {
  const isGlobal = (name: ts.Expression): boolean =>
    ts.isIdentifier(name) &&
    checker.getSymbolAtLocation(name)?.declarations?.every((one) => one.getSourceFile().isDeclarationFile) ===
      true;
  if (ts.isIdentifier(expression))
    return expression.text === "String" && isGlobal(expression) ? "text" : undefined;
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  const { expression: owner, name } = expression;
  if (!ts.isIdentifier(owner) || !isGlobal(owner)) return undefined;
  const isJson = owner.text === "JSON" && name.text === "stringify" && args.length === 1;
  return owner.text === "console" || isJson ? "whole" : undefined;
}

/** An argument, a result, what a variable with a type starts with, an element, a property, what is assigned. */
function isHandedOn(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== node;
  if (ts.isVariableDeclaration(parent)) return parent.type !== undefined && parent.initializer === node;
  if (ts.isPropertyDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isArrowFunction(parent)) return parent.body === node;
  if (ts.isBinaryExpression(parent)) return parent.right === node;
  return (
    ts.isReturnStatement(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isShorthandPropertyAssignment(parent)
  );
}

function holdsAll(place: ts.Type | undefined, whole: ts.Type, checker: ts.TypeChecker): boolean {
  if (place === undefined || place.flags & (ts.TypeFlags.Any | ts.TypeFlags.TypeParameter)) return false;
  if (checker.isTypeAssignableTo(whole, place)) return true;
  // out.push(queue.shift()!), where null is an entry like others: only `undefined` would have no place there.
  if (!mayBeNull(place) || !whole.isUnion() || !mayBeNull(whole)) return false;
  return whole.types.every(
    (part) => part.flags & ts.TypeFlags.Undefined || checker.isTypeAssignableTo(part, place),
  );
}

export function mayBeNull(type: ts.Type): boolean {
  return type.isUnion() && type.types.some(({ flags }) => (flags & ts.TypeFlags.Null) !== 0);
}

/** "text", `text`, a + "text", text(), name of `name: string`: in any case, unlike what may be missing itself. */
export function isText(given: ts.Expression, checker: ts.TypeChecker): boolean {
  const node = plain(given);
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return true;
  const isMade = ts.isCallExpression(node) || ts.isBinaryExpression(node);
  if (isMade) return isTextual(checker.getTypeAtLocation(node));
  const symbol = declaredAt(node, checker);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || !isTextual(checker.getTypeOfSymbol(symbol)))
    return false;
  if (ts.isParameter(declaration)) return declaration.questionToken === undefined;
  if (ts.isPropertySignature(declaration)) return true;
  if (!ts.isVariableDeclaration(declaration) && !ts.isPropertyDeclaration(declaration)) return false;
  const { type, initializer, exclamationToken } = declaration;
  if (exclamationToken !== undefined) return false;
  // for (const part of parts)
  if (ts.isForOfStatement(declaration.parent.parent)) return true;
  return type !== undefined || (initializer !== undefined && isText(initializer, checker));
}

function isTextual({ flags }: ts.Type): boolean {
  return (flags & ts.TypeFlags.StringLike) !== 0;
}

/** What has a text whatever it is: no objects. */
function hasText(type: ts.Type): boolean {
  const plain =
    ts.TypeFlags.StringLike |
    ts.TypeFlags.NumberLike |
    ts.TypeFlags.BooleanLike |
    ts.TypeFlags.Null |
    ts.TypeFlags.Undefined |
    ts.TypeFlags.Unknown;
  return (type.isUnion() ? type.types : [type]).every(({ flags }) => (flags & plain) !== 0);
}
