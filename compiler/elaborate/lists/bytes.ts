// Numbers on their way into elements of typed arrays: they take the low bits of whole ones, the nearest float, or what is
// nearest between 0 and 255.
import { byteElements } from "../../hir/bytes.ts";
import type { BytesKind, Expr, Lowered, Place } from "../../hir/index.ts";
import { sameRepr } from "../../hir/type.ts";
import { convert, isRepresentable } from "../convert.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { lowBitsOf } from "../numbers/bits.ts";

/** The kind of typed array that a place is an element of. */
export function bytesOfPlace(place: Place<Lowered>): BytesKind | undefined {
  if (place.kind !== "element") return undefined;
  return place.array.type.kind === "bytes" ? place.array.type.of : undefined;
}

export function fittedNumber(expr: Expr<Lowered>, kind: BytesKind, to: Elaborator): X {
  const { repr, clamped } = byteElements[kind];
  const bits = repr.kind === "int" && repr.bits === 32 ? lowBitsOf(expr, to) : undefined;
  if (bits !== undefined) return sameRepr(bits.repr, repr) ? bits : convert(bits, repr, "wrap", true);
  const value = to.value(expr);
  const range = to.rangeOf(expr);
  if (repr.kind === "float" || isRepresentable(range, repr)) return to.convert(value, repr, expr, true);
  if (clamped)
    return runtime("tsino::ByteElement<tsino::Clamped>::from", "tsino/byte-element.h", [value], expr, repr);
  if (value.repr.kind === "int" || value.repr.kind === "enum") return convert(value, repr, "wrap", true);
  if (repr.bits === 32 && !repr.signed)
    return runtime("tsino::toUint32", "tsino/number.h", [value], expr, repr);
  const whole = runtime("tsino::toInt32", "tsino/number.h", [value], expr, {
    kind: "int",
    bits: 32,
    signed: true,
  });
  return repr.bits === 32 ? whole : convert(whole, repr, "wrap", true);
}

/** Kinds of which C++'s own `op=` does what JavaScript does where the form alone allows it. */
export function combinesInPlace(kind: BytesKind): boolean {
  return kind === "Uint8Array" || kind === "Uint16Array" || kind === "Uint32Array" || kind === "Float64Array";
}
