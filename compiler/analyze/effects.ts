// What evaluating something may look at and change: the ground for keeping JavaScript's order in C++.
// Input: a closed program. Output: the effect of any expression, calls included; no rewriting.
import type {
  Expr,
  FunctionDecl,
  FunctionId,
  Lowered,
  Place,
  Places,
  Program,
  SlotId,
  Stmt,
} from "../hir/index.ts";
import { childrenOf, expressionsOf, statementsOf } from "../hir/walk.ts";
import { callbacksOf } from "./callbacks.ts";
import type { Elements } from "./elements.ts";
import { calledByJson } from "./json-calls.ts";
import { type Call, findTargets } from "./targets.ts";
import { bytesSlots, elementSlot, entrySlots, escapingCaptures, placeSlot } from "./uses.ts";
import type { Reach } from "./within.ts";

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
  /** What may run in a call, without its arguments. */
  ofCall(call: Call): Effect;
  /** What the functions do that a method of the library calls. */
  ofCallbacks(call: Lowered & Extract<Expr<Lowered>, { kind: "builtin" }>): Effect;
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

/** @param places what is numbered anew when `delete` leaves a gap */
export function inferEffects(
  program: Program<Lowered>,
  elements: Elements,
  reach: Reach,
  places: ReadonlyMap<SlotId, Places> = new Map(),
): EffectFacts {
  const summaries = new Map<FunctionId, Effect>();
  const targets = findTargets(program, elements);
  const targetsOf = targets.ofCall;
  const bytes = bytesSlots(program);
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
  return { ofExpr, ofStmt, ofFunction, ofCall, ofCallbacks };

  function ofFunction(id: FunctionId): Effect {
    return summaries.get(id) ?? noEffect;
  }

  function ofCallbacks(call: Lowered & Extract<Expr<Lowered>, { kind: "builtin" }>): Effect {
    const collector = new Collector();
    for (const closure of callbacksOf(call)) collector.add(ofFunction(closure.function));
    return collector;
  }

  /** What a call may run: the function itself, the methods that replace it, any function that is a value. */
  function ofCall(call: Call): Effect {
    if (call.kind === "call") return ofFunction(call.function);
    const collector = new Collector();
    for (const target of targetsOf(call)) collector.add(ofFunction(target));
    return collector;
  }

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
    const collector = new Collector(declaration.method?.kind === "constructor");
    for (const stmt of declaration.body) collectStmt(stmt, collector);
    const outside = (slot: SlotId) => {
      const found = program.slots.get(slot);
      if (found === undefined) return false;
      return ["global", "element", "field"].includes(found.role) || found.owner !== declaration.id;
    };
    return {
      reads: new Set([...collector.reads].filter(outside)),
      writes: new Set([...collector.writes].filter(outside)),
      world: collector.world,
    };
  }

  function collectStmt(stmt: Stmt<Lowered>, into: Collector): void {
    for (const expr of expressionsOf<Lowered>(stmt)) collectExpr(expr, into);
    if (stmt.kind === "let") into.writes.add(stmt.slot);
    if (stmt.kind === "try" && stmt.handler?.slot !== undefined) into.writes.add(stmt.handler.slot);
    if (stmt.kind === "for-of") {
      touchElements(stmt.iterable, into, false);
      into.writes.add(stmt.slot);
    }
    if (stmt.kind === "for-entries") {
      touchEntries(stmt.iterable, into, false);
      if (stmt.key !== undefined) into.writes.add(stmt.key);
      if (stmt.value !== undefined) into.writes.add(stmt.value);
    }
    for (const inner of statementsOf<Lowered>(stmt)) collectStmt(inner, into);
  }

  function collectExpr(expr: Expr<Lowered>, into: Collector): void {
    for (const child of childrenOf<Lowered>(expr)) collectExpr(child, into);
    switch (expr.kind) {
      case "read":
        into.reads.add(expr.slot);
        break;
      case "element":
        touchElements(expr.array, into, false);
        break;
      case "spread":
        touchElements(expr.operand, into, false);
        break;
      case "assign":
        if (expr.target.kind === "field" && into.isOwn(expr.target.object)) break;
        writePlace(expr.target, into);
        closeGaps(expr, into);
        break;
      case "compound":
      case "append":
      case "increment":
        writePlace(expr.target, into);
        into.reads.add(locationOf(expr.target));
        break;
      case "field":
        if (!into.isOwn(expr.object)) into.reads.add(elements.representative(expr.field));
        break;
      case "object":
        // All that a copied object has, also what its type does not say.
        for (const { source } of expr.copies ?? []) readFields(source, into);
        break;
      case "own-properties":
      case "has-property":
        readFields(expr.operand, into);
        break;
      case "closure":
      case "function-value":
        for (const slot of escapingCaptures(expr, program)) into.reads.add(slot);
        break;
      case "call":
      case "method-call":
      case "call-value":
        into.add(ofCall(expr));
        break;
      case "new":
        if (expr.construct !== undefined) into.add(ofFunction(expr.construct));
        break;
      case "to-text":
        if (expr.operand.type.kind !== "dynamic") break;
        for (const slot of reach.within(expr.operand.type).slots) into.reads.add(slot);
        break;
      case "to-json":
        for (const id of calledByJson(expr, program, elements, reach, targets)) into.add(ofFunction(id));
        for (const slot of reach.within(expr.operand.type).slots) into.reads.add(slot);
        if (expr.keys !== undefined) touchElements(expr.keys, into, false);
        break;
      case "from-json":
        if (expr.operand.type.kind === "dynamic")
          for (const slot of reach.within(expr.operand.type).slots) into.reads.add(slot);
        for (const id of calledByJson(expr, program, elements, reach, targets)) into.add(ofFunction(id));
        break;
      case "inspect":
        for (const slot of reach.within(expr.operand.type).slots) into.reads.add(slot);
        break;
      case "console":
      case "pending":
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
        into.add(ofCallbacks(expr));
        for (const [position, arg] of expr.args.entries()) {
          if (expr.builtin.params[position] === "elements") {
            touchElements(arg, into, false);
            continue;
          }
          const writes = expr.builtin.effect === "writes" || expr.builtin.effect === "resizes";
          if (arg.type.kind === "array") touchElements(arg, into, writes);
          if (arg.type.kind === "bytes" && expr.builtin.effect !== "none")
            touchElements(arg, into, writes && arg === expr.args[0]);
          if (arg.type.kind === "collection") touchEntries(arg, into, writes && arg === expr.args[0]);
        }
        break;
      case "collection":
        if (expr.from?.type.kind === "array") touchElements(expr.from, into, false);
        if (expr.from?.type.kind === "collection") touchEntries(expr.from, into, false);
        break;
      default:
        break;
    }
  }

  function readFields({ type }: Lowered, into: Collector): void {
    if (type.kind !== "object") return;
    for (const { slot } of elements.fieldsOf(elements.structOf(type.id))) into.reads.add(slot);
  }

  function touchElements(array: Expr<Lowered>, into: Collector, writes: boolean): void {
    const slot = elements.representative(elementSlot(array));
    for (const own of bytes.includes(slot) ? bytes : [slot]) {
      into.reads.add(own);
      if (writes) into.writes.add(own);
    }
  }

  function writePlace(place: Place<Lowered>, into: Collector): void {
    const slot = locationOf(place);
    for (const own of bytes.includes(slot) ? bytes : [slot]) into.writes.add(own);
  }

  /** o.placeOfNote = 0, o.places = o.places + source.places */
  function closeGaps({ target, value }: Extract<Expr<Lowered>, { kind: "assign" }>, into: Collector): void {
    const own = locationOf(target);
    const found = places.get(own);
    if (found === undefined) return;
    const isGone = value.kind === "number" && value.value === 0;
    if (!isGone && found.last !== own) return;
    into.writes.add(found.last);
    for (const slot of found.all) into.writes.add(slot);
  }

  /** Keys, values, and how many there are. */
  function touchEntries(collection: Expr<Lowered>, into: Collector, writes: boolean): void {
    for (const slot of entrySlots(collection.type)) {
      into.reads.add(elements.representative(slot));
      if (writes) into.writes.add(elements.representative(slot));
    }
  }

  function locationOf(place: Place<Lowered>): SlotId {
    return place.kind === "slot" ? place.slot : elements.representative(placeSlot(place));
  }
}

class Collector implements Effect {
  readonly reads = new Set<SlotId>();
  readonly writes = new Set<SlotId>();
  readonly #constructs: boolean;

  /** @param constructs what a constructor does with its own new object is nobody else's business. */
  constructor(constructs = false) {
    this.#constructs = constructs;
  }

  isOwn(object: Expr<Lowered>): boolean {
    return this.#constructs && object.kind === "this";
  }

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
