// Dispatch by kind, as in elaborate: partial tables by family, joined and proved complete in index.ts.
import type * as cpp from "../cpp/ast.ts";
import type { ElaboratedNode, Explicit, ExprNode } from "../hir/index.ts";
import type { Emitter, X } from "./emitter.ts";

type Node = ExprNode<Explicit> | ElaboratedNode<Explicit>;

/** An explicit expression of one kind. */
export type E<K extends Node["kind"]> = Explicit & Extract<Node, { kind: K }>;

export type EmitTable = { readonly [K in Node["kind"]]: (expr: E<K>, to: Emitter) => cpp.Expr };

export function emitBy(table: EmitTable, expr: X, to: Emitter): cpp.Expr {
  // TypeScript can't see that the row and the expression have one kind.
  const row = table[expr.kind] as (expr: X, to: Emitter) => cpp.Expr;
  return row(expr, to);
}
