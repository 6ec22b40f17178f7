// `xs[5]` of `const xs = [1, 2]`: an element that is never there, for nothing makes the list longer.
import { ts } from "../../typescript.ts";

const K = ts.SyntaxKind;

export function isSurelyOutside(value: ts.Expression, checker: ts.TypeChecker): boolean {
  if (!ts.isElementAccessExpression(value) || !ts.isIdentifier(value.expression)) return false;
  const { argumentExpression: index, expression: list } = value;
  const declaration = checker.getSymbolAtLocation(list)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
  const length = lengthOf(declaration.initializer);
  if (length === undefined || !ts.isNumericLiteral(index) || Number(index.text) < length) return false;
  return isConstant(declaration) && staysAsItIs(list.text, declaration);
}

function lengthOf(made: ts.Expression | undefined): number | undefined {
  if (made === undefined) return undefined;
  if (ts.isStringLiteral(made)) return made.text.length;
  const isWhole = ts.isArrayLiteralExpression(made) && !made.elements.some(ts.isSpreadElement);
  return isWhole ? made.elements.length : undefined;
}

function isConstant(declaration: ts.VariableDeclaration): boolean {
  const isExported = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0;
  return (declaration.parent.flags & ts.NodeFlags.Const) !== 0 && !isExported;
}

/** Whether all that has the name in this file is only looked at. */
function staysAsItIs(name: string, declaration: ts.VariableDeclaration): boolean {
  const changes = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node) && node.text === name) return node.parent !== declaration && !isLook(node);
    return ts.forEachChild(node, (child) => changes(child) || undefined) ?? false;
  };
  return !changes(declaration.getSourceFile());
}

function isLook(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent))
    return parent.expression !== node || !(growing.has(parent.name.text) || isLengthSet(parent));
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isTemplateSpan(parent) || ts.isForOfStatement(parent) || ts.isSpreadElement(parent)) return true;
  if (ts.isVariableDeclaration(parent)) return !ts.isIdentifier(parent.name);
  if (ts.isCallExpression(parent)) return /^(console|JSON)\./.test(parent.expression.getText());
  if (!ts.isElementAccessExpression(parent)) return false;
  if (parent.argumentExpression === node) return true;
  const { parent: around } = parent;
  const isTarget =
    ts.isBinaryExpression(around) &&
    around.left === parent &&
    around.operatorToken.kind >= K.FirstAssignment &&
    around.operatorToken.kind <= K.LastAssignment;
  // [xs[2], x] = pair
  const isInPattern =
    ts.isArrayLiteralExpression(around) &&
    ts.isBinaryExpression(around.parent) &&
    around.parent.left === around;
  return !isTarget && !isInPattern;
}

function isLengthSet({ name, parent }: ts.PropertyAccessExpression): boolean {
  return name.text === "length" && (ts.isBinaryExpression(parent) || ts.isPostfixUnaryExpression(parent));
}

const growing: ReadonlySet<string> = new Set(["push", "unshift", "splice"]);
