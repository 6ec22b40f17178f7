// Which code runs at once, at times or later, by how it is written.
import { ts } from "../../typescript.ts";

const K = ts.SyntaxKind;

export type Callback = ts.ArrowFunction | ts.FunctionExpression;

const branching: ReadonlySet<ts.SyntaxKind> = new Set([
  K.ConditionalExpression,
  K.ForStatement,
  K.ForOfStatement,
  K.ForInStatement,
  K.WhileStatement,
  K.DoStatement,
  K.CaseBlock,
  K.TryStatement,
]);

const choosing: ReadonlySet<ts.SyntaxKind> = new Set([
  K.QuestionQuestionEqualsToken,
  K.BarBarEqualsToken,
  K.AmpersandAmpersandEqualsToken,
]);

const choices: ReadonlySet<ts.SyntaxKind> = new Set([
  K.AmpersandAmpersandToken,
  K.BarBarToken,
  K.QuestionQuestionToken,
]);

/** What runs some of its parts only at times. */
export function isBranch(node: ts.Node): boolean {
  return (
    branching.has(node.kind) ||
    (ts.isBinaryExpression(node) && choices.has(node.operatorToken.kind)) ||
    ts.isOptionalChain(node)
  );
}

/** this.x ??= 1 */
export function mayDoNothing(kind: ts.SyntaxKind): boolean {
  return choosing.has(kind);
}

export function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= K.FirstAssignment && kind <= K.LastAssignment;
}

export function isStep(node: ts.Node): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression {
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return false;
  return node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken;
}

/** The same value, whatever is said of its type. */
export function bare(node: ts.Node): ts.Node {
  const isWrapped =
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isAssertionExpression(node);
  return isWrapped ? bare(node.expression) : node;
}

/** The name of a parameter or variable itself, and what stands alone. */
export function isNamed(node: ts.Node): boolean {
  const { parent } = node;
  const isDeclared =
    ts.isParameter(parent) || ts.isVariableDeclaration(parent) || ts.isBindingElement(parent);
  return (isDeclared && parent.name === node) || ts.isExpressionStatement(parent);
}

export function isCallback(node: ts.Node): node is Callback {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

export function hasBody(node: ts.Node): boolean {
  return bodyOf(node) !== undefined;
}

export function bodyOf(node: ts.Node): ts.Node | undefined {
  const isFunction =
    ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node);
  return isFunction || ts.isAccessor(node) || isCallback(node) ? node.body : undefined;
}

/** loading.then(() => …) */
export function runsLater({ parent }: ts.Node): boolean {
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return false;
  return ["then", "catch", "finally"].includes(parent.expression.name.text);
}

/** items.forEach(this.add.bind(this)) */
export function isGivenAtOnce(node: ts.PropertyAccessExpression, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  const bound = ts.isPropertyAccessExpression(parent) && parent.name.text === "bind" ? parent.parent : node;
  const given = ts.isCallExpression(bound) ? bound : node;
  if (!ts.isCallExpression(given.parent) || given.parent.expression === given) return false;
  return runsAtOnce(given, checker) && !runsLater(given);
}

/** Whether a function is called, or given to a method of the library, such as `forEach`. */
export function runsAtOnce(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return runsAtOnce(parent, checker);
  if (!ts.isCallExpression(parent)) return false;
  if (parent.expression === node) return true;
  const declaration = checker.getResolvedSignature(parent)?.declaration;
  return (
    declaration !== undefined &&
    ts.isMethodSignature(declaration) &&
    declaration.getSourceFile().isDeclarationFile
  );
}
