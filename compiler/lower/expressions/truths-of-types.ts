// What TypeScript's type of a value says of its truth: `""` never is true, "left" always is.
import { ts } from "../../typescript.ts";

const K = ts.SyntaxKind;

/**
 * The type of an operand, by which an answer may be known beforehand: of what may be assigned the declared one. Behind
 * an assignment TypeScript has a narrower one, also when a function was called that assigned something else.
 */
export function steadyType(node: ts.Expression, checker: ts.TypeChecker): ts.Type {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
    return steadyType(node.expression, checker);
  const own = checker.getTypeAtLocation(node);
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return own;
  const symbol = checker.getSymbolAtLocation(node);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || isConstant(declaration)) return own;
  return checker.getTypeOfSymbol(symbol);
}

function isConstant(node: ts.Declaration): boolean {
  if (ts.isEnumMember(node)) return true;
  return (ts.getCombinedNodeFlags(node) & ts.NodeFlags.Const) !== 0;
}

/** `0`, `""`, `null` and the like, as types. */
export function isNeverTrue(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.every(isNeverTrue);
  if (type.isNumberLiteral()) return type.value === 0;
  if (type.isStringLiteral()) return type.value === "";
  return (type.flags & nothing) !== 0;
}

/**
 * off() || "none", of a function that gives `false`, `0` or `""` and nothing else. Of places TypeScript believes that as long as it
 * sees no assignment, of what is called it knows it.
 */
export function givesNothingTrue(node: ts.Expression, checker: ts.TypeChecker): boolean {
  return isCalled(node) && isFalse(checker.getTypeAtLocation(node), checker);
}

function isCalled(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isCalled(node.expression);
  if (ts.isBinaryExpression(node)) {
    const isLogical =
      node.operatorToken.kind === K.BarBarToken || node.operatorToken.kind === K.AmpersandAmpersandToken;
    return isLogical && isCalled(node.left) && isCalled(node.right);
  }
  return ts.isCallExpression(node) && !ts.isOptionalChain(node);
}

function isFalse(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isUnion()) return type.types.every((part) => isFalse(part, checker));
  if (type.isNumberLiteral() || type.isStringLiteral()) return isNeverTrue(type);
  return (type.flags & ts.TypeFlags.BooleanLiteral) !== 0 && checker.typeToString(type) === "false";
}

/** `"left" | "right" | undefined`: of what is there nothing is 0, "" or false. */
export function isTrueWhereThere(type: ts.Type, checker: ts.TypeChecker): boolean {
  const present = checker.getNonNullableType(type);
  if (present.flags & ts.TypeFlags.Never) return false;
  return (present.isUnion() ? present.types : [present]).every((part) => isTrueLiteral(part, checker));
}

/** `true | string[] | null`: it may be true, or something else, but not `false`. */
export function isNeverFalse(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isUnion()) return type.types.every((part) => isNeverFalse(part, checker));
  return (type.flags & ts.TypeFlags.BooleanLike) === 0 || isTrueLiteral(type, checker);
}

function isTrueLiteral(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isNumberLiteral()) return type.value !== 0;
  if (type.isStringLiteral()) return type.value !== "";
  return (type.flags & ts.TypeFlags.BooleanLiteral) !== 0 && checker.typeToString(type) === "true";
}

const nothing = ts.TypeFlags.Null | ts.TypeFlags.Undefined;
