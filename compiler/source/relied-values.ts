// What an error of TypeScript is about, where it says that a value may be missing that is needed.
import { ts } from "../typescript.ts";
import { isAssignment } from "./containers/makers.ts";
import { acrossOf } from "./promises/places.ts";

/** The values of which one may be missing, the likeliest first. */
export function valuesOfError({ file, start, length = 0 }: ts.Diagnostic): readonly ts.Expression[] {
  if (file === undefined || start === undefined) return [];
  const node = findNode(file, start, start + length);
  return node === undefined ? [] : valuesAt(node);
}

/** The outermost node that stands exactly there. */
function findNode(file: ts.SourceFile, start: number, end: number): ts.Node | undefined {
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (found !== undefined || node.pos > start || node.end < end) return;
    const isWhole = node.end === end || ts.isReturnStatement(node); // Of that the word alone is named.
    if (isWhole && node.getStart(file) === start) found = node;
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What an error at this place may be about. */
function valuesAt(node: ts.Node): readonly ts.Expression[] {
  const { parent } = node;
  if (ts.isReturnStatement(node)) return node.expression ? [node.expression] : [];
  if (ts.isExpressionStatement(node)) return [node.expression];
  if (ts.isBinaryExpression(parent) && parent.left === node && isAssignment(parent.operatorToken.kind))
    return [parent.right, ...(ts.isExpression(node) ? [node] : [])];
  if (ts.isPropertyAssignment(parent) && parent.name === node) return [parent.initializer];
  if (ts.isShorthandPropertyAssignment(parent)) return [];
  const across = ts.isExpression(node) ? acrossOf(node) : undefined;
  if (across !== undefined) return [across];
  if ((ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)) && parent.name === node)
    return parent.initializer ? [parent.initializer] : [];
  // const { next } = node: the name, and the element that is nothing else
  const isOfPattern = ts.isBindingElement(node) || ts.isBindingElement(parent);
  const pattern = isOfPattern ? ts.findAncestor(node, ts.isVariableDeclaration) : undefined;
  if (pattern?.initializer !== undefined) return [pattern.initializer];
  return ts.isExpression(node) ? [node] : [];
}
