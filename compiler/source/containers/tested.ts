// Where a program asks whether something is there.
import { ts } from "../../typescript.ts";

const K = ts.SyntaxKind;

/** Whether the place asks for what is there: `if (x)`, `!x`, `x || y`, `x === undefined`, `x?.y` */
export function isTested(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isTested(parent);
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === K.ExclamationToken;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  if (ts.isPropertyAccessExpression(parent)) return parent.questionDotToken !== undefined;
  if (!ts.isBinaryExpression(parent)) return false;
  const { left, operatorToken, right } = parent;
  if (tests.has(operatorToken.kind)) return left === node;
  return equalities.has(operatorToken.kind) && ts.isIdentifier(right) && right.text === "undefined";
}

const tests: ReadonlySet<ts.SyntaxKind> = new Set([
  K.BarBarToken,
  K.AmpersandAmpersandToken,
  K.QuestionQuestionToken,
  K.BarBarEqualsToken,
  K.QuestionQuestionEqualsToken,
]);
const equalities: ReadonlySet<ts.SyntaxKind> = new Set([
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsEqualsToken,
  K.EqualsEqualsToken,
  K.ExclamationEqualsToken,
]);
