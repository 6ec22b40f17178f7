// What evaluating something may look at and change: the ground for keeping JavaScript's order in C++.
// Input: a closed program. Output: the effect of any expression, calls included; no rewriting.
import type { Expr, FunctionDecl, FunctionId, Lowered, Place, Program, SlotId, Stmt } from "../hir/index.ts";
import { childrenOf, expressionsOf, statementsOf } from "../hir/walk.ts";
import type { Elements } from "./elements.ts";
import { elementSlot } from "./uses.ts";

export interface Effect {
  /** Variables, and element slots for what lies in arrays (their length included). */
  readonly reads: ReadonlySet<SlotId>;
  readonly writes: ReadonlySet<SlotId>;
  readonly world: "none" | "read" | "io";
}

export interface EffectFacts {
  ofExpr(expr: Expr<Lowered>): Effect;
  ofStmt(stmt: Stmt<Lowered>): Effect;
  ofFunction(id: FunctionId): Effect;
}

export const noEffect: Effect = { reads: new Set(), writes: new Set(), world: "none" };

/** Whether evaluating both in the other order could be noticed. */
export function conflicts(a: Effect, b: Effect): boolean {
  if ((a.world === "io" && b.world !== "none") || (b.world === "io" && a.world !== "none")) return true;
  return overlaps(a.writes, b.reads) || overlaps(a.writes, b.writes) || overlaps(a.reads, b.writes);
}

/** Evaluating it changes nothing that anyone could see. */
export function isPure(effect: Effect): boolean {
  return effect.writes.size === 0 && effect.world !== "io";
}

function overlaps(a: ReadonlySet<SlotId>, b: ReadonlySet<SlotId>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const slot of small) if (large.has(slot)) return true;
  return false;
}

export function inferEffects(program: Program<Lowered>, elements: Elements): EffectFacts {
  const summaries = new Map<FunctionId, Effect>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const declaration of program.functions.values()) {
      const before = summaries.get(declaration.id) ?? noEffect;
      const after = summarize(declaration);
      if (sameEffect(before, after)) continue;
      summaries.set(declaration.id, after);
      changed = true;
    }
  }
  const ofFunction = (id: FunctionId) => summaries.get(id) ?? noEffect;
  return { ofExpr, ofStmt, ofFunction };

  function ofExpr(expr: Expr<Lowered>): Effect {
    const collector = new Collector();
    collectExpr(expr, collector);
    return collector;
  }

  function ofStmt(stmt: Stmt<Lowered>): Effect {
    const collector = new Collector();
    collectStmt(stmt, collector);
    return collector;
  }

  /** What the caller can notice: the callee's own variables are left out. */
  function summarize(declaration: FunctionDecl<Lowered>): Effect {
    const collector = new Collector();
    for (const stmt of declaration.body) collectStmt(stmt, collector);
    const outside = (slot: SlotId) => {
      const found = program.slots.get(slot);
      return found?.role === "global" || found?.role === "element";
    };
    return {
      reads: new Set([...collector.reads].filter(outside)),
      writes: new Set([...collector.writes].filter(outside)),
      world: collector.world,
    };
  }

  function collectStmt(stmt: Stmt<Lowered>, into: Collector): void {
    for (const expr of expressionsOf(stmt)) collectExpr(expr, into);
    if (stmt.kind === "let") into.writes.add(stmt.slot);
    if (stmt.kind === "for-of") {
      into.reads.add(elements.representative(elementSlot(stmt.iterable)));
      into.writes.add(stmt.slot);
    }
    for (const inner of statementsOf(stmt)) collectStmt(inner, into);
  }

  function collectExpr(expr: Expr<Lowered>, into: Collector): void {
    for (const child of childrenOf(expr)) collectExpr(child, into);
    switch (expr.kind) {
      case "read":
        into.reads.add(expr.slot);
        break;
      case "element":
        into.reads.add(elements.representative(elementSlot(expr.array)));
        break;
      case "assign":
        into.writes.add(locationOf(expr.target));
        break;
      case "compound":
      case "append":
      case "increment":
        into.writes.add(locationOf(expr.target));
        into.reads.add(locationOf(expr.target));
        break;
      case "call":
        into.add(summaries.get(expr.function) ?? noEffect);
        break;
      case "console":
        into.world = "io";
        break;
      case "extern-call":
        if (expr.callee.effect === "io") into.world = "io";
        else if (expr.callee.effect === "read" && into.world === "none") into.world = "read";
        // A byte buffer given to the board may be read or filled.
        for (const arg of expr.args) if (arg.type.kind === "array") touchElements(arg, into, true);
        break;
      case "builtin":
        if (expr.builtin.effect === "world") into.world = "io";
        for (const arg of expr.args) {
          if (arg.type.kind === "array")
            touchElements(arg, into, expr.builtin.effect === "writes" || expr.builtin.effect === "resizes");
        }
        break;
      default:
        break;
    }
  }

  function touchElements(array: Expr<Lowered>, into: Collector, writes: boolean): void {
    const slot = elements.representative(elementSlot(array));
    into.reads.add(slot);
    if (writes) into.writes.add(slot);
  }

  function locationOf(place: Place<Lowered>): SlotId {
    return place.kind === "slot" ? place.slot : elements.representative(elementSlot(place.array));
  }
}

class Collector implements Effect {
  readonly reads = new Set<SlotId>();
  readonly writes = new Set<SlotId>();
  world: Effect["world"] = "none";

  add(effect: Effect): void {
    for (const slot of effect.reads) this.reads.add(slot);
    for (const slot of effect.writes) this.writes.add(slot);
    if (effect.world === "io" || this.world === "none") this.world = effect.world;
  }
}

function sameEffect(a: Effect, b: Effect): boolean {
  return a.world === b.world && a.reads.size === b.reads.size && a.writes.size === b.writes.size;
}
