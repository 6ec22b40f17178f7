// What the elements of the typed arrays are: their form in memory and the numbers that they can be.
import type { BytesKind, Repr } from "./type.ts";

export interface ByteElement {
  readonly repr: Extract<Repr, { kind: "int" | "float" }>;
  /** Whole numbers only; undefined for floats. */
  readonly range: { readonly lo: number; readonly hi: number } | undefined;
  /** The nearest number that fits is stored, not the low bits. */
  readonly clamped: boolean;
}

function integer(bits: 8 | 16 | 32, signed: boolean, clamped = false): ByteElement {
  const lo = signed ? -(2 ** (bits - 1)) : 0;
  const hi = signed ? 2 ** (bits - 1) - 1 : 2 ** bits - 1;
  return { repr: { kind: "int", bits, signed }, range: { lo, hi }, clamped };
}

function float(bits: 32 | 64): ByteElement {
  return { repr: { kind: "float", bits }, range: undefined, clamped: false };
}

const bytes = integer(8, false);

export const byteElements: Readonly<Record<BytesKind, ByteElement>> = {
  Int8Array: integer(8, true),
  Uint8Array: bytes,
  Uint8ClampedArray: integer(8, false, true),
  Int16Array: integer(16, true),
  Uint16Array: integer(16, false),
  Int32Array: integer(32, true),
  Uint32Array: integer(32, false),
  Float32Array: float(32),
  Float64Array: float(64),
  ArrayBuffer: bytes,
  DataView: bytes,
};

export function isBytesKind(name: string): name is BytesKind {
  return Object.hasOwn(byteElements, name);
}

export function isTypedArray(kind: BytesKind): boolean {
  return kind !== "ArrayBuffer" && kind !== "DataView";
}
