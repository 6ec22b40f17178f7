// The statements of a function with other values behind its `return`s.
import type { Explicit, Stmt } from "../../hir/index.ts";
import type { X } from "../elaborator.ts";

type Body = readonly Stmt<Explicit>[];

export function mapReturns(body: Body, change: (value: X) => X): Body {
  const all = (inner: Body): Body => mapReturns(inner, change);
  return body.map((stmt) => {
    const one = (inner: Stmt<Explicit>): Stmt<Explicit> => all([inner])[0] ?? inner;
    switch (stmt.kind) {
      case "return":
        return stmt.value === undefined ? stmt : { ...stmt, value: change(stmt.value) };
      case "block":
      case "labelled":
      case "group":
        return { ...stmt, body: all(stmt.body) };
      case "if":
        return { ...stmt, then: one(stmt.then), else: stmt.else && one(stmt.else) };
      case "while":
      case "do-while":
      case "for-of":
      case "for-entries":
        return { ...stmt, body: one(stmt.body) };
      case "for":
        return { ...stmt, body: one(stmt.body) };
      case "switch":
        return { ...stmt, cases: stmt.cases.map((entry) => ({ ...entry, body: all(entry.body) })) };
      default:
        return stmt;
    }
  });
}
