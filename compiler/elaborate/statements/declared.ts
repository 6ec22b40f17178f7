// JavaScript stops at a variable of the top level that is used before its declaration ran, also inside of a function
// that is called. A function value can run only once the expression that makes it has run.
import { findTargets } from "../../analyze/index.ts";
import type { Expr, FunctionId, Lowered, SlotId, Stmt } from "../../hir/index.ts";
import { childrenOf, visitExpressions, visitStatements } from "../../hir/walk.ts";
import type { Elaborator } from "../elaborator.ts";

const callKinds: ReadonlySet<string> = new Set([
  "new",
  "call",
  "method-call",
  "call-value",
  "builtin",
  "extern-call",
]);

/** What statements do themselves, without the functions that they call. */
interface Summary {
  readonly used: ReadonlySet<SlotId>;
  readonly made: ReadonlySet<FunctionId>;
  readonly calls: readonly Expr<Lowered>[];
}

/** Looks at the statements of the top level in their order; reports each that uses what is not declared yet. */
export function makeDeclarationCheck(to: Elaborator): (stmt: Stmt<Lowered>) => void {
  const targets = findTargets(to.program, to.facts.elements);
  const declared = new Set<SlotId>();
  /** Functions that were made values so far. */
  const made = new Set<FunctionId>();
  const summaries = new Map<FunctionId, Summary>();
  return check;

  function check(stmt: Stmt<Lowered>): void {
    const own = new Set<SlotId>();
    visitStatements<Lowered>(stmt, (inner) => {
      if (inner.kind === "let") own.add(inner.slot);
    });
    for (const slot of usedBy(stmt)) {
      const { role, name } = to.slot(slot);
      if (role !== "global" || declared.has(slot) || own.has(slot)) continue;
      to.report("used-before-declared", stmt.span, { name });
      declared.add(slot);
    }
    for (const slot of own) declared.add(slot);
  }

  /** What the statement uses, in every function that it may run. */
  function usedBy(stmt: Stmt<Lowered>): ReadonlySet<SlotId> {
    const running = new Set<FunctionId>();
    const own = summarize([stmt]);
    for (let before = -1; before !== running.size + made.size; ) {
      before = running.size + made.size;
      for (const part of [own, ...[...running].map(ofFunction)]) {
        for (const id of part.made) made.add(id);
        for (const call of part.calls) for (const id of runBy(call)) running.add(id);
      }
    }
    return new Set([own, ...[...running].map(ofFunction)].flatMap(({ used }) => [...used]));
  }

  function ofFunction(id: FunctionId): Summary {
    const known = summaries.get(id) ?? summarize(to.program.functions.get(id)?.body ?? []);
    summaries.set(id, known);
    return known;
  }

  function summarize(body: readonly Stmt<Lowered>[]): Summary {
    const found = { used: new Set<SlotId>(), made: new Set<FunctionId>(), calls: [] as Expr<Lowered>[] };
    for (const stmt of body) {
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.kind === "read") found.used.add(expr.slot);
        if ("target" in expr && expr.target.kind === "slot") found.used.add(expr.target.slot);
        if (expr.kind === "closure" || expr.kind === "function-value") found.made.add(expr.function);
        if (callKinds.has(expr.kind)) found.calls.push(expr);
      });
    }
    return found;
  }

  function runBy(expr: Expr<Lowered>): readonly FunctionId[] {
    switch (expr.kind) {
      case "new":
        return expr.construct === undefined ? [] : [expr.construct];
      case "call":
      case "method-call":
        return targets.ofCall(expr);
      case "call-value":
        return expr.callee.kind === "closure" ? targets.ofCall(expr) : valuesOf(expr.callee);
      default:
        // What the library and the board are given they may call.
        return childrenOf<Lowered>(expr).flatMap(valuesOf);
    }
  }

  function valuesOf(value: Lowered): readonly FunctionId[] {
    const isMethod = (id: FunctionId) => to.program.functions.get(id)?.method !== undefined;
    return targets.ofValue(value).filter((id) => made.has(id) || isMethod(id));
  }
}
