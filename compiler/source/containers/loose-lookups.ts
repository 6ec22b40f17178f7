// counts.get(word) + 1: TypeScript lets that pass where nothing says what the Map holds, and asks for `!` where something does.
import { ts } from "../../typescript.ts";
import type { Insertion } from "./insertions.ts";
import { isAssignment } from "./makers.ts";

export interface Assertion {
  readonly path: string;
  readonly insertions: readonly Insertion[];
}

/** @returns what makes up for the error; undefined where it is about something else */
export function assertLookup(error: ts.Diagnostic, checker: ts.TypeChecker): Assertion | undefined {
  const { file, start, length = 0 } = error;
  if (file === undefined || start === undefined) return undefined;
  const node = findNode(file, start, start + length);
  const value = node && valuesAt(node).find((one) => mayBeMissing(one, checker));
  if (value === undefined) return undefined;
  const place = { pos: value.pos, end: value.end };
  const at = value.getStart(file);
  const insertions = isShort(value)
    ? [{ at: value.end, text: "!", place }]
    : [
        { at, text: "(", place },
        { at: value.end, text: ")!", place },
      ];
  return { path: file.fileName, insertions };
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
  if ((ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)) && parent.name === node)
    return parent.initializer ? [parent.initializer] : [];
  const pattern = ts.isBindingElement(parent) ? ts.findAncestor(parent, ts.isVariableDeclaration) : undefined;
  if (pattern?.initializer !== undefined) return [pattern.initializer];
  return ts.isExpression(node) ? [node] : [];
}

function mayBeMissing(node: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isNonNullExpression(node)) return false;
  const type = checker.getTypeAtLocation(node);
  return type.isUnion() && type.types.some(({ flags }) => flags & ts.TypeFlags.Undefined);
}

function isShort(node: ts.Expression): boolean {
  return (
    ts.isIdentifier(node) ||
    ts.isCallExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isParenthesizedExpression(node)
  );
}
