// Variables of the compiler's own that give their value away: what was kept for a moment, because something must be looked
// at or decided first, moves on to its place.
//   String nameResult = readName(); if (tsino::thrown()) return; this->name = tsino::moved(nameResult);
import type { Expr, Lowered, Repr, SlotId, Stmt } from "../../hir/index.ts";
import { bodiesOf, visitExpressions } from "../../hir/walk.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { givenBy, listsIn, withoutWrap } from "./handed-on.ts";

type Read = Lowered & Extract<Expr<Lowered>, { kind: "read" }>;

/** The only reads of variables that nobody named, each as the whole value of another place. */
export function findSpent(borrowers: ReadonlySet<SlotId>, to: Elaborator): ReadonlySet<Expr<Lowered>> {
  const reads = countReads(to);
  const found = new Set<Expr<Lowered>>();
  for (const { body } of bodiesOf(to.program)) {
    for (const list of listsIn(body)) {
      const own = new Set(list.flatMap((stmt) => (stmt.kind === "let" ? [stmt.slot] : [])));
      for (const stmt of list) {
        const value = givenIn(stmt);
        // Declared in the same row, so it is read once for each time that it gets a value.
        if (value === undefined || !own.has(value.slot) || reads.get(value.slot) !== 1) continue;
        if (to.slot(value.slot).role === "temporary" && !borrowers.has(value.slot)) found.add(value);
      }
    }
  }
  return found;
}

/** The variable itself, where giving its value away saves a count or a copy. */
export function spend(expr: Expr<Lowered>, to: Elaborator): X | undefined {
  const { result, first } = to.collect(() => to.inPlace(expr));
  if (result.kind !== "read" || first.length > 0 || !isOwning(result.repr)) return undefined;
  if (to.cells.all.has(result.slot)) return undefined;
  return runtime("tsino::moved", "tsino/memory.h", [result], result, result.repr);
}

function givenIn(stmt: Stmt<Lowered>): Read | undefined {
  const given = givenBy(stmt);
  const value = given && withoutWrap(given.value);
  return value?.kind === "read" ? value : undefined;
}

/** Closures that take a variable along count as many. */
function countReads(to: Elaborator): ReadonlyMap<SlotId, number> {
  const counts = new Map<SlotId, number>();
  const count = (slot: SlotId, by: number): void => void counts.set(slot, (counts.get(slot) ?? 0) + by);
  for (const { owner, body } of bodiesOf(to.program)) {
    for (const slot of owner?.captures ?? []) count(slot, 2);
    for (const stmt of body)
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.kind === "read") count(expr.slot, 1);
      });
  }
  return counts;
}

function isOwning(repr: Repr): boolean {
  const inner = repr.kind === "optional" ? repr.of : repr;
  if (inner.kind === "ref") return inner.weak !== true;
  return ["text", "shared", "collection", "bytes", "union", "dynamic", "function"].includes(inner.kind);
}
