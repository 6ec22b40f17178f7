// References that a place gives away: where what lies in a field or element goes to somebody else, and the place gets
// something new before anybody looks there again, the count moves along. `disk.below = top; pegs[i] = disk`,
// `const first = this.head; if (first === null) return; this.head = first.next`.
import { elementSlot, isPure } from "../../analyze/index.ts";
import { isAlike } from "../../hir/alike.ts";
import type { Expr, Lowered, Place, Repr, SlotId, Stmt } from "../../hir/index.ts";
import { bodiesOf, statementsOf, visitExpr } from "../../hir/walk.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { isBound, ungroup, waysTo } from "./lent-locals.ts";

/** Values that are read, and the place that each is taken out of. */
export type HandedOn = ReadonlyMap<Expr<Lowered>, Expr<Lowered>>;

type Assign = Lowered & Extract<Expr<Lowered>, { kind: "assign" }>;
type Lists = readonly (readonly Stmt<Lowered>[])[];

export function findHandedOn(borrowers: ReadonlySet<SlotId>, to: Elaborator): HandedOn {
  const found = new Map<Expr<Lowered>, Expr<Lowered>>();
  for (const { body } of bodiesOf(to.program)) {
    const lets = new Map<SlotId, Expr<Lowered>>();
    for (const list of listsIn(body)) {
      list.forEach((stmt, at) => {
        if (stmt.kind === "let" && stmt.value !== undefined) lets.set(stmt.slot, stmt.value);
        const given = givenBy(stmt);
        if (given === undefined || borrowers.has(given.to)) return;
        const value = withoutWrap(given.value);
        const place = placeOf(value, borrowers, lets, to);
        if (place === undefined) return;
        const renewed = renewal(list, at, to);
        if (renewed !== undefined && isSafe(given, place, renewed, borrowers, to)) found.set(value, place);
      });
    }
  }
  return found;
}

/** The place itself in C++, where a counted reference lies in it in just this form. */
export function handOn(expr: Expr<Lowered>, to: Elaborator): X | undefined {
  const { result, first } = to.collect(() => to.inPlace(expr));
  if (first.length > 0 || !isReference(result.repr) || !isBound(result, result.repr, to)) return undefined;
  return runtime("tsino::moved", "tsino/memory.h", [result], result, result.repr);
}

interface Given {
  /** The variable, field or element that gets it. */
  readonly to: SlotId;
  readonly value: Expr<Lowered>;
  /** What is evaluated to find the one who gets it. */
  readonly ways: readonly Expr<Lowered>[];
}

/** What a statement puts into a variable, field or element. */
export function givenBy(stmt: Stmt<Lowered>): Given | undefined {
  if (stmt.kind === "let")
    return stmt.value === undefined ? undefined : { to: stmt.slot, value: stmt.value, ways: [] };
  const assign = assignIn(stmt);
  if (assign === undefined) return undefined;
  const { target, value } = assign;
  if (target.kind === "slot") return { to: target.slot, value, ways: [] };
  if (target.kind === "field") return { to: target.field, value, ways: [target.object] };
  return { to: elementSlot(target.array), value, ways: [target.array, target.index] };
}

function assignIn(stmt: Stmt<Lowered>): Assign | undefined {
  let value = stmt.kind === "expression" ? stmt.value : undefined;
  while (value?.kind === "unwrap" || value?.kind === "as-object") value = value.operand;
  return value?.kind === "assign" && value.deletes !== true ? value : undefined;
}

/** The assignment that gives the place something new, before anything else looks there. */
function renewal(list: readonly Stmt<Lowered>[], at: number, to: Elaborator): Assign | undefined {
  const [stmt, next, third] = list.slice(at, at + 3);
  if (stmt === undefined || next === undefined) return undefined;
  const direct = assignIn(next);
  if (direct !== undefined) return direct;
  if (stmt.kind !== "let" || next.kind !== "if") return undefined;
  // Where there is nothing in the place, there is nothing after it was taken out.
  const { test, then } = next;
  if (isAbsence(test, stmt.slot)) {
    const leaves = next.else === undefined && leavesAtOnce(then, to);
    return leaves && third !== undefined ? assignIn(third) : undefined;
  }
  if (test.kind !== "not" || !isAbsence(test.operand, stmt.slot)) return undefined;
  const [first] = then.kind === "block" ? then.body.flatMap(ungroup) : [then];
  return first && assignIn(first);
}

function isAbsence(test: Expr<Lowered>, slot: SlotId): boolean {
  return test.kind === "is-undefined" && test.operand.kind === "read" && test.operand.slot === slot;
}

function leavesAtOnce(stmt: Stmt<Lowered>, to: Elaborator): boolean {
  if (stmt.kind === "block" || stmt.kind === "group") {
    const last = stmt.body.flatMap(ungroup).at(-1);
    return last !== undefined && leavesAtOnce(last, to);
  }
  return stmt.kind === "return" || stmt.kind === "break" || stmt.kind === "continue";
}

/** The field or element that a value lies in; a name that borrows it stands for it. */
function placeOf(
  value: Expr<Lowered>,
  borrowers: ReadonlySet<SlotId>,
  lets: ReadonlyMap<SlotId, Expr<Lowered>>,
  to: Elaborator,
): Expr<Lowered> | undefined {
  if (value.kind === "unwrap") {
    const inner = placeOf(value.operand, borrowers, lets, to);
    return inner && { ...value, operand: inner };
  }
  if (value.kind === "field" || value.kind === "element") return value;
  if (value.kind !== "read" || !borrowers.has(value.slot) || to.slot(value.slot).mutable) return undefined;
  const lent = lets.get(value.slot);
  const isPlace = lent?.kind === "field" || lent?.kind === "element";
  // Found again by the same way only when no name on it got another value meanwhile.
  return isPlace && isConstantWay(lent, to) ? lent : undefined;
}

function isConstantWay(expr: Expr<Lowered>, to: Elaborator): boolean {
  let constant = true;
  visitExpr<Lowered>(expr, (inner) => {
    if (inner.kind === "read" && to.slot(inner.slot).mutable) constant = false;
  });
  return constant;
}

function isSafe(
  given: Given,
  place: Expr<Lowered>,
  renewed: Assign,
  borrowers: ReadonlySet<SlotId>,
  to: Elaborator,
): boolean {
  const inner = place.kind === "unwrap" ? place.operand : place;
  if (renewed.target.kind === "slot" || !isSame(inner, renewed.target)) return false;
  const { representative } = to.facts.elements;
  const [own] = waysTo(inner, to);
  if (own === undefined) return false;
  // The way to the place is the same afterwards, and does not go through it.
  const way =
    inner.kind === "field" ? [inner.object] : inner.kind === "element" ? [inner.array, inner.index] : [];
  const receiver = representative(given.to);
  const isApart = (expr: Expr<Lowered>, ...slots: readonly SlotId[]): boolean => {
    const effect = to.effectOf(expr);
    return isPure(effect) && !slots.some((slot) => effect.reads.has(slot));
  };
  if (!way.every((expr) => isApart(expr, own, receiver, given.to))) return false;
  // Whoever gets it, and what the place gets, is found without looking at the place: it is empty by then in C++.
  if (![...given.ways, renewed.value].every((expr) => isApart(expr, own))) return false;
  // A name for the place, or for what is found through it, must not be used any more.
  let isFree = true;
  visitExpr<Lowered>(renewed.value, (expr) => {
    if (expr.kind === "read" && borrowers.has(expr.slot)) isFree = false;
    if (expr.kind === "closure" || expr.kind === "function-value") isFree = false;
  });
  return isFree;
}

export function withoutWrap(value: Expr<Lowered>): Expr<Lowered> {
  return value.kind === "wrap" ? withoutWrap(value.operand) : value;
}

function isReference(repr: Repr): boolean {
  const inner = repr.kind === "optional" ? repr.of : repr;
  return inner.kind === "shared" || (inner.kind === "ref" && inner.weak !== true);
}

/** Whether both say the same place in the same words. */
function isSame(value: Expr<Lowered>, place: Place<Lowered>): boolean {
  if (place.kind === "slot") return false;
  if (place.kind === "field")
    return value.kind === "field" && value.field === place.field && isAlike(value.object, place.object);
  return value.kind === "element" && isAlike(value.array, place.array) && isAlike(value.index, place.index);
}

/** Every list of statements that run one after the other. */
export function listsIn(body: readonly Stmt<Lowered>[]): Lists {
  const flat = body.flatMap(ungroup);
  return [flat, ...flat.flatMap((stmt) => inside(stmt))];
}

function inside(stmt: Stmt<Lowered>): Lists {
  if (stmt.kind === "block" || stmt.kind === "labelled") return listsIn(stmt.body);
  if (stmt.kind === "switch") return stmt.cases.flatMap((entry) => listsIn(entry.body));
  return statementsOf<Lowered>(stmt).flatMap((inner) => inside(inner));
}
