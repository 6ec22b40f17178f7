// Dispatch by kind: families export partial tables, the index joins them; a forgotten kind is a type error there.
import type { Expr, ExprKind, ExprNode, Lowered } from "../hir/index.ts";
import type { Elaborator, X } from "./elaborator.ts";

/** An expression of one kind before elaboration. */
export type L<K extends ExprKind> = Lowered & Extract<ExprNode<Lowered>, { kind: K }>;

export type ValueTable = { readonly [K in ExprKind]: (expr: L<K>, to: Elaborator) => X };

/** @param expr checked by its kind, which picks the row. */
export function elaborateBy(table: ValueTable, expr: Expr<Lowered>, to: Elaborator): X {
  // TypeScript can't see that the row and the expression have one kind.
  const row = table[expr.kind] as (expr: Expr<Lowered>, to: Elaborator) => X;
  return row(expr, to);
}
