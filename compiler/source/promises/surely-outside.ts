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
export function staysAsItIs(name: string, declaration: ts.Declaration): boolean {
  const isMember = ts.isPropertyDeclaration(declaration) || ts.isParameter(declaration);
  const changes = (node: ts.Node): boolean => {
    if ((ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && node.text === name) {
      const { parent } = node;
      const isPart = isMember && ts.isPropertyAccessExpression(parent) && parent.name === node;
      // What a function gets may go on to another one.
      const isPassed = ts.isParameter(declaration) && ts.isCallExpression(parent);
      return parent !== declaration && !isPassed && !isLook(isPart ? parent : node);
    }
    return ts.forEachChild(node, (child) => changes(child) || undefined) ?? false;
  };
  return !changes(declaration.getSourceFile());
}

function isLook(node: ts.Expression | ts.PrivateIdentifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent))
    return (
      parent.expression !== node ||
      !(growing.has(parent.name.text) || isLengthSet(parent) || isTarget(parent))
    );
  if (ts.isPropertyAssignment(parent) || ts.isParameter(parent) || ts.isClassElement(parent))
    return parent.name === node;
  if (ts.isTemplateSpan(parent) || ts.isForOfStatement(parent) || ts.isSpreadElement(parent)) return true;
  if (ts.isVariableDeclaration(parent)) return !ts.isIdentifier(parent.name);
  if (ts.isCallExpression(parent)) return /^(console|JSON|Object)\./.test(parent.expression.getText());
  if (ts.isForInStatement(parent)) return true;
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === K.InKeyword;
  if (!ts.isElementAccessExpression(parent)) return false;
  if (parent.argumentExpression === node) return true;
  const { parent: around } = parent;
  // [xs[2], x] = pair
  const isInPattern =
    ts.isArrayLiteralExpression(around) &&
    ts.isBinaryExpression(around.parent) &&
    around.parent.left === around;
  return !isTarget(parent) && !isInPattern;
}

function isTarget(part: ts.Expression): boolean {
  const { parent: around } = part;
  return (
    ts.isBinaryExpression(around) &&
    around.left === part &&
    around.operatorToken.kind >= K.FirstAssignment &&
    around.operatorToken.kind <= K.LastAssignment
  );
}

function isLengthSet({ name, parent }: ts.PropertyAccessExpression): boolean {
  const isCounted = ts.isPostfixUnaryExpression(parent) || ts.isPrefixUnaryExpression(parent);
  return name.text === "length" && isCounted;
}

const growing: ReadonlySet<string> = new Set(["push", "unshift", "splice"]);
