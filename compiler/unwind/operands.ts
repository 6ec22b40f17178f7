// Operands in JavaScript's order: what comes before a call that may throw runs before it. An operand that the call can't
// disturb, and whose evaluation nobody sees, stays where it is.
import { conflicts, isPure } from "../analyze/index.ts";
import { nameFor } from "./names.ts";
import type { Unwinder, X } from "./unwinder.ts";

/** @param operands in the order in which they are evaluated */
export function unwindOperands(operands: readonly X[], to: Unwinder): readonly X[] {
  const last = operands.findLastIndex((operand) => to.throwing.throws(operand));
  return operands.map((operand, position) => {
    if (position > last) return operand;
    const value = to.value(operand);
    return position === last ? value : settle(value, operand, operands.slice(position + 1, last + 1), to);
  });
}

/** @param later what is evaluated between the operand and its use */
export function settle(value: X, origin: X, later: readonly X[], to: Unwinder): X {
  const effect = to.effects.ofExpr(value);
  const stays = isPure(effect) && !later.some((other) => conflicts(effect, to.effects.ofExpr(other)));
  return stays ? value : keepUnder(value, origin, to);
}

/** A number that is printed is kept as a number, not as its text. */
function keepUnder(value: X, origin: X, to: Unwinder): X {
  // Of `...list` the elements are kept that there are now.
  if (value.kind === "spread") {
    const copy: X = { kind: "array", elements: [value], type: value.type, span: value.span };
    return { ...value, operand: to.keep(copy, nameFor(value.operand, to)) };
  }
  // What is printed as a whole is looked at when all parts are there.
  if (value.kind === "inspect") return { ...value, operand: keepUnder(value.operand, origin, to) };
  const plain = value.kind === "to-text" || value.kind === "enum-value" || value.kind === "wrap";
  if (plain && isPlain(value.operand)) return { ...value, operand: keepUnder(value.operand, origin, to) };
  return to.keep(value, nameFor(origin, to));
}

function isPlain({ type }: X): boolean {
  return type.kind === "number" || type.kind === "boolean" || type.kind === "enum";
}
