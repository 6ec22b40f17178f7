// Of types that have one form in C++, one stands for all of them. Functions of one form may take different numbers of
// arguments: `() => A` beside `(n: number) => A`. The one that takes most must stand for them, or a call would lose what only
// that one looks at; the others leave it alone.
import type { Type } from "../../hir/index.ts";
import type { Lowering } from "../lowering.ts";

/** @param others types that have one form with the first. */
export function fullest(first: Type, others: readonly Type[], to: Lowering): Type {
  return others.reduce((best, other) => (takesMore(other, best, to) ? other : best), first);
}

/** Whether functions of a type, or those that its lists hold or its functions give, take more than those of another one. */
export function takesMore(a: Type, b: Type, to: Lowering): boolean {
  if (a.kind === "optional" && b.kind === "optional") return takesMore(a.of, b.of, to);
  if (a.kind === "array" && b.kind === "array")
    return takesMore(to.typeOfSlot(a.element), to.typeOfSlot(b.element), to);
  if (a.kind === "collection" && b.kind === "collection")
    return takesMore(to.typeOfSlot(a.value), to.typeOfSlot(b.value), to);
  if (a.kind !== "function" || b.kind !== "function") return false;
  if (a.params.length !== b.params.length) return a.params.length > b.params.length;
  if (a.result === undefined || b.result === undefined) return false;
  return takesMore(to.typeOfSlot(a.result), to.typeOfSlot(b.result), to);
}
