// [a, b] = [b, a]  =>  tsino::swap(a, b): both values change places, none is copied.
import { isAlike } from "../../hir/alike.ts";
import type { Expr, Lowered, Place } from "../../hir/index.ts";
import { readOf } from "../../hir/place.ts";
import { sameRepr, voidRepr } from "../../hir/type.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import type { L } from "../table.ts";

/** let kept = a in (a = b, b = kept), where both are places of one form that can be named twice. */
export function elaborateSwap(expr: L<"bind">, to: Elaborator): X | undefined {
  const { body, slot, value } = expr;
  if (body.kind !== "comma" || body.first.kind !== "assign" || body.second.kind !== "assign")
    return undefined;
  const { first, second } = body;
  if (second.value.kind !== "read" || second.value.slot !== slot) return undefined;
  if (!isSame(value, first.target) || !isSame(first.value, second.target)) return undefined;
  // C++ takes no reference to what interrupts change.
  if (
    [first, second].some(
      ({ target }) => target.kind === "slot" && to.facts.interrupts.shared.has(target.slot),
    )
  )
    return undefined;
  const places = [first, second].map((assign) => to.value(readOf(assign)));
  const [a, b] = places;
  if (a === undefined || b === undefined || !places.every(isPlace)) return undefined;
  if (!sameRepr(a.repr, b.repr) || a.repr.kind === "array") return undefined;
  return runtime(
    "tsino::swap",
    "tsino/memory.h",
    places,
    { type: { kind: "void" }, span: expr.span },
    voidRepr,
  );
}

function isPlace({ kind }: X): boolean {
  return kind === "read" || kind === "field" || kind === "element";
}

/** Whether a value is what lies in a place, and looking for it twice does nothing. */
function isSame(value: Expr<Lowered>, place: Place<Lowered>): boolean {
  if (place.kind === "slot") return value.kind === "read" && value.slot === place.slot;
  if (place.kind === "field")
    return value.kind === "field" && value.field === place.field && isAlike(value.object, place.object);
  return value.kind === "element" && isAlike(value.array, place.array) && isAlike(value.index, place.index);
}
