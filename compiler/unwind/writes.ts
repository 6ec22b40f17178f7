// target op= value, where the value may throw: the target is read before, and written when the value is there.
import { conflicts, isBitwise, placeSlot } from "../analyze/index.ts";
import { bug } from "../bug.ts";
import type { Lowered, Place, SlotId } from "../hir/index.ts";
import { mapPlace } from "../hir/map.ts";
import { readOf } from "../hir/place.ts";
import { withChildren } from "../hir/rebuild.ts";
import { numberType } from "../hir/type.ts";
import { childrenOf, placeChildren } from "../hir/walk.ts";
import type { K } from "./conditions.ts";
import { settle, unwindOperands } from "./operands.ts";
import type { Unwinder, X } from "./unwinder.ts";

export function unwindCompound(expr: K<"compound">, to: Unwinder): X {
  if (!disturbs(expr, to)) return withChildren(expr, unwindOperands(childrenOf<Lowered>(expr), to));
  const { op, span, type } = expr;
  const { target, before, value } = readFirst(expr, to);
  const combined: X = isBitwise(op)
    ? { kind: "bitwise", op, left: before, right: value, type: numberType, span }
    : { kind: "arithmetic", op, left: before, right: value, type: numberType, span };
  return { kind: "assign", target, value: combined, type, span };
}

export function unwindAppend(expr: K<"append">, to: Unwinder): X {
  if (!disturbs(expr, to)) return withChildren(expr, unwindOperands(childrenOf<Lowered>(expr), to));
  const { span, type } = expr;
  const { target, before, value } = readFirst(expr, to);
  return {
    kind: "assign",
    target,
    value: { kind: "concat", parts: [before, value], type, span },
    type,
    span,
  };
}

/** The value changes what it is added to. */
function disturbs(expr: K<"compound" | "append">, to: Unwinder): boolean {
  const place: SlotId =
    expr.target.kind === "slot" ? expr.target.slot : to.elements.representative(placeSlot(expr.target));
  const looked = { reads: new Set([place]), writes: new Set<SlotId>(), world: "none" as const };
  return conflicts(looked, to.effects.ofExpr(expr.value));
}

function readFirst(
  expr: K<"compound" | "append">,
  to: Unwinder,
): { readonly target: Place<Lowered>; readonly before: X; readonly value: X } {
  const { span, type } = expr;
  const parts = placeChildren(expr.target);
  const later = [...parts, expr.value];
  const own = parts.map((part, position) => settle(to.value(part), part, later.slice(position + 1), to));
  const target = mapPlace(expr.target, () => own.shift() ?? bug(span, "too few parts of a place"));
  const before = to.keep(readOf({ target, type, span }), "before");
  return { target, before, value: to.value(expr.value) };
}
