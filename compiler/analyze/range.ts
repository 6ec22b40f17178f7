// The domain of the number analysis and its arithmetic.
//
// `int`: a whole number within lo..hi. A finite bound is proved. An infinite one says: unknown, taken to fit int32, which
// a checked build watches over. So 100000 * 100000 is known to leave int32, while `count + 1` is trusted not to.
// `double`: any number within lo..hi; infinite bounds are meant literally, and NaN is among it where one is infinite.
// `whole`: surely no fraction, as Math.round gives it, though perhaps too large for an integer.
// `modular`: a value of an unsigned 32- or 64-bit flavour, whose arithmetic wraps.

export type Range =
  | { readonly kind: "none" }
  | { readonly kind: "int"; readonly lo: number; readonly hi: number }
  | { readonly kind: "double"; readonly lo: number; readonly hi: number; readonly whole?: boolean }
  | { readonly kind: "modular"; readonly bits: 32 | 64 };

export const none: Range = { kind: "none" };
export const unknownInt: Range = { kind: "int", lo: -Infinity, hi: Infinity };
export const anyDouble = { kind: "double", lo: -Infinity, hi: Infinity } as const satisfies Range;
export const int32Range: Range = { kind: "int", lo: -(2 ** 31), hi: 2 ** 31 - 1 };

export const minInt32 = -(2 ** 31);
export const maxInt32 = 2 ** 31 - 1;
export const maxUint32 = 2 ** 32 - 1;

export function int(lo: number, hi: number): Int {
  return { kind: "int", lo, hi };
}

export function constant(value: number): Range {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) return int(value, value);
  return Number.isNaN(value) ? anyDouble : { kind: "double", lo: value, hi: value };
}

/** Whether every value is a whole number that int32 holds, proved or trusted. */
export function fitsInt32(range: Range): boolean {
  return range.kind === "int" && !isWide(range);
}

/** A proved bound outside int32: the number needs a double (or uint32). */
export function isWide(range: Range): boolean {
  if (range.kind !== "int") return false;
  const beyond = (bound: number) => Number.isFinite(bound) && (bound < minInt32 || bound > maxInt32);
  return beyond(range.lo) || beyond(range.hi);
}

export function fitsUint32(range: Range): boolean {
  if (range.kind === "modular") return range.bits === 32;
  return range.kind === "int" && range.lo >= 0 && range.hi <= maxUint32;
}

/** Proved never to be negative. */
export function isNatural(range: Range): boolean {
  return range.kind === "modular" || (range.kind === "int" && range.lo >= 0);
}

/** A modular value seen as the plain number that it is. */
export function plain(range: Range): Exclude<Range, { kind: "modular" }> {
  if (range.kind !== "modular") return range;
  return { kind: "int", lo: 0, hi: range.bits === 32 ? maxUint32 : 2 ** 64 - 1 };
}

export function join(a: Range, b: Range): Range {
  if (a.kind === "none") return b;
  if (b.kind === "none") return a;
  if (a.kind === "modular" && b.kind === "modular") return a.bits >= b.bits ? a : b;
  const [x, y] = [plain(a), plain(b)];
  if (x.kind === "int" && y.kind === "int") return spanning(x, y, hull);
  const [p, q] = [real(x), real(y)];
  return {
    kind: "double",
    lo: Math.min(p.lo, q.lo),
    hi: Math.max(p.hi, q.hi),
    whole: isWhole(x) && isWhole(y),
  };
}

/**
 * The range of an operation on integers. Beside a number that may be too large nothing is trusted: an unknown one is
 * then somewhere in int32, so that `3000000000 + n` and `flag ? 3000000000 : n` are known to leave it.
 */
export function spanning(a: Bounds, b: Bounds, op: (a: Bounds, b: Bounds) => Bounds): Int {
  const [x, y] = [int(a.lo, a.hi), int(b.lo, b.hi)];
  if (!isWide(x) && !isWide(y)) return { kind: "int", ...op(x, y) };
  const { lo, hi } = op(real(x), real(y));
  return { kind: "int", lo: Math.max(lo, -huge), hi: Math.min(hi, huge) };
}

/** Finite, so that it counts as known. */
const huge = 2 ** 1000;

const hull = (a: Bounds, b: Bounds): Bounds => ({ lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) });

/** Surely no fraction. */
export function isWhole(range: Range): boolean {
  return range.kind === "double" ? range.whole === true : range.kind !== "none";
}

/** Bounds as real numbers: an unknown int is within int32 at the worst. */
export function real(range: Range): { readonly lo: number; readonly hi: number } {
  const bounds = plain(range);
  if (bounds.kind === "int")
    return { lo: Math.max(bounds.lo, minBound(bounds)), hi: Math.min(bounds.hi, maxBound(bounds)) };
  return bounds.kind === "double" ? bounds : { lo: 0, hi: 0 };
}

const minBound = (range: { readonly lo: number }) => (Number.isFinite(range.lo) ? range.lo : minInt32);
const maxBound = (range: { readonly hi: number }) => (Number.isFinite(range.hi) ? range.hi : maxInt32);

/** Grows bounds that still move to the next landmark, so that the iteration ends. */
export function widen(before: Range, after: Range): Range {
  if (after.kind === "int" && before.kind === "int") {
    const wide = isWide(after);
    const [least, most] = wide ? [wideLow, wideHigh] : [lowLandmarks, highLandmarks];
    const [last, first] = wide ? [-huge, huge] : [-Infinity, Infinity];
    const lo = after.lo < before.lo ? (least.find((mark) => mark <= after.lo) ?? last) : after.lo;
    const hi = after.hi > before.hi ? (most.find((mark) => mark >= after.hi) ?? first) : after.hi;
    return int(lo, hi);
  }
  if (after.kind === "double" && before.kind === "double") {
    return {
      ...after,
      lo: after.lo < before.lo ? -Infinity : after.lo,
      hi: after.hi > before.hi ? Infinity : after.hi,
    };
  }
  return after;
}

/**
 * Takes back what widening overshot: of `h = (h * 31 + c) % 1000000007` that `h * 31` needs a double. Where all bits of an
 * int32 may be set, as `x | 0` leaves them, unknown stays unknown: sums with it would only become doubles.
 */
export function narrow(before: Range, found: Range): Range {
  if (before.kind !== "int" || found.kind !== "int") return before;
  const wide = isWide(before);
  const [old, own] = wide ? [real(before), real(found)] : [before, found];
  return int(
    own.lo > old.lo && (wide || own.lo > minInt32) ? own.lo : old.lo,
    own.hi < old.hi && (wide || own.hi < maxInt32) ? own.hi : old.hi,
  );
}

const lowLandmarks = [0, -1];
const highLandmarks = [0, 1, 255, 65535];
const wideLow = [0, minInt32];
const wideHigh = [0, 65535, maxInt32, maxUint32];

export function sameRange(a: Range, b: Range): boolean {
  if (a.kind === "int" && b.kind === "int") return a.lo === b.lo && a.hi === b.hi;
  if (a.kind === "double" && b.kind === "double") {
    return a.lo === b.lo && a.hi === b.hi && isWhole(a) === isWhole(b);
  }
  if (a.kind === "modular" && b.kind === "modular") return a.bits === b.bits;
  return a.kind === b.kind;
}

interface Bounds {
  readonly lo: number;
  readonly hi: number;
}

type Int = Extract<Range, { kind: "int" }>;

/** 0 * Infinity is 0 here: an unknown number times zero. */
const times = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a * b);

const corner = (a: Bounds, b: Bounds, op: (x: number, y: number) => number): Bounds => {
  const values = [op(a.lo, b.lo), op(a.lo, b.hi), op(a.hi, b.lo), op(a.hi, b.hi)];
  return { lo: Math.min(...values), hi: Math.max(...values) };
};

const combine: Readonly<Record<"+" | "-" | "*", (a: Bounds, b: Bounds) => Bounds>> = {
  "+": (a, b) => ({ lo: a.lo + b.lo, hi: a.hi + b.hi }),
  "-": (a, b) => ({ lo: a.lo - b.hi, hi: a.hi - b.lo }),
  "*": (a, b) => corner(a, b, times),
};

/** a + b, a - b, a * b */
export function linear(op: "+" | "-" | "*", a: Range, b: Range): Range {
  if (a.kind === "none" || b.kind === "none") return none;
  if ((a.kind === "modular" && b.kind !== "double") || (b.kind === "modular" && a.kind !== "double")) {
    return modularOf(a, b);
  }
  const [x, y] = [plain(a), plain(b)];
  if (x.kind === "int" && y.kind === "int") {
    const range = spanning(x, y, combine[op]);
    return int(orUnknown(range.lo, -Infinity), orUnknown(range.hi, Infinity));
  }
  const bounds = combine[op](real(x), real(y));
  const whole = isWhole(x) && isWhole(y);
  return Number.isNaN(bounds.lo + bounds.hi) ? { ...anyDouble, whole } : { kind: "double", ...bounds, whole };
}

const orUnknown = (bound: number, unknown: number) => (Number.isNaN(bound) ? unknown : bound);

function modularOf(a: Range, b: Range): Range {
  const bits = (range: Range) => (range.kind === "modular" ? range.bits : 32);
  return { kind: "modular", bits: Math.max(bits(a), bits(b)) === 64 ? 64 : 32 };
}

/** a / b is a double, bounded where b can't be zero. */
export function divide(a: Range, b: Range): Range {
  if (a.kind === "none" || b.kind === "none") return none;
  const [x, y] = [real(a), real(b)];
  if (y.lo <= 0 && y.hi >= 0) return anyDouble;
  const bounds = corner(x, y, (p, q) => p / q);
  return Number.isFinite(bounds.lo + bounds.hi) ? { kind: "double", ...bounds } : anyDouble;
}

/** a % b has the sign of a and is smaller than b. */
export function remainder(a: Range, b: Range): Range {
  if (a.kind === "none" || b.kind === "none") return none;
  const [x, y] = [plain(a), plain(b)];
  if (x.kind !== "int" || y.kind !== "int") return anyDouble;
  const whole = (fitsInt32(x) && fitsInt32(y)) || (fitsUint32(x) && fitsUint32(y)) || a.kind === "modular";
  // Only integer division stops at a zero; that of doubles gives NaN.
  if (isZero(y) || (!whole && y.lo <= 0 && y.hi >= 0)) return anyDouble;
  const most = Math.max(Math.abs(y.lo), Math.abs(y.hi)) - 1;
  return int(x.lo < 0 ? Math.max(-most, x.lo) : 0, x.hi > 0 ? Math.min(most, x.hi) : 0);
}

/** Math.trunc(a / b) of whole numbers: no larger than a. */
export function quotient(a: Range, b: Range): Range {
  if (a.kind === "none" || b.kind === "none") return none;
  const x = plain(a);
  if (x.kind !== "int" || isZero(b)) return anyDouble;
  const most = Math.max(Math.abs(x.lo), Math.abs(x.hi));
  return int(isNatural(a) && isNatural(b) ? 0 : -most, most);
}

/** Surely zero: as a divisor it makes NaN or Infinity, which no integer can hold. */
export function isZero(range: Range): boolean {
  return range.kind === "int" && range.lo === 0 && range.hi === 0;
}

/** The values of a double, rounded to whole numbers, where they surely fit. */
export function rounded(range: Range): Range {
  if (range.kind !== "double") return range;
  const [lo, hi] = [Math.floor(range.lo), Math.ceil(range.hi)];
  return lo >= minInt32 && hi <= maxInt32 ? int(lo, hi) : { ...anyDouble, whole: true };
}

export function negate(range: Range): Range {
  if (range.kind === "modular" || range.kind === "none")
    return range.kind === "none" ? none : negate(plain(range));
  return { ...range, lo: -range.hi || 0, hi: -range.lo || 0 };
}
