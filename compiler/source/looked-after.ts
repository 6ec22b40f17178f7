// Whether something around a lookup says that its index is looked after: `for (…; i < xs.length; …) xs[i]`, `if (i < n) return xs[i];`
import { ts } from "../typescript.ts";

const K = ts.SyntaxKind;

const comparing: ReadonlySet<ts.SyntaxKind> = new Set([
  K.LessThanToken,
  K.LessThanEqualsToken,
  K.GreaterThanToken,
  K.GreaterThanEqualsToken,
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsEqualsToken,
]);

/**
 * Whether a condition, or a walk, says something of this index.
 *
 * @param until what this one says is known, and all around it unasked
 */
export function isLookedAfter(node: ts.Node, index: string, until?: ts.Node): boolean {
  for (let at = node; !ts.isSourceFile(at) && at.parent !== until; at = at.parent)
    if (walks(at.parent, index) || conditionsAt(at).some((condition) => compares(condition, index)))
      return true;
  return false;
}

/** What was true, or not true, on the way to a part of the program, by what stands right around it. */
function conditionsAt(part: ts.Node): readonly ts.Node[] {
  const { parent } = part;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent))
    return part === parent.expression ? [] : [parent.expression];
  if (ts.isConditionalExpression(parent)) return part === parent.condition ? [] : [parent.condition];
  if (ts.isForStatement(parent))
    return part === parent.condition || parent.condition === undefined ? [] : [parent.condition];
  if (ts.isBinaryExpression(parent)) return part === parent.right ? [parent.left] : [];
  if (!ts.isBlock(parent) && !ts.isSourceFile(parent) && !ts.isCaseOrDefaultClause(parent)) return [];
  const before = parent.statements.filter((statement) => statement.pos < part.pos);
  return before.flatMap((statement) => (ts.isIfStatement(statement) ? [statement.expression] : []));
}

function compares(node: ts.Node, index: string): boolean {
  if (ts.isBinaryExpression(node) && comparing.has(node.operatorToken.kind))
    return holds(node.left, index) || holds(node.right, index);
  return ts.forEachChild(node, (child) => compares(child, index) || undefined) ?? false;
}

/** `i` in `i * i < n`; what `xs[i] < n` says is about the element. */
function holds(node: ts.Node, index: string): boolean {
  if (node.getText() === index) return true;
  if (!ts.isBinaryExpression(node) && !ts.isParenthesizedExpression(node)) return false;
  return ts.forEachChild(node, (child) => holds(child, index) || undefined) ?? false;
}

/** `for (const i in xs)`, `for (const [i, x] of xs.entries())`, `xs.map((x, i) => …)` */
function walks(node: ts.Node, text: string): boolean {
  if (ts.isForInStatement(node)) return names(node.initializer, text);
  if (ts.isForOfStatement(node)) {
    const isOfIndices = /\.(keys|entries)\(\)$/.test(node.expression.getText());
    return isOfIndices && names(node.initializer, text);
  }
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const at = node.parameters.findIndex(({ name }) => name.getText() === text);
  return at > 0 && ts.isCallExpression(node.parent);
}

function names(node: ts.Node, text: string): boolean {
  if (ts.isIdentifier(node)) return node.text === text;
  return ts.forEachChild(node, (child) => names(child, text) || undefined) ?? false;
}
