// Ranges of the fixed-width number types.
import type { Flavour } from "./extern.ts";

export interface FlavourFacts {
  readonly bits: 8 | 16 | 32 | 64;
  readonly signed: boolean;
  readonly float: boolean;
  readonly min: number;
  readonly max: number;
  /** Arithmetic wraps instead of being checked: registers, checksums, `millis()`. */
  readonly modular: boolean;
}

function integer(bits: 8 | 16 | 32 | 64, signed: boolean): FlavourFacts {
  return {
    bits,
    signed,
    float: false,
    min: signed ? -(2 ** (bits - 1)) : 0,
    max: signed ? 2 ** (bits - 1) - 1 : 2 ** bits - 1,
    modular: !signed,
  };
}

function float(bits: 32 | 64, max: number): FlavourFacts {
  return { bits, signed: true, float: true, min: -max, max, modular: false };
}

export const flavourFacts: Readonly<Record<Flavour, FlavourFacts>> = {
  i8: integer(8, true),
  u8: integer(8, false),
  i16: integer(16, true),
  u16: integer(16, false),
  i32: integer(32, true),
  u32: integer(32, false),
  i64: integer(64, true),
  u64: integer(64, false),
  f32: float(32, 3.4028234663852886e38),
  f64: float(64, Number.MAX_VALUE),
};

export function isFlavour(name: string): name is Flavour {
  return Object.hasOwn(flavourFacts, name);
}
