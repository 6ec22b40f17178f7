// What a declared flavour or the kind of a typed array says of its numbers, and the form that a range asks for.
import { flavourFacts } from "../extern/flavours.ts";
import { byteElements } from "../hir/bytes.ts";
import type { BytesKind, Repr, Type } from "../hir/index.ts";
import { float64, int32, uint32 } from "../hir/type.ts";
import { anyDouble, fitsUint32, int, isWide, plain, type Range, unknownInt } from "./range.ts";

/** Of a slot that is a double nothing is trusted: unknown bounds are unbounded. */
export function plainBounds(range: Range): { readonly lo: number; readonly hi: number } {
  const value = plain(range);
  return value.kind === "none" ? { lo: 0, hi: 0 } : value;
}

export const roundings = new Set(["Math.floor", "Math.ceil", "Math.round", "Math.trunc"]);

/** What an element of a typed array can be; arithmetic with them is that of any numbers. */
export function rangeOfBytes(kind: BytesKind | undefined): Range | undefined {
  if (kind === undefined) return undefined;
  if (kind === "Int32Array") return unknownInt;
  const { range } = byteElements[kind];
  return range === undefined ? anyDouble : int(range.lo, range.hi);
}

export function flavourOfType(type: Type) {
  const inner = type.kind === "optional" ? type.of : type;
  return inner.kind === "number" ? inner.flavour : undefined;
}

/** The range that a declared flavour states. */
export function declaredRange(type: Type): Range | undefined {
  const flavour = flavourOfType(type);
  if (flavour === undefined) return undefined;
  const { bits, float, modular, min, max } = flavourFacts[flavour];
  if (float) return anyDouble;
  if (modular && bits === 32) return { kind: "modular", bits: 32 };
  if (modular && bits === 64) return { kind: "modular", bits: 64 };
  return bits === 32 ? unknownInt : int(min, max);
}

export function reprOfRange(range: Range): Repr {
  if (range.kind === "none") return int32;
  if (range.kind === "modular") return range.bits === 32 ? uint32 : { kind: "int", bits: 64, signed: false };
  if (range.kind === "double") return float64;
  if (!isWide(range)) return int32;
  return fitsUint32(range) ? uint32 : float64;
}
