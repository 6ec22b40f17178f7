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

/** The statement with its own expressions replaced, not those of statements inside of it. */
export function withExpressions(
  stmt: Stmt<Lowered>,
  rewrite: (expr: Expr<Lowered>) => Expr<Lowered>,
): Stmt<Lowered> {
  switch (stmt.kind) {
    case "expression":
    case "throw":
      return { ...stmt, value: rewrite(stmt.value) };
    case "let":
    case "return":
      return { ...stmt, value: stmt.value && rewrite(stmt.value) };
    case "if":
    case "while":
    case "do-while":
      return { ...stmt, test: rewrite(stmt.test) };
    case "for": {
      const { test, update } = stmt;
      return { ...stmt, test: test && rewrite(test), update: update && rewrite(update) };
    }
    case "for-of":
    case "for-entries":
      return { ...stmt, iterable: rewrite(stmt.iterable) };
    case "switch": {
      const cases = stmt.cases.map((one) => ({ ...one, tests: one.tests.map(rewrite) }));
      return { ...stmt, subject: rewrite(stmt.subject), cases };
    }
    default:
      return stmt;
  }
}
