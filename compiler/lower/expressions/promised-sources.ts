// Values that may be missing though their type does not say so, as somebody promised them on the way: of those nobody is told to
// leave a test out. `const found = ids.map((id) => list.find(…)!); found.map((f) => f?.n ?? -1)`
import { mayFindNothing } from "../../source/open-lookups.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

/** Whether a value comes from a list, a table or a promise, as far as the program shows. */
export function isPromisedSource(node: ts.Expression, to: Lowering): boolean {
  if (ts.isParenthesizedExpression(node)) return isPromisedSource(node.expression, to);
  if (ts.isNonNullExpression(node) || mayFindNothing(node, to.checker)) return true;
  if (ts.isOptionalChain(node)) return isPromisedSource(node.expression, to);
  if (ts.isCallExpression(node)) return givesPromised(to.checker.getResolvedSignature(node)?.declaration, to);
  return ts.isIdentifier(node) && holdsPromised(to.symbolOf(node)?.valueDeclaration, to);
}

function holdsPromised(declaration: ts.Declaration | undefined, to: Lowering): boolean {
  if (declaration === undefined) return false;
  // (f) => f?.n, for (const f of found): elements of a list that somebody else filled
  if (ts.isParameter(declaration))
    return declaration.type === undefined && ts.isArrowFunction(declaration.parent);
  if (!ts.isVariableDeclaration(declaration) || declaration.type !== undefined) return false;
  const walk = declaration.parent.parent;
  if (ts.isForOfStatement(walk)) return mayHoldPromised(walk.expression, to);
  return declaration.initializer !== undefined && isPromisedSource(declaration.initializer, to);
}

/** A list, unless its elements are written right there: `const xs = [1, 2]` */
function mayHoldPromised(list: ts.Expression, to: Lowering): boolean {
  if (ts.isArrayLiteralExpression(list) && list.elements.length > 0)
    return list.elements.some((element) => isPromisedSource(element, to));
  const declaration = ts.isIdentifier(list) ? to.symbolOf(list)?.valueDeclaration : undefined;
  const start = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return start === undefined || !ts.isArrayLiteralExpression(start) || mayHoldPromised(start, to);
}

/** const get = (key: string): string => table[key] */
function givesPromised(declaration: ts.Node | undefined, to: Lowering): boolean {
  if (declaration === undefined || !ts.isFunctionLike(declaration) || !("body" in declaration)) return false;
  if (declaration.getSourceFile().isDeclarationFile || declaration.body === undefined) return false;
  const isPromised = (part: ts.Expression): boolean =>
    ts.isNonNullExpression(part) || mayFindNothing(part, to.checker);
  const gives = (part: ts.Node): boolean => {
    if (ts.isReturnStatement(part)) return part.expression !== undefined && isPromised(part.expression);
    return !ts.isFunctionLike(part) && (ts.forEachChild(part, (child) => gives(child) || undefined) ?? false);
  };
  return ts.isExpression(declaration.body) ? isPromised(declaration.body) : gives(declaration.body);
}
