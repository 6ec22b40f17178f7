// `collect([5, 6].entries())` for a parameter of the type `Iterable<T>`: the list of what the iterator would give, where
// nobody can tell. Nothing else knows what it walks through, and the function walks through it once.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Given } from "../arrays/spreads.ts";
import { isCollection, lowerGiven } from "../collections/collection-calls.ts";
import { listOf } from "../collections/lists.ts";
import type { Lowering } from "../lowering.ts";

/** An iterator of an array, Map or Set that is made in the same expression. */
export function isFreshIterator(node: ts.Expression): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || node.arguments.length > 0) return false;
  if (!ts.isPropertyAccessExpression(node.expression) || node.expression.questionDotToken) return false;
  const { name, expression } = node.expression;
  return /^(keys|values|entries)$/.test(name.text) && isFresh(expression);
}

/** Where the parameter has become an array; undefined for other arguments. */
export function lowerFreshIterator(
  { node, value }: Given,
  param: ts.ParameterDeclaration,
  type: Type,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (value !== undefined || type.kind !== "array" || !isFreshIterator(node)) return undefined;
  if (!isWalkedOnce(param)) return undefined;
  const { expression: callee } = node;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : "";
  if (name !== "entries" && ts.isPropertyAccessExpression(callee)) {
    const source = to.expr(callee.expression);
    if (isCollection(source)) return lowerGiven(source, name, node, to);
  }
  return listOf(node, to.typeOfSlot(type.element), to);
}

function isFresh(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isFresh(node.expression);
  if (ts.isNewExpression(node)) return /^(Map|Set)$/.test(node.expression.getText());
  return ts.isArrayLiteralExpression(node);
}

/** Whether a parameter is used in one place only, which runs at most once in a call and walks through all that there is. */
export function isWalkedOnce({ name, parent }: ts.ParameterDeclaration): boolean {
  if (!ts.isIdentifier(name)) return false;
  const uses: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name.text && node !== name) uses.push(node);
    ts.forEachChild(node, visit);
  };
  visit(parent);
  const [only, more] = uses;
  return only !== undefined && more === undefined && isWalk(only) && !isRepeated(only, parent);
}

function isWalk(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isForOfStatement(parent)) return parent.expression === node;
  return ts.isSpreadElement(parent) && ts.isArrayLiteralExpression(parent.parent);
}

/** Inside of a loop or of another function. */
function isRepeated(use: ts.Identifier, owner: ts.Node): boolean {
  let inner: ts.Node = use;
  for (let node = inner.parent; node !== owner; node = node.parent) {
    if (ts.isFunctionLike(node)) return true;
    const isHead = ts.isForOfStatement(node) && node.expression === inner;
    if (ts.isIterationStatement(node, false) && !isHead) return true;
    inner = node;
  }
  return false;
}
