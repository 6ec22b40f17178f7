// Rewriting the HIR further: operands from a list, statements inside of statements.
import { bug } from "../bug.ts";
import type { Expr, Lowered, Stmt } from "./hir.ts";
import { mapChildren } from "./map.ts";

/** The expression with other operands. @param children in the order of childrenOf */
export function withChildren(expr: Expr<Lowered>, children: readonly Expr<Lowered>[]): Expr<Lowered> {
  const rest = [...children];
  return mapChildren(expr, () => rest.shift() ?? bug(expr.span, "too few operands"));
}

/** The statement and those inside of it, each replaced by what `replace` makes of it, inner ones first. */
export function mapStmt(
  stmt: Stmt<Lowered>,
  replace: (stmt: Stmt<Lowered>) => readonly Stmt<Lowered>[],
): readonly Stmt<Lowered>[] {
  const all = (body: readonly Stmt<Lowered>[]): readonly Stmt<Lowered>[] =>
    body.flatMap((inner) => mapStmt(inner, replace));
  const one = (inner: Stmt<Lowered>): Stmt<Lowered> => {
    const own = mapStmt(inner, replace);
    const [only, more] = own;
    if (only !== undefined && more === undefined) return only;
    return { kind: "block", body: own, span: inner.span, trivia: inner.trivia };
  };
  switch (stmt.kind) {
    case "block":
    case "labelled":
    case "group":
      return replace({ ...stmt, body: all(stmt.body) });
    case "if":
      return replace({ ...stmt, then: one(stmt.then), else: stmt.else && one(stmt.else) });
    case "while":
    case "do-while":
    case "for-of":
    case "for-entries":
      return replace({ ...stmt, body: one(stmt.body) });
    case "for":
      return replace({ ...stmt, init: all(stmt.init), body: one(stmt.body) });
    case "switch":
      return replace({ ...stmt, cases: stmt.cases.map((entry) => ({ ...entry, body: all(entry.body) })) });
    case "try": {
      const { handler, finalizer } = stmt;
      const own = handler && { ...handler, body: all(handler.body) };
      return replace({ ...stmt, body: all(stmt.body), handler: own, finalizer: finalizer && all(finalizer) });
    }
    default:
      return replace(stmt);
  }
}
