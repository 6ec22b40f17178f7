// xs.length as something to write to: shorter arrays lose their last elements.
import { builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered } from "../../hir/index.ts";
import { numberType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import type { Accessor } from "../classes/accessors.ts";
import { builtinCall } from "../expressions/members.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";

/** xs.length = n, xs.length -= n, xs.length--; undefined for other targets. */
export function useLength(
  target: ts.Expression,
  use: (accessor: Accessor) => Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (!isLength(target)) return undefined;
  const declaration = to.symbolOf(target.name)?.declarations?.[0];
  if (declaration === undefined || !to.isLibrary(declaration)) return undefined;
  const builtin = builtins.get("array.setLength");
  const array = to.expr(target.expression);
  if (array.type.kind !== "array" || builtin === undefined) return undefined;
  const span = to.spanOf(target);
  const useOf = (kept: Expr<Lowered>): Expr<Lowered> =>
    use({
      type: numberType,
      get: () => builtinCall("array.length", [kept], target, to),
      set: (length) => ({ kind: "builtin", builtin, args: [kept, length], type: voidType, span }),
    });
  // A name for the array would be a second holder of it, which then must be counted.
  return isUsedOnce(target, array) ? useOf(array) : bindOnce(array, to, useOf);
}

/** `xs.length = n;`, or `this.xs.length -= 2;` where it is the same array both times. */
function isUsedOnce({ parent }: ts.PropertyAccessExpression, array: Expr<Lowered>): boolean {
  if (ts.isPostfixUnaryExpression(parent) || ts.isPrefixUnaryExpression(parent)) return isPath(array);
  if (!ts.isBinaryExpression(parent)) return false;
  if (parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) return ts.isExpressionStatement(parent.parent);
  return isPath(array) && ts.isNumericLiteral(parent.right);
}

/** `a`, `this.a.b`: evaluating it changes nothing. */
function isPath(array: Expr<Lowered>): boolean {
  return array.kind === "read" || array.kind === "this" || (array.kind === "field" && isPath(array.object));
}

function isLength(node: ts.Expression): node is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(node) && node.name.text === "length";
}
