// `collect([5, 6].entries())` for a parameter of the type `Iterable<T>`: the list of what the iterator would give, where
// nobody can tell. Nothing else changes what it walks through, and the function walks through it once.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Given } from "../arrays/spreads.ts";
import { isCollection, lowerGiven } from "../collections/collection-calls.ts";
import { listOf } from "../collections/lists.ts";
import type { Lowering } from "../lowering.ts";
import { isUndisturbed } from "./undisturbed-walks.ts";

/** An iterator that can be listed before the call: nobody else knows what it walks through, or nothing changes that. */
export function isListedIterator(
  node: ts.Expression,
  param: ts.ParameterDeclaration,
  to: Lowering,
): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || node.arguments.length > 0) return false;
  if (!ts.isPropertyAccessExpression(node.expression) || node.expression.questionDotToken) return false;
  const { name, expression } = node.expression;
  if (!/^(keys|values|entries)$/.test(name.text) || !isWalkedOnce(param)) return false;
  const isOfLibrary = to.symbolOf(name)?.declarations?.every((one) => to.isLibrary(one)) ?? false;
  return isFresh(expression) || (isOfLibrary && isUndisturbed(node, param, to));
}

/** Where the parameter has become an array; undefined for other arguments. */
export function lowerListedIterator(
  { node, value }: Given,
  param: ts.ParameterDeclaration,
  wanted: Type,
  to: Lowering,
): Expr<Lowered> | undefined {
  // (xs?: Iterable<T>), (xs: Iterable<T> = [])
  const type = wanted.kind === "optional" ? wanted.of : wanted;
  if (value !== undefined || type.kind !== "array" || !isListedIterator(node, param, to)) return undefined;
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
function isWalkedOnce({ name, parent }: ts.ParameterDeclaration): boolean {
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
  if (ts.isNewExpression(parent)) return /^(Map|Set)$/.test(parent.expression.getText());
  if (ts.isCallExpression(parent) && parent.arguments.length === 1)
    return parent.expression.getText() === "Array.from";
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
