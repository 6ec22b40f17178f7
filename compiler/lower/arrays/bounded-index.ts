// Whether the author looks after an index: `for (…; i < n; …) if (xs[i])`. Where nothing is said of it, the truth of an element
// asks whether it is there, `if (xs[x - 1])`, as JavaScript does; where it is, the plain element is what one writes in C++.
import { isLookedAfter } from "../../source/looked-after.ts";
import { ts } from "../../typescript.ts";
import { isAssignment } from "../expressions/assigned.ts";
import type { Lowering } from "../lowering.ts";

const K = ts.SyntaxKind;

/** Whether a condition that holds where the element is read says something of its index, or the index comes from a walk. */
export function isBounded(node: ts.Node, to: Lowering): boolean {
  if (ts.isParenthesizedExpression(node)) return isBounded(node.expression, to);
  if (!ts.isElementAccessExpression(node) || isTarget(node)) return true;
  const { argumentExpression: index, expression: list } = node;
  // while (tokens.length > 0 && tokens[0] !== ")"), if (stack.length === 0) return; … stack[stack.length - 1]
  const length = `${list.getText()}.length`;
  const isFromEnd = ts.isBinaryExpression(index) && index.left.getText() === length;
  if ((ts.isNumericLiteral(index) || isFromEnd) && isLookedAfter(node, length)) return true;
  if (ts.isNumericLiteral(index)) return isMadeHere(list, Number(index.text), to);
  // frames[n % frames.length]
  if (ts.isBinaryExpression(index) && index.operatorToken.kind === K.PercentToken) return true;
  const isKnown = (name: string): boolean => isLookedAfter(node, name);
  const areKnown = (part: ts.Expression): boolean => namesIn(part)?.every(isKnown) === true;
  if (isKnown(index.getText()) || areKnown(index)) return true;
  const start = startOf(index, to);
  return start !== undefined && areKnown(halvedIn(start) ?? start);
}

/** `y * width + x` of `const at = y * width + x` */
function startOf(index: ts.Expression, to: Lowering): ts.Expression | undefined {
  const declaration = ts.isIdentifier(index) ? to.symbolOf(index)?.valueDeclaration : undefined;
  const isConstant =
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isConstant ? declaration.initializer : undefined;
}

/** `low + high` of (low + high) >> 1, and `i - 1` of Math.floor((i - 1) / 2): half of what is in a list is in it, too. */
function halvedIn(node: ts.Expression): ts.Expression | undefined {
  if (ts.isParenthesizedExpression(node)) return halvedIn(node.expression);
  if (ts.isCallExpression(node)) {
    const [argument] = node.arguments;
    const isWhole = /^Math\.(floor|trunc)$/.test(node.expression.getText());
    return isWhole && argument !== undefined ? halvedIn(argument) : undefined;
  }
  if (!ts.isBinaryExpression(node) || !halving.has(node.operatorToken.kind)) return undefined;
  return withoutStep(node.left);
}

const halving: ReadonlySet<ts.SyntaxKind> = new Set([
  K.GreaterThanGreaterThanToken,
  K.GreaterThanGreaterThanGreaterThanToken,
  K.SlashToken,
]);

function withoutStep(node: ts.Expression): ts.Expression {
  if (ts.isParenthesizedExpression(node)) return withoutStep(node.expression);
  return ts.isBinaryExpression(node) && ts.isNumericLiteral(node.right) ? node.left : node;
}

/** list[i] += value; list[i] ||= value asks whether there is one */
function isTarget({ parent }: ts.ElementAccessExpression): boolean {
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  return isAssignment(kind) && kind !== K.BarBarEqualsToken && kind !== K.AmpersandAmpersandEqualsToken;
}

/** flags[0] of `const flags = [true, false]`, words[0] of `const words = line.split(" ")`, any of `const bytes = new Uint8Array(9)` */
function isMadeHere(list: ts.Expression, at: number, to: Lowering): boolean {
  const declaration = to.symbolOf(list)?.valueDeclaration;
  const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : list;
  if (made === undefined) return false;
  if (ts.isCallExpression(made)) return at === 0 && /\.split$/.test(made.expression.getText());
  return ts.isArrayLiteralExpression(made) ? at < made.elements.length : ts.isNewExpression(made);
}

/** The names in cells[y * width + x]; undefined for that of a neighbour, cells[(y - 1) * width + x], and for what is no place. */
function namesIn(index: ts.Expression): readonly string[] | undefined {
  if (ts.isIdentifier(index) || ts.isPropertyAccessExpression(index)) return [index.getText()];
  if (ts.isParenthesizedExpression(index)) return namesIn(index.expression);
  if (!ts.isBinaryExpression(index)) return undefined;
  const [left, right] = [namesIn(index.left), namesIn(index.right)];
  return left && right && [...left, ...right];
}
