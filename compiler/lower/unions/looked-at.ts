// Whether a condition around a use of a variable says that it is there: `if (x) console.log(x)`. Only there the plain value is
// printed of one that may be missing though TypeScript does not say so.
import { ts } from "../../typescript.ts";
import { isNothing } from "./questioned.ts";

const K = ts.SyntaxKind;

export function isLookedAt(use: ts.Identifier): boolean {
  return isSaidAt(use, (one) => ts.isIdentifier(one) && one.text === use.text);
}

/** The same of a property behind a cast: `if ((r as Bad).error !== undefined) show((r as Bad).error)`, `"error" in r`. */
export function isPropertyLookedAt(use: ts.PropertyAccessExpression, value: ts.Expression): boolean {
  const [own, name, object] = [use.getText(), use.name.text, value.getText()];
  const isIn = (one: ts.Node): boolean =>
    ts.isBinaryExpression(one) &&
    one.operatorToken.kind === K.InKeyword &&
    ts.isStringLiteralLike(one.left) &&
    one.left.text === name &&
    one.right.getText() === object;
  return isSaidAt(use, (one) => (ts.isPropertyAccessExpression(one) && one.getText() === own) || isIn(one));
}

/** if (a.kind !== b.kind) return; … (b as Length).metres: the author knows by another property of it what the object is. */
export function isTagLookedAt(use: ts.Node, value: ts.Expression): boolean {
  const around = ts.findAncestor(use, (one) => ts.isFunctionLike(one) || ts.isSourceFile(one));
  const object = value.getText();
  const isTag = (one: ts.Node): boolean =>
    ts.isPropertyAccessExpression(one) && one.expression.getText() === object;
  const asks = (one: ts.Node): boolean => {
    if (one.pos >= use.pos) return false;
    if (ts.isSwitchStatement(one) && isTag(one.expression)) return true;
    const isEqual = ts.isBinaryExpression(one) && equalities.has(one.operatorToken.kind);
    if (isEqual && (isTag(one.left) || isTag(one.right))) return true;
    return ts.forEachChild(one, (child) => asks(child) || undefined) ?? false;
  };
  return around !== undefined && asks(around);
}

const equalities: ReadonlySet<ts.SyntaxKind> = new Set([
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsEqualsToken,
]);

type Sought = (node: ts.Node) => boolean;

function isSaidAt(use: ts.Node, isSought: Sought): boolean {
  for (let at = use; !ts.isSourceFile(at) && !ts.isFunctionLike(at); at = at.parent)
    if (factsAt(at).some(({ test, holds }) => says(test, holds, isSought))) return true;
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

/** Whether what is sought is there where a test is true, or false. */
function says(test: ts.Expression, holds: boolean, isSought: Sought): boolean {
  if (ts.isParenthesizedExpression(test)) return says(test.expression, holds, isSought);
  if (ts.isPrefixUnaryExpression(test) && test.operator === K.ExclamationToken)
    return says(test.operand, !holds, isSought);
  if (isSought(test)) return holds;
  if (ts.isIdentifier(test)) return false;
  if (!ts.isBinaryExpression(test)) return holds && mentions(test, isSought);
  const { left, right, operatorToken } = test;
  const both = [left, right];
  if (operatorToken.kind === K.AmpersandAmpersandToken || operatorToken.kind === K.BarBarToken) {
    const areBoth = holds === (operatorToken.kind === K.AmpersandAmpersandToken);
    return areBoth
      ? both.some((one) => says(one, holds, isSought))
      : both.every((one) => says(one, holds, isSought));
  }
  if (!both.some((one) => mentions(one, isSought))) return false;
  const isDifferent =
    operatorToken.kind === K.ExclamationEqualsEqualsToken || operatorToken.kind === K.ExclamationEqualsToken;
  const isSame =
    operatorToken.kind === K.EqualsEqualsEqualsToken || operatorToken.kind === K.EqualsEqualsToken;
  // x !== undefined;  x === "a", x < 3: nothing equals nothing that is there.
  return both.some(isNothing) ? (isDifferent && holds) || (isSame && !holds) : holds !== isDifferent;
}

function mentions(node: ts.Node, isSought: Sought): boolean {
  if (isSought(node)) return true;
  return ts.forEachChild(node, (child) => mentions(child, isSought) || undefined) ?? false;
}
