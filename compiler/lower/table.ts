// Dispatch by syntax: each family exports rows, the index joins them. What is in no row is outside the language.

import type { Expr, Lowered, Stmt } from "../hir/index.ts";
import type { ts } from "../typescript.ts";
import type { Lowering } from "./lowering.ts";

export interface ExprRow {
  readonly kinds: readonly ts.SyntaxKind[];
  readonly lower: (node: ts.Node, to: Lowering) => Expr<Lowered> | undefined;
}
export type ExprTable = readonly ExprRow[];

export interface StmtRow {
  readonly kinds: readonly ts.SyntaxKind[];
  readonly lower: (node: ts.Node, to: Lowering) => readonly Stmt<Lowered>[] | undefined;
}
export type StmtTable = readonly StmtRow[];

/** A row for expressions; the guard gives the handler its node type. */
export function expressions<N extends ts.Node>(
  is: (node: ts.Node) => node is N,
  kinds: readonly ts.SyntaxKind[],
  lower: (node: N, to: Lowering) => Expr<Lowered>,
): ExprRow {
  return { kinds, lower: (node, to) => (is(node) ? lower(node, to) : undefined) };
}

export function statements<N extends ts.Node>(
  is: (node: ts.Node) => node is N,
  kinds: readonly ts.SyntaxKind[],
  lower: (node: N, to: Lowering) => readonly Stmt<Lowered>[],
): StmtRow {
  return { kinds, lower: (node, to) => (is(node) ? lower(node, to) : undefined) };
}
