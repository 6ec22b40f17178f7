// Whether an element is there for certain: `for (let i = 0; i < xs.length; i++) xs[i]`, `const xs = [1, 2]; xs[0]`. What else
// would be taken where there is none, the default of a parameter, is in no way of C++ the value of an element outside.
import { ts } from "../../typescript.ts";
import { writesOf } from "../doubt/writes.ts";
import type { Lowering } from "../lowering.ts";

const K = ts.SyntaxKind;

/** Whether nothing needs to ask whether there is such an element. */
export function isInside(node: ts.Expression, to: Lowering): boolean {
  if (ts.isParenthesizedExpression(node)) return isInside(node.expression, to);
  if (!ts.isElementAccessExpression(node)) return false;
  const { expression: list, argumentExpression: index } = node;
  if (ts.isNumericLiteral(index)) return isMadeHere(list, Number(index.text), to);
  if (!ts.isIdentifier(index)) return false;
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (counts(parent, at, index, list, to) || walks(parent, at, index, list))
      return !isTouched(at, index.text, list, to);
    if (ts.isFunctionLike(at) && !ts.isArrowFunction(at)) return false;
  }
  return false;
}

/** for (let i = 0; i < xs.length; i++) */
function counts(
  loop: ts.Node,
  part: ts.Node,
  index: ts.Identifier,
  list: ts.Expression,
  to: Lowering,
): boolean {
  if (!ts.isForStatement(loop) || loop.statement !== part || loop.incrementor === undefined) return false;
  const { initializer, condition, incrementor } = loop;
  if (initializer === undefined || !ts.isVariableDeclarationList(initializer)) return false;
  const start = initializer.declarations.find(({ name }) => name.getText() === index.text)?.initializer;
  const step = new RegExp(`^(${index.text}\\+\\+|\\+\\+${index.text}|${index.text} \\+= \\d+)$`);
  if (start === undefined || !ts.isNumericLiteral(start) || !step.test(incrementor.getText())) return false;
  return conditionsOf(condition).some(
    (one) =>
      ts.isBinaryExpression(one) &&
      one.operatorToken.kind === K.LessThanToken &&
      one.left.getText() === index.text &&
      isLength(one.right, list, to),
  );
}

/** `a` and `b` of `a && b` */
function conditionsOf(node: ts.Expression | undefined): readonly ts.Expression[] {
  if (node === undefined) return [];
  if (ts.isParenthesizedExpression(node)) return conditionsOf(node.expression);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== K.AmpersandAmpersandToken) return [node];
  return [...conditionsOf(node.left), ...conditionsOf(node.right)];
}

/** xs.length, also under a name */
function isLength(node: ts.Expression, list: ts.Expression, to: Lowering): boolean {
  const length = `${list.getText()}.length`;
  if (node.getText() === length) return true;
  const symbol = ts.isIdentifier(node) ? to.symbolOf(node) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration))
    return false;
  return declaration.initializer?.getText() === length && !to.assigned.has(symbol);
}

/** for (const i of xs.keys()), for (const [i, x] of xs.entries()), xs.map((x, i) => …) */
function walks(node: ts.Node, part: ts.Node, index: ts.Identifier, list: ts.Expression): boolean {
  const own = list.getText();
  if (ts.isForOfStatement(node)) {
    const source = node.expression.getText();
    const isIndex = source === `${own}.keys()` || source === `${own}.entries()`;
    return node.statement === part && isIndex && firstName(node.initializer) === index.text;
  }
  if (!ts.isArrowFunction(node) || !ts.isCallExpression(node.parent)) return false;
  const { expression: callee } = node.parent;
  const at = node.parameters.findIndex(({ name }) => name.getText() === index.text);
  return at === 1 && ts.isPropertyAccessExpression(callee) && callee.expression.getText() === own;
}

/** The index in `const [i, x]`, or the only name. */
function firstName(node: ts.ForInitializer): string | undefined {
  const name = ts.isVariableDeclarationList(node) ? node.declarations[0]?.name : undefined;
  if (name === undefined || ts.isIdentifier(name)) return name?.text;
  const [first] = name.elements;
  return first !== undefined && ts.isBindingElement(first) ? first.name.getText() : undefined;
}

/** Whether a part of the program assigns the index or the list, or takes something out of the list. */
function isTouched(part: ts.Node, index: string | undefined, list: ts.Expression, to: Lowering): boolean {
  const own = list.getText();
  const touches = (node: ts.Node): boolean =>
    writesOf(node, to.checker).some(({ target }) => {
      const text = target.getText();
      const isOwn = text === own || own.startsWith(`${text}.`) || text === `${own}.length`;
      const isTaken = ts.isPropertyAccessExpression(target) && target.expression.getText() === own;
      return text === index || isOwn || isTaken;
    });
  const visit = (node: ts.Node): boolean =>
    touches(node) || (ts.forEachChild(node, (child) => visit(child) || undefined) ?? false);
  return visit(part);
}

/** flags[0] of `const flags = [true, false]` from which nothing is taken */
function isMadeHere(list: ts.Expression, at: number, to: Lowering): boolean {
  const symbol = ts.isIdentifier(list) ? to.symbolOf(list) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration))
    return false;
  const { initializer: made } = declaration;
  if (made === undefined || to.assigned.has(symbol)) return false;
  if (ts.isArrayLiteralExpression(made))
    return (
      at < made.elements.length &&
      !made.elements.some(ts.isSpreadElement) &&
      !isTouched(declaration.getSourceFile(), undefined, list, to)
    );
  return ts.isStringLiteralLike(made) && at < made.text.length;
}
