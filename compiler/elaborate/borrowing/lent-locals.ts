// Local names for what lies elsewhere: as long as nothing that runs while a name is known changes the place where the
// value lies, or the way there, the name needs no count of its own. A constant becomes a reference to the place; a
// variable that walks (`node = node.next`) a pointer without a count.
import { type Effect, elementSlot } from "../../analyze/index.ts";
import type { Explicit, Expr, FunctionDecl, Lowered, Module, Repr, SlotId, Stmt } from "../../hir/index.ts";
import { sameRepr } from "../../hir/type.ts";
import { bodiesOf, statementsOf, visitExpressions, visitStatements } from "../../hir/walk.ts";
import type { Elaborator, X } from "../elaborator.ts";
import { waysThrough } from "./lent-results.ts";

/** Variables that may borrow, as far as the meaning of the program goes. */
export function findBorrowers(to: Elaborator): ReadonlySet<SlotId> {
  const found = new Set<SlotId>();
  const captured = new Set([...to.program.functions.values()].flatMap(({ captures }) => captures));
  const isFree = (slot: SlotId): boolean => {
    const { role, mutable } = to.slot(slot);
    return (
      role === "local" && !to.cells.all.has(slot) && !(mutable && captured.has(slot)) && isWorth(slot, to)
    );
  };
  const hasHandlers = listensToBoard(to);
  const { ofStmt } = to.facts.effects;
  const names = new BorrowedNames(to);
  const consider = (
    slot: SlotId,
    value: Expr<Lowered> | undefined,
    scope: readonly Stmt<Lowered>[],
  ): void => {
    names.decided.add(slot);
    if (!isFree(slot)) return;
    const values = [...(value === undefined ? [] : [value]), ...assignedTo(slot, scope)];
    if (value === undefined && !to.slot(slot).mutable) return;
    if (!values.every((one) => isPlace(one, to) || isNothing(one))) return;
    if (!values.some((one) => isPlace(one, to))) return;
    const places = names.through(values.flatMap((one) => waysTo(one, to)));
    places.delete(slot);
    const known = captured.has(slot) ? scope : untilLastUse(slot, scope);
    const effects = known.flatMap((stmt, at) =>
      at < known.length - 1 ? [ofStmt(stmt)] : endingEffects(stmt, to),
    );
    if (!effects.every((effect) => isUntouched(places, effect, hasHandlers))) return;
    found.add(slot);
    names.ways.set(slot, places);
  };
  const list = (body: readonly Stmt<Lowered>[]): void => {
    const flat = body.flatMap(ungroup);
    flat.forEach((stmt, at) => {
      if (stmt.kind === "let") consider(stmt.slot, stmt.value, flat.slice(at + 1));
      // C++ gives all variables of one loop the same form.
      const [init, ...others] = stmt.kind === "for" ? stmt.init.flatMap(ungroup) : [];
      if (stmt.kind === "for" && init?.kind === "let" && others.length === 0)
        consider(init.slot, init.value, [{ ...stmt, init: [] }]);
      inside(stmt);
    });
  };
  const inside = (stmt: Stmt<Lowered>): void => {
    if (stmt.kind === "block" || stmt.kind === "labelled") return list(stmt.body);
    for (const inner of statementsOf(stmt)) inside(inner);
    if (stmt.kind === "for" && stmt.body.kind !== "block") list([stmt.body]);
  };
  for (const { owner, body } of bodiesOf(to.program)) {
    if (owner !== undefined) list(body);
    else for (const stmt of body) inside(stmt);
  }
  return found;
}

/**
 * What a name leads to that borrows itself: the name may not be used any more when its place changes, but what was found
 * through it still is. `const box = this.box; const leaf = box.leaf; this.box = other; use(leaf)`
 */
class BorrowedNames {
  readonly decided = new Set<SlotId>();
  readonly ways = new Map<SlotId, ReadonlySet<SlotId>>();
  readonly #values = new Map<SlotId, Expr<Lowered>[]>();
  readonly #to: Elaborator;

  constructor(to: Elaborator) {
    this.#to = to;
    const note = (slot: SlotId, value: Expr<Lowered>): void => {
      const known = this.#values.get(slot);
      if (known === undefined) this.#values.set(slot, [value]);
      else known.push(value);
    };
    for (const { body } of bodiesOf(to.program))
      for (const stmt of body) {
        visitStatements(stmt, (inner) => {
          if (inner.kind === "let" && inner.value !== undefined) note(inner.slot, inner.value);
        });
        visitExpressions(stmt, (expr) => {
          if (expr.kind === "assign" && expr.target.kind === "slot") note(expr.target.slot, expr.value);
        });
      }
  }

  /** The places, and those behind the names among them; of a name that is not decided yet all that it may get. */
  through(places: readonly SlotId[]): Set<SlotId> {
    const all = new Set<SlotId>();
    const open = [...places];
    for (let slot = open.pop(); slot !== undefined; slot = open.pop()) {
      if (all.has(slot)) continue;
      all.add(slot);
      open.push(...(this.ways.get(slot) ?? []));
      if (this.decided.has(slot) || this.#to.slot(slot).role !== "local") continue;
      open.push(...(this.#values.get(slot) ?? []).flatMap((value) => waysTo(value, this.#to)));
    }
    return all;
  }
}

/** Takes those whose values lie, in C++ too, in places that a reference can be bound to. */
export function lendLocals(
  borrowers: ReadonlySet<SlotId>,
  bodies: readonly (readonly Stmt<Explicit>[])[],
  to: Elaborator,
): void {
  const bound = new Map<SlotId, boolean>();
  const see = (slot: SlotId, value: X | undefined): void => {
    if (!borrowers.has(slot)) return;
    const fits = value === undefined || value.kind === "undefined" || isBound(value, to.reprOf(slot), to);
    bound.set(slot, fits && (bound.get(slot) ?? true));
  };
  const look = (stmt: Stmt<Explicit>): void => {
    visitStatements(stmt, (inner) => {
      if (inner.kind === "let") see(inner.slot, inner.value);
    });
    visitExpressions(stmt, (expr) => {
      if (expr.kind === "sequence") expr.body.forEach(look);
      if ("target" in expr && expr.target.kind === "slot")
        see(expr.target.slot, expr.kind === "assign" ? expr.value : expr);
    });
  };
  for (const body of bodies) body.forEach(look);
  for (const [slot, fits] of bound) {
    if (!fits || to.passing.has(slot)) continue;
    if (!to.slot(slot).mutable) to.passing.set(slot, "const-reference");
    else if (isPointer(to.reprOf(slot))) to.passing.set(slot, "lent");
  }
}

export function ungroup(stmt: Stmt<Lowered>): readonly Stmt<Lowered>[] {
  return stmt.kind === "group" ? stmt.body.flatMap(ungroup) : [stmt];
}

/** What would cost to copy; a variable must be a pointer, which can be set anew. */
function isWorth(slot: SlotId, to: Elaborator): boolean {
  const repr = to.reprOf(slot);
  if (to.slot(slot).mutable) return isPointer(repr);
  const inner = repr.kind === "optional" ? repr.of : repr;
  return isCounted(inner) || ["text", "bytes", "function", "union", "dynamic"].includes(inner.kind);
}

function isCounted(repr: Repr): boolean {
  return (repr.kind === "ref" && repr.weak !== true) || repr.kind === "shared";
}

function isPointer(repr: Repr): boolean {
  return isCounted(repr.kind === "optional" ? repr.of : repr);
}

/** Handlers that the board calls run within any call of the board. */
export function listensToBoard(to: Elaborator): boolean {
  let found = false;
  for (const { body } of bodiesOf(to.program))
    for (const stmt of body)
      visitExpressions(stmt, (expr) => {
        if (expr.kind === "extern-call" && expr.args.some(({ type }) => type.kind === "function"))
          found = true;
      });
  return found;
}

/** What happens when the name is not needed any more does not matter. */
function untilLastUse(slot: SlotId, scope: readonly Stmt<Lowered>[]): readonly Stmt<Lowered>[] {
  const last = scope.findLastIndex((stmt) => {
    let found = false;
    visitExpressions(stmt, (expr) => {
      if (expr.kind === "read" && expr.slot === slot) found = true;
      if ("target" in expr && expr.target.kind === "slot" && expr.target.slot === slot) found = true;
    });
    return found;
  });
  return scope.slice(0, last + 1);
}

/** last.next = node: all that is read is read before it is written, so the writing itself comes after the last use. */
function endingEffects(stmt: Stmt<Lowered>, to: Elaborator): readonly Effect[] {
  const { ofExpr, ofStmt } = to.facts.effects;
  let value = stmt.kind === "expression" ? stmt.value : undefined;
  // What TypeScript knows of an assigned value.
  while (value?.kind === "unwrap" || value?.kind === "as-object") value = value.operand;
  const assign = value?.kind === "assign" ? value : undefined;
  if (assign?.target.kind !== "field") return [ofStmt(stmt)];
  return [ofExpr(assign.target.object), ofExpr(assign.value)];
}

function isUntouched(places: ReadonlySet<SlotId>, effect: Effect, hasHandlers: boolean): boolean {
  if (hasHandlers && effect.world !== "none") return false;
  for (const place of places) if (effect.writes.has(place)) return false;
  return true;
}

function assignedTo(slot: SlotId, scope: readonly Stmt<Lowered>[]): readonly Expr<Lowered>[] {
  const values: Expr<Lowered>[] = [];
  for (const stmt of scope)
    visitExpressions(stmt, (expr) => {
      if (!("target" in expr) || expr.target.kind !== "slot" || expr.target.slot !== slot) return;
      values.push(expr.kind === "assign" ? expr.value : expr);
    });
  return values;
}

function isNothing(expr: Expr<Lowered>): boolean {
  return expr.kind === "undefined" || (expr.kind === "wrap" && isNothing(expr.operand));
}

/** A variable, a field or an element, or one of two. */
function isPlace(expr: Expr<Lowered>, to: Elaborator): boolean {
  switch (expr.kind) {
    case "read":
      return true;
    case "field":
      return isOwner(expr.object, to);
    case "element":
      return isOwner(expr.array, to);
    case "unwrap":
    case "as-object":
      return isPlace(expr.operand, to);
    case "conditional":
      return isPlace(expr.yes, to) && isPlace(expr.no, to);
    case "call":
    case "method-call": {
      const lent = to.lentResults.get(expr.function);
      return lent !== undefined && waysThrough(expr, lent).every((way) => isOwner(way, to));
    }
    default:
      return false;
  }
}

function isOwner(expr: Expr<Lowered>, to: Elaborator): boolean {
  return expr.kind === "this" || (expr.kind !== "conditional" && isPlace(expr, to));
}

/** Every variable, field and kind of element on the way to a value. */
export function waysTo(expr: Expr<Lowered>, to: Elaborator): readonly SlotId[] {
  const { representative } = to.facts.elements;
  switch (expr.kind) {
    case "read":
      return [expr.slot];
    case "field":
      return [representative(expr.field), ...waysTo(expr.object, to)];
    case "element":
      return [representative(elementSlot(expr.array)), ...waysTo(expr.array, to)];
    case "unwrap":
    case "as-object":
      return waysTo(expr.operand, to);
    case "conditional":
      return [...waysTo(expr.yes, to), ...waysTo(expr.no, to)];
    case "call":
    case "method-call": {
      const lent = to.lentResults.get(expr.function);
      if (lent === undefined) return [];
      return [...lent.places, ...waysThrough(expr, lent).flatMap((way) => waysTo(way, to))];
    }
    default:
      return [];
  }
}

/** Whether C++ sees a place of exactly this form, not a value that it makes for the moment. */
export function isBound(value: X, repr: Repr, to: Elaborator): boolean {
  if (!sameRepr(value.repr, repr)) return false;
  switch (value.kind) {
    case "read":
      return !to.cells.all.has(value.slot) && to.slot(value.slot).role !== "temporary";
    case "field":
      return isKept(value.object, to);
    case "element":
      return value.array.repr.kind === "array" && isKept(value.array, to);
    case "unwrap":
      return isBound(value.operand, value.operand.repr, to);
    case "conditional":
      return isBound(value.yes, repr, to) && isBound(value.no, repr, to);
    case "call":
    case "method-call": {
      const lent = to.lentResults.get(value.function);
      return lent !== undefined && waysThrough(value, lent).every((way) => isKept(way, to));
    }
    default:
      return false;
  }
}

/** What leads to a place without being it: also the same object under another type. */
function isKept(value: X, to: Elaborator): boolean {
  if (value.kind === "this") return true;
  if (value.kind === "deref") return isKept(value.operand, to);
  if (value.kind === "as-object") return isKept(value.operand, to);
  return value.kind !== "conditional" && isBound(value, value.repr, to);
}

/** The statements of all bodies. */
export function bodiesIn(
  functions: Iterable<FunctionDecl<Explicit>>,
  modules: readonly Module<Explicit>[],
  startup: readonly Stmt<Explicit>[],
): readonly (readonly Stmt<Explicit>[])[] {
  const items = modules.flatMap((module) => module.items);
  const statements = items.flatMap((item) => (item.kind === "statement" ? [item.statement] : []));
  return [...[...functions].map(({ body }) => body), statements, startup];
}
