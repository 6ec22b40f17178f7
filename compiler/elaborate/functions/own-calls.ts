// Calls of the user's functions: arguments are lent; what the callee could change under its own parameter is copied.
import { elementSlot } from "../../analyze/index.ts";
import { bug } from "../../bug.ts";
import { givesReceiver } from "../../hir/builtins.ts";
import type { Expr, FunctionDecl, FunctionId, Lowered, SlotId } from "../../hir/index.ts";
import { readOf } from "../../hir/place.ts";
import { voidRepr } from "../../hir/type.ts";
import { waysThrough } from "../borrowing/lent-results.ts";
import type { Elaborator, X } from "../elaborator.ts";
import { checkFits } from "../numbers/fits.ts";
import { fromStored } from "../objects/stored.ts";
import { inOrder, type Operand } from "../order.ts";
import { inPlace } from "../places.ts";
import type { L, ValueTable } from "../table.ts";
import { mergeLiterals } from "../texts/texts.ts";

export const ownCalls = { call: elaborateCall } satisfies Partial<ValueTable>;

function elaborateCall(expr: L<"call">, to: Elaborator): X {
  const callee = to.program.functions.get(expr.function) ?? bug(expr.span, "a call of an unknown function");
  const { writes } = to.facts.effects.ofFunction(expr.function);
  const args = inOrder(argumentOperands(expr.function, expr.args, writes, expr, to), to);
  const repr = callee.result === undefined ? voidRepr : to.reprOf(callee.result);
  return fromStored({ ...expr, args, repr }, expr.type, to);
}

/** @param writes what the call may change. */
export function argumentOperands(
  id: FunctionId,
  args: readonly (Expr<Lowered> | undefined)[],
  writes: ReadonlySet<SlotId>,
  at: Lowered,
  to: Elaborator,
): readonly Operand[] {
  const callee = to.program.functions.get(id) ?? bug(at.span, "a call of an unknown function");
  return givenArguments(args, callee, at).map((arg, position) => {
    const param = callee.params[position] ?? bug(at.span, "more arguments than parameters");
    const inPlace = to.reprOf(param.slot).kind === "array";
    return { expr: arg, elaborate: () => argument(arg, param.slot, writes, to), inPlace };
  });
}

/** Missing arguments at the end are left to C++; one before an argument that is given is written out. */
function givenArguments(
  args: readonly (Expr<Lowered> | undefined)[],
  callee: FunctionDecl<Lowered>,
  at: Lowered,
): readonly Expr<Lowered>[] {
  const last = args.findLastIndex((arg) => arg !== undefined);
  return args
    .slice(0, last + 1)
    .map((arg, position) => arg ?? callee.params[position]?.default ?? bug(at.span, "a missing argument"));
}

function argument(arg: Expr<Lowered>, slot: SlotId, writes: ReadonlySet<SlotId>, to: Elaborator): X {
  const repr = to.reprOf(slot);
  const type = to.slot(slot).type;
  if (type.kind === "number") checkFits(arg, type.flavour, to);
  if (repr.kind === "array") {
    const array = inPlace(arg, to);
    const passing = to.passing.get(slot);
    // f([1, 2])  =>  the temporary needs a name where f may change it
    return isMade(array) && passing === "reference" ? to.keep(array, "list") : holdOwner(array, writes, to);
  }
  const value = to.as(arg, repr);
  const lent = to.passing.get(slot) !== "value";
  return lent && placesOf(arg, to).some((place) => writes.has(place)) ? copy(value) : value;
}

/** Whether an array is made for the moment: [1, 2], f(), test ? [] : f() */
function isMade(array: X): boolean {
  if (array.kind === "conditional") return isMade(array.yes) && isMade(array.no);
  if (array.kind === "comma") return isMade(array.second);
  if (array.kind === "sequence") return isMade(array.value);
  if (array.kind === "bind") return isMade(array.body);
  return ["array", "call", "method-call", "call-value", "builtin", "runtime"].includes(array.kind);
}

/** Every variable, field and element class where the value may lie that an argument lends. */
export function placesOf(arg: Expr<Lowered>, to: Elaborator): readonly SlotId[] {
  switch (arg.kind) {
    case "read":
      return [arg.slot];
    case "field":
      return [to.facts.elements.representative(arg.field), ...placesOf(arg.object, to)];
    case "element":
      return [to.facts.elements.representative(elementSlot(arg.array)), ...placesOf(arg.array, to)];
    case "assign":
    case "append":
      return placesOf(readOf(arg), to);
    case "conditional":
      return [...placesOf(arg.yes, to), ...placesOf(arg.no, to)];
    case "coalesce":
      return [...placesOf(arg.left, to), ...placesOf(arg.right, to)];
    case "wrap":
    case "unwrap":
    case "as-object":
    case "as-union":
    case "from-union":
      return placesOf(arg.operand, to);
    case "comma":
      return placesOf(arg.second, to);
    case "bind":
      return placesOf(arg.body, to);
    case "builtin": {
      // xs.reverse() gives xs itself.
      const [receiver] = arg.args;
      return receiver !== undefined && givesReceiver(arg.builtin) ? placesOf(receiver, to) : [];
    }
    case "concat": {
      // `${x}`, x + "": nothing is put together, and x itself is lent.
      const [only, more] = mergeLiterals(arg.parts);
      return only !== undefined && more === undefined ? placesOf(only, to) : [];
    }
    case "call":
    case "method-call": {
      const lent = to.lentResults.get(arg.function);
      if (lent === undefined) return [];
      return [...lent.places, ...waysThrough(arg, lent).flatMap((way) => placesOf(way, to))];
    }
    default:
      return [];
  }
}

function copy(value: X): X {
  return { kind: "copy", operand: value, type: value.type, repr: value.repr, span: value.span };
}

/** A counted array that is lent must have a holder that the callee can't take away. */
function holdOwner(array: X, writes: ReadonlySet<SlotId>, to: Elaborator): X {
  if (array.kind === "builtin" && givesReceiver(array.builtin)) {
    const [list, ...others] = array.args;
    return list === undefined ? array : { ...array, args: [holdOwner(list, writes, to), ...others] };
  }
  if (array.kind !== "deref") return array;
  const holder = array.operand;
  if (holder.kind === "read") {
    const slot = to.slot(holder.slot);
    const isOwn = slot.role !== "global" && !writes.has(holder.slot);
    if (isOwn || !slot.mutable || !writes.has(holder.slot)) return array;
  }
  return { ...array, operand: to.keep(holder, "list") };
}
