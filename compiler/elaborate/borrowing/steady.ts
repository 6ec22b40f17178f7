// What a method of the library works on while it runs functions of the program, which may change or take it.
import { conflicts, type Effect } from "../../analyze/index.ts";
import type { Expr, Lowered } from "../../hir/index.ts";
import type { Elaborator, X } from "../elaborator.ts";
import { placesOf } from "../functions/own-calls.ts";
import { nameFor } from "../order.ts";
import { inPlace } from "../places.ts";

/** The array whose method runs functions of the program: held where they may take it from its place. */
export function steadyArray(arg: Expr<Lowered>, running: Effect, to: Elaborator): X {
  const array = inPlace(arg, to);
  return placesOf(arg, to).some((place) => running.writes.has(place)) ? held(array, to) : array;
}

function held(array: X, to: Elaborator): X {
  // xs.sort().map(f): the list under both methods is xs.
  if (array.kind === "builtin" && array.builtin.result.kind === "self") {
    const [list, ...others] = array.args;
    return list === undefined ? array : { ...array, args: [held(list, to), ...others] };
  }
  if (array.kind === "deref") return { ...array, operand: to.keep(array.operand, "list") };
  if (array.kind === "field" && array.object.repr.kind === "ref")
    return { ...array, object: to.keep(array.object, "object") };
  return array;
}

/** Text that the functions of a method may change meanwhile is kept as it is. */
export function steadyText(value: X, arg: Expr<Lowered>, running: Effect, to: Elaborator): X {
  if (arg.type.kind !== "string" || running.writes.size === 0) return value;
  return conflicts(to.effectOf(arg), running) ? to.keep(value, nameFor(arg, to)) : value;
}
