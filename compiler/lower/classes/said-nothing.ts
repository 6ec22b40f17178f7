// `private display: Display = null!`: a place whose author says that there will be a value, before anybody looks.
import type { Type } from "../../hir/index.ts";
import { nullType, undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";

/** What stands for a value that is not there yet: `undefined!`, `null!`, `null as unknown as Display`. */
export function saidNothing(node: ts.Expression | undefined): Type | undefined {
  if (node === undefined || !isSaid(node)) return undefined;
  const plain = bareOf(node);
  if (plain.kind === ts.SyntaxKind.NullKeyword) return nullType;
  return ts.isIdentifier(plain) && plain.text === "undefined" ? undefinedType : undefined;
}

/** What a field or variable holds until it gets its value: `name!: string` is `undefined`. */
export function heldAtFirst(node: ts.Node): Type {
  const isPlace = ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node);
  return (isPlace ? saidNothing(node.initializer) : undefined) ?? undefinedType;
}

/** display: Display = null!  =>  nothing to do, where it is never looked at before it gets its value */
export function leavesUnset(initializer: ts.Expression, type: Type): boolean {
  return type.kind !== "optional" && type.kind !== "union" && saidNothing(initializer) !== undefined;
}

function isSaid(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isSaid(node.expression);
  if (ts.isAsExpression(node)) return ts.isAsExpression(node.expression) || isSaid(node.expression);
  return ts.isNonNullExpression(node);
}

function bareOf(node: ts.Expression): ts.Expression {
  const isWrapped =
    ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node);
  return isWrapped ? bareOf(node.expression) : node;
}
