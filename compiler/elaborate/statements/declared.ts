// JavaScript stops at a variable of the top level that is used before its declaration ran, also inside of a function
// that is called. A function value can run only once the expression that makes it has run.
import { findTargets } from "../../analyze/index.ts";
import type { BuiltinParam } from "../../hir/builtins.ts";
import type { Expr, FunctionId, Lowered, NamedDeclaration, SlotId, Stmt } from "../../hir/index.ts";
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

/** As what the library keeps values, without a look at them. */
const stored: ReadonlySet<BuiltinParam> = new Set(["element", "piece", "elements", "key", "value"]);

/** What statements do themselves, without the functions that they call. */
interface Summary {
  readonly used: ReadonlySet<SlotId>;
  readonly made: ReadonlySet<FunctionId>;
  readonly calls: readonly Expr<Lowered>[];
}

/** Looks at the statements of the top level in their order; reports each that uses what is not declared yet. */
export function makeDeclarationCheck(to: Elaborator): (stmt: Stmt<Lowered>, module: number) => void {
  const targets = findTargets(to.program, to.facts.elements);
  const declared = new Set<SlotId>();
  /** Functions that were made values so far. */
  const made = new Set<FunctionId>();
  const summaries = new Map<FunctionId, Summary>();
  /** Classes and enums that were reported. */
  const reported = new Set<NamedDeclaration>();
  return check;

  function check(stmt: Stmt<Lowered>, module: number): void {
    const own = new Set<SlotId>();
    visitStatements<Lowered>(stmt, (inner) => {
      if (inner.kind === "let") own.add(inner.slot);
    });
    const { used, running } = usedBy(stmt);
    for (const slot of used) {
      const { role, name, written = name } = to.slot(slot);
      if (role !== "global" || declared.has(slot) || own.has(slot)) continue;
      to.report("used-before-declared", stmt.span, { name: written });
      declared.add(slot);
    }
    for (const slot of own) declared.add(slot);
    for (const id of running)
      for (const one of to.program.named.get(id) ?? []) {
        const isDeclared = one.module < module || (one.module === module && one.end <= stmt.span.start);
        if (isDeclared || reported.has(one)) continue;
        reported.add(one);
        to.report("used-before-declared", stmt.span, { name: one.name });
      }
  }

  /** What the statement uses, in every function that it may run. */
  function usedBy(stmt: Stmt<Lowered>): {
    readonly used: ReadonlySet<SlotId>;
    readonly running: ReadonlySet<FunctionId>;
  } {
    const running = new Set<FunctionId>();
    const own = summarize([stmt]);
    for (let before = -1; before !== running.size + made.size; ) {
      before = running.size + made.size;
      for (const part of [own, ...[...running].map(ofFunction)]) {
        for (const id of part.made) made.add(id);
        for (const call of part.calls) for (const id of runBy(call)) running.add(id);
      }
    }
    const used = new Set([own, ...[...running].map(ofFunction)].flatMap((part) => [...part.used]));
    return { used, running };
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
      case "builtin": {
        // What is pushed or set runs later.
        const { params } = expr.builtin;
        return expr.args.flatMap((arg, at) =>
          stored.has(params[Math.min(at, params.length - 1)] ?? "anything") ? [] : valuesOf(arg),
        );
      }
      default:
        // What the board is given it may call.
        return childrenOf<Lowered>(expr).flatMap(valuesOf);
    }
  }

  function valuesOf(value: Lowered): readonly FunctionId[] {
    const isMethod = (id: FunctionId) => to.program.functions.get(id)?.method !== undefined;
    return targets.ofValue(value).filter((id) => made.has(id) || isMethod(id));
  }
}
