// Whether a condition around a use of a variable says that it is there: `if (x) console.log(x)`. Only there the plain value is
// printed of one that may be missing though TypeScript does not say so.
import { ts } from "../../typescript.ts";
import { isNothing } from "./questioned.ts";

const K = ts.SyntaxKind;

export function isLookedAt(use: ts.Identifier): boolean {
  for (let at: ts.Node = use; !ts.isSourceFile(at) && !ts.isFunctionLike(at); at = at.parent)
    if (factsAt(at).some(({ test, holds }) => says(test, holds, use.text))) return true;
  return false;
}

interface Fact {
  readonly test: ts.Expression;
  /** Whether it is true there, or false. */
  readonly holds: boolean;
}

/** What was tested on the way to a part, by what stands right around it. */
function factsAt(part: ts.Node): readonly Fact[] {
  const { parent } = part;
  if (ts.isIfStatement(parent) && part !== parent.expression)
    return [{ test: parent.expression, holds: part === parent.thenStatement }];
  if (ts.isConditionalExpression(parent) && part !== parent.condition)
    return [{ test: parent.condition, holds: part === parent.whenTrue }];
  if (ts.isWhileStatement(parent) && part === parent.statement)
    return [{ test: parent.expression, holds: true }];
  if (ts.isForStatement(parent) && part === parent.statement)
    return parent.condition === undefined ? [] : [{ test: parent.condition, holds: true }];
  if (ts.isBinaryExpression(parent) && part === parent.right) {
    const { kind } = parent.operatorToken;
    const isChoice = kind === K.AmpersandAmpersandToken || kind === K.BarBarToken;
    return isChoice ? [{ test: parent.left, holds: kind === K.AmpersandAmpersandToken }] : [];
  }
  if (!ts.isBlock(parent) && !ts.isSourceFile(parent) && !ts.isCaseOrDefaultClause(parent)) return [];
  const before = parent.statements.filter((one) => one.pos < part.pos);
  return before.flatMap((one) =>
    ts.isIfStatement(one) && leaves(one.thenStatement) ? [{ test: one.expression, holds: false }] : [],
  );
}

/** Whether a statement ends in a jump: what stands behind its `if` is what the condition does not say. */
export function leaves(node: ts.Statement): boolean {
  if (ts.isBlock(node)) return node.statements.some(leaves);
  return ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isBreakOrContinueStatement(node);
}

/** Whether a variable is there where a test is true, or false. */
function says(test: ts.Expression, holds: boolean, name: string): boolean {
  if (ts.isParenthesizedExpression(test)) return says(test.expression, holds, name);
  if (ts.isPrefixUnaryExpression(test) && test.operator === K.ExclamationToken)
    return says(test.operand, !holds, name);
  if (ts.isIdentifier(test)) return holds && test.text === name;
  if (!ts.isBinaryExpression(test)) return holds && mentions(test, name);
  const { left, right, operatorToken } = test;
  const both = [left, right];
  if (operatorToken.kind === K.AmpersandAmpersandToken || operatorToken.kind === K.BarBarToken) {
    const areBoth = holds === (operatorToken.kind === K.AmpersandAmpersandToken);
    return areBoth ? both.some((one) => says(one, holds, name)) : both.every((one) => says(one, holds, name));
  }
  if (!both.some((one) => mentions(one, name))) return false;
  const isDifferent =
    operatorToken.kind === K.ExclamationEqualsEqualsToken || operatorToken.kind === K.ExclamationEqualsToken;
  const isSame =
    operatorToken.kind === K.EqualsEqualsEqualsToken || operatorToken.kind === K.EqualsEqualsToken;
  // x !== undefined;  x === "a", x < 3: nothing equals nothing that is there.
  return both.some(isNothing) ? (isDifferent && holds) || (isSame && !holds) : holds !== isDifferent;
}

function mentions(node: ts.Node, name: string): boolean {
  if (ts.isIdentifier(node)) return node.text === name;
  return ts.forEachChild(node, (child) => mentions(child, name) || undefined) ?? false;
}
