// What may happen behind statements: whether the next one runs, or a jump leaves. On the safe side: what is not seen to
// leave goes on.
import type { Expr, Lowered, Stmt } from "../hir/index.ts";
import { statementsOf, visitStatements } from "../hir/walk.ts";

export interface Flow {
  /** The statement behind may run. */
  readonly next: boolean;
  /** A return, break or continue may leave. */
  readonly leaves: boolean;
}

const goesOn: Flow = { next: true, leaves: false };
const stops: Flow = { next: false, leaves: false };

/** @param isDead whether a call never comes back */
export function flowOf(body: readonly Stmt<Lowered>[], isDead: (expr: Expr<Lowered>) => boolean): Flow {
  let next = true;
  let leaves = false;
  for (const stmt of body) {
    // A jump leads here from what did not go on.
    next ||= stmt.kind === "label";
    if (!next) continue;
    const flow = flowOfOne(stmt, isDead);
    leaves ||= flow.leaves;
    next = flow.next;
  }
  return { next, leaves };
}

function flowOfOne(stmt: Stmt<Lowered>, isDead: (expr: Expr<Lowered>) => boolean): Flow {
  const inner = (body: readonly Stmt<Lowered>[]): Flow => flowOf(body, isDead);
  switch (stmt.kind) {
    case "expression":
      return isDead(stmt.value) ? stops : goesOn;
    case "let":
      return stmt.value !== undefined && isDead(stmt.value) ? stops : goesOn;
    case "return":
      return stmt.value !== undefined && isDead(stmt.value) ? stops : { next: false, leaves: true };
    case "break":
    case "continue":
    case "goto":
      return { next: false, leaves: true };
    case "throw":
    case "unreachable":
      return stops;
    case "block":
    case "group":
      return inner(stmt.body);
    case "labelled": {
      const flow = inner(stmt.body);
      return { next: flow.next || stmt.body.some(hasJump), leaves: flow.leaves };
    }
    case "if":
      return either(inner([stmt.then]), stmt.else === undefined ? goesOn : inner([stmt.else]));
    case "try": {
      const { handler, finalizer } = stmt;
      const tried = either(inner(stmt.body), handler === undefined ? stops : inner(handler.body));
      const last = inner(finalizer ?? []);
      return last.next ? { next: tried.next, leaves: tried.leaves || last.leaves } : last;
    }
    case "while":
    case "for": {
      const { test } = stmt;
      const endless = test === undefined || (test.kind === "boolean" && test.value);
      const leaves = inner([stmt.body]).leaves || hasJump(stmt.body);
      return { next: !endless || hasJump(stmt.body), leaves };
    }
    case "do-while":
    case "for-of":
    case "for-entries":
    case "switch":
      return { next: true, leaves: statementsOf<Lowered>(stmt).some((part) => inner([part]).leaves) };
    case "label":
      return goesOn;
  }
}

function either(a: Flow, b: Flow): Flow {
  return { next: a.next || b.next, leaves: a.leaves || b.leaves };
}

function hasJump(stmt: Stmt<Lowered>): boolean {
  let found = false;
  visitStatements<Lowered>(stmt, (inner) => {
    if (inner.kind === "break" || inner.kind === "goto") found = true;
  });
  return found;
}
