// Fields without a type that got an element of which nobody knows whether it is there, and of which the program asks that:
// `this.token = this.tokens[at]`, `while (this.token)`. They keep what may be missing, as variables do (questioned.ts).
import { isLookedAfter } from "../../source/looked-after.ts";
import { ts } from "../../typescript.ts";
import { isAssignment } from "../expressions/assigned.ts";
import { isLookup } from "./only-handed-on.ts";
import { askedBy, isAnswered, isTruthTest } from "./questioned.ts";

const K = ts.SyntaxKind;

export function findQuestionedFields(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
): ReadonlySet<ts.Declaration> {
  const asked = new Set<ts.Declaration>();
  const given = new Set<ts.Declaration>();
  const note = (node: ts.Node, into: Set<ts.Declaration>): void => {
    const name = ts.isPropertyAccessExpression(node) ? node.name : undefined;
    const declaration = name && checker.getSymbolAtLocation(name)?.valueDeclaration;
    if (declaration !== undefined && isWithoutType(declaration)) into.add(declaration);
  };
  const visit = (node: ts.Node): void => {
    for (const one of askedBy(node))
      if (!isAnswered(node, one, checker) && !isOfNumber(one, checker)) note(one, asked);
    if (isWithoutType(node) && node.initializer !== undefined && endsInLookup(node.initializer, checker))
      given.add(node);
    if (
      ts.isBinaryExpression(node) &&
      isAssignment(node.operatorToken.kind) &&
      endsInLookup(node.right, checker)
    )
      note(node.left, given);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return new Set([...asked].filter((one) => given.has(one)));
}

/** `token;`, `token = "";` of a class, `token: tokens[0]` of an object literal */
function isWithoutType(node: ts.Node): node is ts.PropertyDeclaration | ts.PropertyAssignment {
  return (ts.isPropertyDeclaration(node) && node.type === undefined) || ts.isPropertyAssignment(node);
}

/** if (this.count): which number it is, not whether there is one. */
function isOfNumber(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const { flags } = checker.getTypeAtLocation(node);
  if ((flags & ts.TypeFlags.EnumLike) !== 0) return true;
  return isTruthTest(node, checker) && (flags & ts.TypeFlags.StringLike) === 0;
}

function endsInLookup(node: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isParenthesizedExpression(node)) return endsInLookup(node.expression, checker);
  if (ts.isConditionalExpression(node))
    return endsInLookup(node.whenTrue, checker) || endsInLookup(node.whenFalse, checker);
  // Mode.Off
  if (ts.isPropertyAccessExpression(node) && isEnum(node.expression, checker)) return false;
  const isDefault = ts.isBinaryExpression(node) && node.operatorToken.kind === K.QuestionQuestionToken;
  return isDefault
    ? endsInLookup(node.right, checker)
    : isLookup(node, checker) || isCharacter(node, checker);
}

function isEnum(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const { symbol } = checker.getTypeAtLocation(node);
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Enum) !== 0;
}

/** text[at], where nothing looks after `at` */
function isCharacter(node: ts.Expression, checker: ts.TypeChecker): boolean {
  if (!ts.isElementAccessExpression(node)) return false;
  const { expression: text, argumentExpression: index } = node;
  if ((checker.getTypeAtLocation(text).flags & ts.TypeFlags.StringLike) === 0) return false;
  return !isLookedAfter(node, index.getText()) && !isLookedAfter(node, `${text.getText()}.length`);
}
