// const xs = []; of which only what is put in says what it holds: `xs.push(1)`, `xs[0] = 1`, `xs = [1]`.
import type { Type } from "../../hir/index.ts";
import { numberType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { lowerSlotType } from "../types/types.ts";
import { joinTypes } from "../unions/unions.ts";

/** @param name where such a variable is declared; undefined for all others. */
export function evolvedElement(name: ts.Node, to: Lowering): Type | undefined {
  const declaration = name.parent;
  if (!ts.isIdentifier(name) || !ts.isVariableDeclaration(declaration)) return undefined;
  const { initializer, type } = declaration;
  if (type !== undefined || initializer === undefined) return undefined;
  if (!ts.isArrayLiteralExpression(initializer) || initializer.elements.length > 0) return undefined;
  const symbol = to.symbolOf(name);
  if (symbol === undefined) return undefined;
  const scope = ts.findAncestor(declaration, ts.isFunctionLike) ?? declaration.getSourceFile();
  const types: ts.Type[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === symbol.name && to.symbolOf(node) === symbol)
      types.push(...putInto(node, to.checker));
    ts.forEachChild(node, visit);
  };
  visit(scope);
  const lowered = types.map((one) => lowerSlotType(to.checker.getBaseTypeOfLiteralType(one), name, to));
  return lowered.length === 0 ? numberType : joinTypes(lowered, undefined, name, to);
}

/** What this mention of the array puts into it. */
function putInto(node: ts.Identifier, checker: ts.TypeChecker): readonly ts.Type[] {
  const { parent } = node;
  const outer = parent.parent;
  if (ts.isPropertyAccessExpression(parent) && ts.isCallExpression(outer) && outer.expression === parent) {
    if (parent.name.text !== "push" && parent.name.text !== "unshift") return [];
    return outer.arguments.flatMap((arg) => {
      if (!ts.isSpreadElement(arg)) return [checker.getTypeAtLocation(arg)];
      return elementsOf(checker.getTypeAtLocation(arg.expression), checker);
    });
  }
  if (ts.isElementAccessExpression(parent) && isAssigned(parent, outer))
    return [checker.getTypeAtLocation(outer.right)];
  return isAssigned(node, parent) ? elementsOf(checker.getTypeAtLocation(parent.right), checker) : [];
}

function isAssigned(node: ts.Node, parent: ts.Node): parent is ts.BinaryExpression {
  if (!ts.isBinaryExpression(parent) || parent.left !== node) return false;
  return parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function elementsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  if (!checker.isArrayType(type) && !checker.isTupleType(type)) return [];
  const elements = checker.getTypeArguments(type as ts.TypeReference); // arrays and tuples are references
  return elements.filter(({ flags }) => (flags & (ts.TypeFlags.Never | ts.TypeFlags.Any)) === 0);
}
