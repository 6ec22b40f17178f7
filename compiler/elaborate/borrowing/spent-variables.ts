// Variables that give their value away, since nobody looks at it again: no count, no copied text.
//   String nameResult = readName(); if (tsino::thrown()) return; this->name = tsino::moved(nameResult);
//   const line = read(); lines.push(line);  =>  String line = read(); lines.push(tsino::moved(line));
//   return { items };                       =>  return tsino::make<List>(tsino::moved(items));
//   return top;                             =>  return tsino::moved(top.value());  where `top` may be undefined elsewhere
import type { Expr, Lowered, Repr, SlotId, Stmt } from "../../hir/index.ts";
import { bodiesOf, visitExpr, visitExpressions, visitStatements } from "../../hir/walk.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { listsIn, withoutWrap } from "./handed-on.ts";
import { storedIn, storedWithin } from "./stored-reads.ts";

/** What gives a value, and the variable that it leaves by that. */
interface Leaving {
  readonly value: Expr<Lowered>;
  readonly slot: SlotId;
}

/** Reads that are the last ones of their variables, each as the whole value of another place. */
export function findSpent(borrowers: ReadonlySet<SlotId>, to: Elaborator): ReadonlySet<Expr<Lowered>> {
  const reads = countReads(to);
  const found = new Set<Expr<Lowered>>();
  const mayGive = (slot: SlotId): boolean => {
    const { role, mutable } = to.slot(slot);
    return (role === "temporary" || (role === "local" && !mutable)) && !borrowers.has(slot);
  };
  for (const { owner, body } of bodiesOf(to.program)) {
    for (const list of listsIn(body)) {
      const own = new Set(list.flatMap((stmt) => (stmt.kind === "let" ? [stmt.slot] : [])));
      for (const value of list.flatMap((stmt) => storedIn(stmt, borrowers, to))) {
        // Declared in the same row, so it is read once for each time that it gets a value.
        if (own.has(value.slot) && reads.get(value.slot) === 1 && mayGive(value.slot)) found.add(value);
      }
    }
    if (owner === undefined) continue;
    for (const { value, slot } of givenBack(body, borrowers, to))
      if (mayGive(slot) && (reads.get(slot) ?? 0) < captured) found.add(value);
  }
  return found;
}

/** The variable itself, or what lies in it, where giving its value away saves a count or a copy. */
export function spend(expr: Expr<Lowered>, to: Elaborator): X | undefined {
  const { result, first } = to.collect(() => to.inPlace(expr));
  const variable = result.kind === "unwrap" ? result.operand : result;
  if (variable.kind !== "read" || first.length > 0 || !isOwning(result.repr)) return undefined;
  if (to.cells.all.has(variable.slot)) return undefined;
  to.givers.add(variable.slot);
  return runtime("tsino::moved", "tsino/memory.h", [result], result, result.repr);
}

/** What a returned value takes along of variables that end there. */
function givenBack(
  body: readonly Stmt<Lowered>[],
  borrowers: ReadonlySet<SlotId>,
  to: Elaborator,
): readonly Leaving[] {
  const own = new Set<SlotId>();
  const looked = new Set<SlotId>();
  const found: Leaving[] = [];
  const note = (lent: Expr<Lowered>): void => {
    for (const slot of readsIn(lent).keys()) looked.add(slot);
  };
  const visit = (stmt: Stmt<Lowered>): void => {
    if (stmt.kind === "let") own.add(stmt.slot);
    if (stmt.kind === "let" && borrowers.has(stmt.slot) && stmt.value !== undefined) note(stmt.value);
    if (stmt.kind !== "return" || stmt.value === undefined) return;
    const reads = readsIn(stmt.value);
    const leaving = [
      ...leavingWhole(stmt.value),
      ...storedWithin(stmt.value, to).map((value) => ({ value, slot: value.slot })),
    ];
    found.push(...leaving.filter(({ slot }) => reads.get(slot) === 1));
  };
  for (const stmt of body) visitStatements(stmt, visit);
  for (const stmt of body)
    visitExpressions<Lowered>(stmt, (expr) => {
      const isSlot = expr.kind === "assign" && expr.target.kind === "slot";
      if (isSlot && borrowers.has(expr.target.slot)) note(expr.value);
    });
  return found.filter(({ slot }) => own.has(slot) && !looked.has(slot));
}

/** A variable that C++ does not move by itself, since the function gives another type. */
function leavingWhole(value: Expr<Lowered>): readonly Leaving[] {
  const inner = withoutWrap(value);
  const read = inner.kind === "unwrap" ? inner.operand : inner;
  return read.kind === "read" && inner !== read ? [{ value: inner, slot: read.slot }] : [];
}

/** What closures take along is read as often as this, and more. */
const captured = 1_000_000;

function countReads(to: Elaborator): ReadonlyMap<SlotId, number> {
  const counts = new Map<SlotId, number>();
  const count = (slot: SlotId, by: number): void => void counts.set(slot, (counts.get(slot) ?? 0) + by);
  for (const { owner, body } of bodiesOf(to.program)) {
    for (const slot of owner?.captures ?? []) count(slot, captured);
    for (const stmt of body)
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.kind === "read") count(expr.slot, 1);
      });
  }
  return counts;
}

function readsIn(expr: Expr<Lowered>): ReadonlyMap<SlotId, number> {
  const counts = new Map<SlotId, number>();
  visitExpr<Lowered>(expr, (inner) => {
    if (inner.kind === "read") counts.set(inner.slot, (counts.get(inner.slot) ?? 0) + 1);
  });
  return counts;
}

function isOwning(repr: Repr): boolean {
  const inner = repr.kind === "optional" ? repr.of : repr;
  if (inner.kind === "ref") return inner.weak !== true;
  return ["text", "shared", "collection", "bytes", "union", "dynamic", "function"].includes(inner.kind);
}
