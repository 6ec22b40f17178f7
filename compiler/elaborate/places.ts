// Reading variables and elements, and writing them.
import { conflicts, elementSlot, isBitwise, placeSlot } from "../analyze/index.ts";
import { fitsInt32, fitsUint32 } from "../analyze/range.ts";
import { byteElements } from "../hir/bytes.ts";
import type { BytesKind, Expr, Lowered, Place, Repr } from "../hir/index.ts";
import { readOf } from "../hir/place.ts";
import { float64, int32, isEmpty, isNumeric, numberType, text } from "../hir/type.ts";
import { isRepresentable } from "./convert.ts";
import { type Elaborator, runtime, type X } from "./elaborator.ts";
import {
  assignWhole,
  isQuick,
  isSharedPlace,
  loadsInSteps,
  loadWhole,
  uninterrupted,
} from "./interrupts/shared-variables.ts";
import { elaborateMethod } from "./library/calls.ts";
import { bytesOfPlace, combinesInPlace, fittedNumber } from "./lists/bytes.ts";
import { toSignedBits } from "./numbers/bits.ts";
import { checkFits } from "./numbers/fits.ts";
import { arithmeticRepr } from "./numbers/numbers.ts";
import { assignPlace } from "./objects/closed-gaps.ts";
import { storedSlot } from "./objects/objects.ts";
import { fromStored } from "./objects/stored.ts";
import { inOrder } from "./order.ts";
import type { L, ValueTable } from "./table.ts";

export const places = {
  read: (expr, to) => {
    const repr = to.reprOf(expr.slot);
    if (to.isThis(expr.slot)) return { kind: "this", type: expr.type, span: expr.span, repr };
    if (repr.kind === "ref" && repr.weak) {
      const { slot, type, span } = expr;
      return fromStored({ kind: "this", slot, type, span, repr: { ...repr, weak: false } }, type, to);
    }
    const value: X = { ...expr, repr };
    return fromStored(loadsInSteps(expr.slot, to) ? loadWhole(value) : value, expr.type, to);
  },
  "enum-member": (expr) => ({ ...expr, repr: { kind: "enum", id: expr.enum } }),
  "extern-constant": (expr, to) => ({ ...expr, repr: to.externRepr(expr) }),
  element: elaborateElement,
  assign: elaborateAssign,
  compound: elaborateCompound,
  append: elaborateAppend,
  increment: elaborateIncrement,
} satisfies Partial<ValueTable>;

/** An array where it lies: the object itself, not the reference that holds it. */
export function inPlace(expr: Expr<Lowered>, to: Elaborator): X {
  const value =
    expr.kind === "builtin" && expr.builtin.result.kind === "self"
      ? elaborateMethod(expr, to)
      : to.value(expr);
  return value.repr.kind === "shared" ? to.convert(value, value.repr.of, expr, true) : value;
}

function elaborateElement(expr: L<"element">, to: Elaborator): X {
  const [array, index] = inOrder(
    [
      { expr: expr.array, elaborate: () => inPlace(expr.array, to), inPlace: true },
      { expr: expr.index, elaborate: () => to.operand(expr.index, int32) },
    ],
    to,
  );
  if (array === undefined || index === undefined) throw new RangeError("an array and an index");
  if (array.repr.kind === "table") {
    const name = array.repr.element.kind === "flash" ? "tsino::tableText" : "tsino::tableAt";
    return runtime(name, "tsino/table.h", [array, index], expr, array.repr.element);
  }
  const value: X = { ...expr, array, index, repr: to.elementRepr(elementSlot(expr.array)) };
  return fromStored(value, expr.type, to);
}

/** A place whose array and index are evaluated, ready to be written. */
type XPlace = Extract<X, { kind: "assign" }>["target"];

/** @param value evaluated after the place, as JavaScript does. */
function placeAnd(
  target: Place<Lowered>,
  value: { readonly expr: Expr<Lowered>; readonly elaborate: () => X } | undefined,
  to: Elaborator,
): { readonly target: XPlace; readonly value: X | undefined } {
  const rest = value === undefined ? [] : [value];
  if (target.kind === "slot") return { target, value: inOrder(rest, to)[0] };
  if (target.kind === "field") {
    const [object, result] = inOrder(
      [{ expr: target.object, elaborate: () => to.value(target.object) }, ...rest],
      to,
    );
    if (object === undefined) throw new RangeError("an object");
    return { target: { ...target, object, field: storedSlot(target, to) }, value: result };
  }
  const [array, index, result] = inOrder(
    [
      { expr: target.array, elaborate: () => inPlace(target.array, to), inPlace: true },
      { expr: target.index, elaborate: () => to.operand(target.index, int32) },
      ...rest,
    ],
    to,
  );
  if (array === undefined || index === undefined) throw new RangeError("an array and an index");
  return { target: { ...target, array, index }, value: result };
}

function elaborateAssign(expr: L<"assign">, to: Elaborator): X {
  const place = assignPlace(expr, to);
  if (place !== undefined) return place;
  const { type } = to.slot(placeSlot(expr.target));
  if (type.kind === "number") checkFits(expr.value, type.flavour, to);
  const repr = to.reprOfPlace(expr.target);
  const bytes = bytesOfPlace(expr.target);
  const { target, value } = placeAnd(
    expr.target,
    {
      expr: expr.value,
      elaborate: () =>
        expr.deletes
          ? { ...expr.value, kind: "undefined", repr }
          : bytes === undefined
            ? to.as(expr.value, repr)
            : fittedNumber(expr.value, bytes, to),
    },
    to,
  );
  if (value === undefined) throw new RangeError("a value to assign");
  return fromStored(assignWhole({ ...expr, target, value, repr }, expr, to), expr.type, to);
}

/** An assignment for its own sake: its value has the form of its place, which may be wider than what TypeScript proves. */
export function withoutView(value: X): X {
  const inner = operandOf(value);
  return inner.kind === "assign" ? inner : value;
}

function operandOf(value: X): X {
  // What there is nothing else of, behind what gives it.
  if (value.kind === "comma" && value.second.kind === "undefined" && isEmpty(value.second.type))
    return operandOf(value.first);
  const isForm = value.kind === "unwrap" || value.kind === "from-union" || value.kind === "as-object";
  return isForm ? operandOf(value.operand) : value;
}

function elaborateAppend(expr: L<"append">, to: Elaborator): X {
  // text += f() reads the text before f changes it.
  if (to.reprOfPlace(expr.target).kind !== "text" || writesPlace(expr.value, expr.target, to)) {
    const { type, span } = expr;
    // list[i++] += f()  =>  const index = i++; and then list[index] = list[index] + f()
    const { target } = expr;
    const isKept = target.kind !== "slot" && !isRepeatable(target, to);
    const once = isKept ? keepPlace(target, expr.value, to) : target;
    const parts = [readOf({ target: once, type, span }), expr.value];
    return to.value({ ...expr, kind: "assign", target: once, value: { kind: "concat", parts, type, span } });
  }
  const { target, value } = placeAnd(
    expr.target,
    { expr: expr.value, elaborate: () => appended(expr.value, to) },
    to,
  );
  if (value === undefined) throw new RangeError("a text to append");
  return { ...expr, target, value, repr: text };
}

/** Whether a place is found twice as well as once: looking for it changes nothing. */
function isRepeatable(target: Exclude<Place<Lowered>, { kind: "slot" }>, to: Elaborator): boolean {
  const ways = target.kind === "field" ? [target.object] : [target.array, target.index];
  return ways
    .map((way) => to.effectOf(way))
    .every(({ writes, world }) => writes.size === 0 && world === "none");
}

/** What `+=` of the core's String takes: text, literals, whole numbers. */
function appended(expr: Expr<Lowered>, to: Elaborator): X {
  if (expr.kind === "to-text") {
    // Below it is made as text, and what it needs first would be there twice.
    const { result: value, first } = to.collect(() => to.value(expr.operand));
    if (value.repr.kind === "int" && value.repr.bits <= 32) {
      for (const stmt of first) to.first(stmt);
      return to.convert(value, value.repr.bits === 32 ? value.repr : int32, expr.operand, true);
    }
  }
  const value = to.value(expr);
  return value.repr.kind === "flash" ? value : to.convert(value, text, expr, true);
}

function writesPlace(value: Expr<Lowered>, target: Place<Lowered>, to: Elaborator): boolean {
  const location = target.kind === "slot" ? target.slot : storedSlot(target, to);
  const reads = { reads: new Set([location]), writes: new Set<typeof location>(), world: "none" as const };
  return conflicts(reads, to.effectOf(value));
}

function elaborateCompound(expr: L<"compound">, to: Elaborator): X {
  if (!isSharedPlace(expr.target, to)) return combine(expr, to);
  // total += next()  =>  const value = next(); and then the sum, at once
  const isEarly = isQuick(expr.value) || writesPlace(expr.value, expr.target, to);
  return uninterrupted(combine(isEarly ? expr : { ...expr, value: keepNumber(expr.value, to) }, to));
}

function combine(expr: L<"compound">, to: Elaborator): X {
  const repr = to.reprOfPlace(expr.target);
  if (writesPlace(expr.value, expr.target, to) || !isDirect(expr, repr, to)) return expand(expr, to);
  const { target, value } = placeAnd(
    expr.target,
    { expr: expr.value, elaborate: () => compoundOperand(expr, repr, to) },
    to,
  );
  if (value === undefined) throw new RangeError("a value to combine");
  return { ...expr, target, value, repr };
}

function compoundOperand(expr: L<"compound">, repr: Repr, to: Elaborator): X {
  if (isBitwise(expr.op)) return toSignedBits(expr.value, to);
  if (repr.kind === "int" && repr.bits < 32) return to.operand(expr.value, int32);
  return repr.kind === "int" ? to.operand(expr.value, repr) : to.as(expr.value, repr);
}

/** Whether C++'s own `op=` does on this form what JavaScript does. */
function isDirect(expr: L<"compound">, repr: Repr, to: Elaborator): boolean {
  const { op } = expr;
  const bytes = bytesOfPlace(expr.target);
  if (isNarrowMask(expr, bytes, repr, to)) return true;
  if (bytes !== undefined && !combinesInPlace(bytes)) return false;
  const value = to.rangeOf(expr.value);
  if (!isNumeric(repr) || op === "**") return false;
  if (repr.kind === "float") return repr.bits === 64 && op !== "%" && !isBitwise(op);
  if (op === "/") return false;
  const left = readOf(expr);
  if (isBitwise(op)) {
    const count = value.kind === "int" && value.lo >= 0 && value.hi <= 31;
    if (op === "&" || op === "|" || op === "^")
      return repr.bits === 32 && (repr.signed || fitsUint32(value) || value.kind === "modular");
    if (op === ">>") return count && repr.signed && repr.bits === 32;
    return op === ">>>" && count && repr.bits === 32 && !repr.signed;
  }
  const computed = arithmeticRepr({ op, left, right: expr.value }, to);
  if (repr.bits < 32)
    return (
      !repr.signed && computed.kind === "int" && computed.bits === 32 && computed.signed && fitsInt32(value)
    );
  return computed.kind === "int" && computed.bits === repr.bits && computed.signed === repr.signed;
}

/**
 * flags |= 4 of few bits: what C++ leaves out of the result JavaScript leaves out, or it is proved not to be there. Of signed
 * elements a checked build would take that for a mistake.
 */
function isNarrowMask(
  { op, target, value }: L<"compound">,
  bytes: BytesKind | undefined,
  repr: Repr,
  to: Elaborator,
): boolean {
  if ((op !== "&" && op !== "|" && op !== "^") || repr.kind !== "int" || repr.bits >= 32) return false;
  if (bytes !== undefined)
    return repr.signed ? isRepresentable(to.rangeOf(value), repr) : !byteElements[bytes].clamped;
  const { type } = to.slot(placeSlot(target));
  return !repr.signed || (type.kind === "number" && type.flavour === undefined);
}

/** x op= y  =>  x = x op y, the place evaluated once */
function expand(expr: L<"compound">, to: Elaborator): X {
  const { target, op, value, type, span } = expr;
  const once = target.kind === "slot" ? target : keepPlace(target, value, to);
  const left = readOf({ target: once, type, span });
  const combined: Expr<Lowered> = isBitwise(op)
    ? { kind: "bitwise", op, left, right: value, type: { kind: "number", flavour: undefined }, span }
    : { kind: "arithmetic", op, left, right: value, type: { kind: "number", flavour: undefined }, span };
  return to.value({ kind: "assign", target: once, value: combined, type, span });
}

/** An element's array and index as plain variables. */
function keepPlace(
  target: Exclude<Place<Lowered>, { kind: "slot" }>,
  value: Expr<Lowered>,
  to: Elaborator,
): Place<Lowered> {
  if (target.kind === "field") {
    const { object } = target;
    const fixed = object.kind === "this" || (object.kind === "read" && !to.slot(object.slot).mutable);
    return fixed ? target : { ...target, object: keepObject(object, to) };
  }
  const stable = (part: Expr<Lowered>) => part.kind === "read" || part.kind === "number";
  // The array first, as JavaScript evaluates it.
  const fixed = isSteadyPath(target.array, [target.index, value], to);
  const array = fixed ? target.array : keepArray(target.array, to);
  const index = stable(target.index) ? target.index : keepLowered(target.index, int32, "index", to);
  return { ...target, array, index };
}

/** xs, this.xs, rows[i]: what is found there twice, since nothing of what runs meanwhile writes it. */
function isSteadyPath(array: Expr<Lowered>, meanwhile: readonly Expr<Lowered>[], to: Elaborator): boolean {
  if (array.kind === "this" || array.kind === "number") return true;
  if (array.kind === "field")
    return isSteadyHere(array, meanwhile, to) && isSteadyPath(array.object, meanwhile, to);
  if (array.kind === "element")
    return (
      isSteadyHere(array, meanwhile, to) &&
      [array.array, array.index].every((part) => isSteadyPath(part, meanwhile, to))
    );
  if (array.kind !== "read") return false;
  return !to.slot(array.slot).mutable || isSteadyHere(array, meanwhile, to);
}

function isSteadyHere(path: Expr<Lowered>, meanwhile: readonly Expr<Lowered>[], to: Elaborator): boolean {
  const own = to.effectOf(path);
  return !meanwhile.some((other) => conflicts(own, to.effectOf(other)));
}

/** A counted row is held under a name; one that lies in its array could move away. */
function keepArray(expr: Expr<Lowered>, to: Elaborator): Expr<Lowered> {
  const array = to.value(expr);
  if (array.repr.kind !== "shared" && array.repr.kind !== "bytes") to.report("order-of-rows", expr.span, {});
  const kept = asRead(to.keep(array, "row"));
  if (kept.kind === "read") to.facts.numbers.adopt(to.slot(kept.slot), { kind: "none" });
  return kept;
}

function keepObject(expr: Expr<Lowered>, to: Elaborator): Expr<Lowered> {
  const kept = asRead(to.keep(to.value(expr), "object"));
  if (kept.kind === "read") to.facts.numbers.adopt(to.slot(kept.slot), { kind: "none" });
  return kept;
}

function keepNumber(expr: Expr<Lowered>, to: Elaborator): Expr<Lowered> {
  const kept = asRead(to.keep(to.value(expr), "value"));
  if (kept.kind === "read") to.facts.numbers.adopt(to.slot(kept.slot), to.rangeOf(expr));
  return kept;
}

function keepLowered(expr: Expr<Lowered>, repr: Repr, name: string, to: Elaborator): Expr<Lowered> {
  const kept = asRead(to.keep(to.operand(expr, repr), name));
  if (kept.kind === "read") to.facts.numbers.adopt(to.slot(kept.slot), to.rangeOf(expr));
  return kept;
}

function asRead(kept: X): Expr<Lowered> {
  if (kept.kind !== "read") throw new RangeError("a kept value is a variable");
  return { kind: "read", slot: kept.slot, type: kept.type, span: kept.span };
}

/** x++ of a place that may hold more than numbers  =>  (x = x + 1) - 1 */
function incrementWide({ target, delta, prefix, type, span }: L<"increment">, to: Elaborator): X {
  const one: Expr<Lowered> = { kind: "number", value: 1, written: undefined, type: numberType, span };
  const [op, back] = delta === 1 ? (["+", "-"] as const) : (["-", "+"] as const);
  const assigned = expand({ kind: "compound", target, op, value: one, type, span }, to);
  if (prefix) return assigned;
  const left = to.convert(assigned, float64, one, true);
  return { kind: "arithmetic", op: back, left, right: { ...one, repr: float64 }, type, span, repr: float64 };
}

function elaborateIncrement(expr: L<"increment">, to: Elaborator): X {
  const repr = to.reprOfPlace(expr.target);
  if (repr.kind !== "enum" && !isNumeric(repr)) return incrementWide(expr, to);
  const { target } = placeAnd(expr.target, undefined, to);
  const value: X = { ...expr, target, repr };
  return isSharedPlace(expr.target, to) ? uninterrupted(value) : value;
}
