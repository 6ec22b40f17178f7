// text.charCodeAt(i), which is NaN outside of the text: where only that is asked, or whether it is a certain code.
import { builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import type { ts } from "../../typescript.ts";
import { makeNumber } from "../expressions/literals.ts";
import type { Lowering } from "../lowering.ts";

/** The code, or -1 for NaN. */
function unitOf(expr: Expr<Lowered>): Expr<Lowered> | undefined {
  const builtin = builtins.get("string.unit");
  if (expr.kind !== "builtin" || expr.builtin.name !== "string.charCodeAt") return undefined;
  return builtin && { ...expr, builtin };
}

/** text.charCodeAt(i) === 47: false outside */
export function unitBeside(expr: Expr<Lowered>, other: Expr<Lowered>): Expr<Lowered> {
  return (other.kind === "number" && other.value >= 0 && unitOf(expr)) || expr;
}

/** isNaN(text.charCodeAt(i))  =>  its code < 0 */
export function testUnit(
  expr: Expr<Lowered> | undefined,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  const left = expr && unitOf(expr);
  if (left === undefined) return undefined;
  return {
    kind: "compare",
    op: "<",
    left,
    right: makeNumber(0, node, to),
    type: booleanType,
    span: left.span,
  };
}
