// Object.isFrozen(x), where the source says what x is: only literals are frozen, and only where they are made.
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { libraryObject } from "../expressions/members.ts";
import type { Lowering } from "../lowering.ts";

/** Undefined of what may be one object or another. */
export function lowerIsFrozen(node: ts.Expression, call: ts.Node, to: Lowering): Expr<Lowered> | undefined {
  const value = ts.isIdentifier(node) ? isFrozen(node, to) : undefined;
  return value === undefined
    ? undefined
    : { kind: "boolean", value, type: booleanType, span: to.spanOf(call) };
}

function isFrozen(node: ts.Expression, to: Lowering): boolean | undefined {
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  )
    return isFrozen(node.expression, to);
  if (ts.isIdentifier(node)) {
    const declaration = to.symbolOf(node)?.valueDeclaration;
    if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined;
    const { initializer, parent } = declaration;
    const isConst = (parent.flags & ts.NodeFlags.Const) !== 0 && ts.isIdentifier(declaration.name);
    return isConst && initializer !== undefined ? isFrozen(initializer, to) : undefined;
  }
  if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node) || ts.isNewExpression(node))
    return false;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression, name } = node.expression;
  return libraryObject(expression, to) === "Object" && name.text === "freeze" ? true : undefined;
}
