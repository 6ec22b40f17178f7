// const entries = map.entries(); for (const [key, value] of entries) …
// An iterator takes its first step where it is walked. One that is walked once, and whose collection is the same there, is as
// good as made there: the constant has no place of its own.
import { ts } from "../../typescript.ts";
import { isList } from "../arrays/array-entries.ts";
import type { Lowering } from "../lowering.ts";
import { isLibraryCollection, isUsedUp } from "./collection-calls.ts";

/** The call that made the iterator which a name stands for; the node itself where it is no such name. */
export function walkedSource(node: ts.Expression, to: Lowering): ts.Expression {
  if (!ts.isIdentifier(node)) return node;
  const declaration = to.symbolOf(node)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return node;
  return (isKeptWalk(declaration, to) && declaration.initializer) || node;
}

/** Whether a variable is an iterator that is walked in one place, as if it were made there. */
export function isKeptWalk(node: ts.VariableDeclaration, to: Lowering): boolean {
  const { name, initializer, parent } = node;
  if (initializer === undefined || !ts.isIdentifier(name) || !ts.isVariableDeclarationList(parent))
    return false;
  const source = collectionOf(initializer);
  if (source === undefined || !(parent.flags & ts.NodeFlags.Const)) return false;
  const statement = parent.parent;
  if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined) return false;
  if (parent.declarations.length > 1) return false;
  if (!isLibraryCollection(source, to) && !isList(source, to)) return false;
  const use = findOnlyUse(name, statement.parent);
  if (use === undefined || !isUsedUp(use) || isRepeated(use, statement.parent)) return false;
  return isSame(source, to) || isNext(statement, use);
}

/** What `keys()`, `values()` and `entries()` are called on. */
function collectionOf(node: ts.Expression): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || node.arguments.length > 0) return undefined;
  const { expression: callee } = node;
  if (!ts.isPropertyAccessExpression(callee) || callee.questionDotToken !== undefined) return undefined;
  return /^(keys|values|entries)$/.test(callee.name.text) ? callee.expression : undefined;
}

function findOnlyUse(name: ts.Identifier, around: ts.Node): ts.Identifier | undefined {
  const uses: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name.text && node !== name && !isMember(node)) uses.push(node);
    ts.forEachChild(node, visit);
  };
  visit(around);
  return uses.length === 1 ? uses[0] : undefined;
}

/** The name of a property, as in `map.entries`, which is none of the variable. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (ts.isPropertyAssignment(parent) || ts.isClassElement(parent)) && parent.name === node;
}

/** Inside of a loop or of another function. */
function isRepeated(use: ts.Identifier, around: ts.Node): boolean {
  let inner: ts.Node = use;
  for (let node = inner.parent; node !== around; node = node.parent) {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return true;
    const isHead = ts.isForOfStatement(node) && node.expression === inner;
    if (ts.isIterationStatement(node, false) && !isHead) return true;
    inner = node;
  }
  return false;
}

/** A name that always stands for the same collection. */
function isSame(node: ts.Expression, to: Lowering): boolean {
  const symbol = ts.isIdentifier(node) ? to.symbolOf(node) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || to.assigned.has(symbol)) return false;
  return ts.isVariableDeclaration(declaration) || ts.isParameter(declaration);
}

/** The loop stands right behind: nothing runs in between. */
function isNext(statement: ts.VariableStatement, use: ts.Identifier): boolean {
  const { parent } = statement;
  if (!ts.isBlock(parent) && !ts.isSourceFile(parent)) return false;
  const next = parent.statements[parent.statements.indexOf(statement) + 1];
  return next !== undefined && ts.isForOfStatement(next) && next.expression === use;
}
