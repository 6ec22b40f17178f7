// A call that never comes back, or a value that can't be, where a value is wanted: `count * fail("no")`.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { isNothingHere } from "../types/concrete.ts";
import { afterStop, isStop } from "./impossible.ts";

/** fail("no")  =>  fail("no"), 0; undefined of what TypeScript takes for a value */
export function neverThere(
  expr: Expr<Lowered>,
  type: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  // Also run(): U, where U is `never`.
  if (!isNothingHere(to.checker.getTypeAtLocation(node), to) || isWritten(expr)) return undefined;
  const second: Expr<Lowered> = { kind: "default", type, span: expr.span };
  if (isNamed(node) || named.has(expr.kind)) return afterStop(second);
  const first = isStop(expr) ? expr.first : expr;
  return { kind: "comma", first, second, type, span: expr.span };
}

const named: ReadonlySet<Expr<Lowered>["kind"]> = new Set([
  "read",
  "field",
  "from-union",
  "default",
  "enum-member",
]);

/** A variable or property: TypeScript rules out that it has a value, which is no reason why it has none. */
function isNamed(node: ts.Node): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isSatisfiesExpression(node))
    return isNamed(node.expression);
  return ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);
}

/** `undefined!`, `null!`: such a value can be, whatever is said of it. */
function isWritten(expr: Expr<Lowered>): boolean {
  return expr.kind === "undefined" && expr.type.kind === "undefined";
}
