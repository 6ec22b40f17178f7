// A class that stands in a function or a loop: each turn makes another one, which is seen where it is compared.
import { ts } from "../../typescript.ts";

export function isOfTurn(node: ts.Node): boolean {
  return (
    ts.findAncestor(
      node.parent,
      (outer) => ts.isFunctionLike(outer) || ts.isIterationStatement(outer, false) || isFieldOfEach(outer),
    ) !== undefined
  );
}

/** What a field begins with runs for each object. */
function isFieldOfEach(node: ts.Node): boolean {
  if (!ts.isPropertyDeclaration(node)) return false;
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static) === 0;
}

/** A class expression as a value, where JavaScript says what it is called, or gives it no name. */
export function hasPlace({ name, parent }: ts.ClassExpression): boolean {
  if (name !== undefined || isCall(parent)) return true;
  if (ts.isParenthesizedExpression(parent)) return isCall(parent.parent);
  if (ts.isPropertyAssignment(parent)) return ts.isIdentifier(parent.name);
  return ts.isReturnStatement(parent) || ts.isArrowFunction(parent) || ts.isArrayLiteralExpression(parent);
}

function isCall(node: ts.Node): boolean {
  return ts.isCallExpression(node) || ts.isNewExpression(node);
}
