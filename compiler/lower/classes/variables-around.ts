// Which variables are those of a function or block around a class.
import { ts } from "../../typescript.ts";
import type { ClassNode } from "../objects/object-entry.ts";

/** Whether a name stands in a class that stands where the variable is known. */
export function isOfClassInside(declaration: ts.Declaration, use: ts.Node): boolean {
  const found = ts.findAncestor(use, (outer) => ts.isClassLike(outer) && isAround(declaration, outer));
  return found !== undefined;
}

/** A variable of a function or block around a class, not of the class or the module. */
export function isAround(declaration: ts.Declaration, node: ClassNode | ts.Node): boolean {
  const isVariable =
    ts.isVariableDeclaration(declaration) ||
    ts.isParameter(declaration) ||
    ts.isBindingElement(declaration) ||
    ts.isFunctionDeclaration(declaration);
  if (!isVariable || declaration.getSourceFile() !== node.getSourceFile()) return false;
  const around = ts.findAncestor(declaration.parent, isScope);
  if (around === undefined || isTopLevel(around)) return false;
  const isInside = declaration.pos >= node.pos && declaration.end <= node.end;
  return !isInside && node.pos >= around.pos && node.end <= around.end;
}

function isScope(node: ts.Node): boolean {
  return (
    ts.isFunctionLike(node) ||
    ts.isBlock(node) ||
    ts.isCaseBlock(node) ||
    ts.isCatchClause(node) ||
    ts.isIterationStatement(node, false) ||
    isTopLevel(node)
  );
}

function isTopLevel(node: ts.Node): boolean {
  return ts.isSourceFile(node) || ts.isModuleBlock(node);
}
