// Ranges of the bit operators: their results are always 32-bit integers.
import type { BitwiseOp } from "../hir/index.ts";
import { int, int32Range, maxInt32, maxUint32, minInt32, none, plain, type Range } from "./range.ts";

export function bitwise(op: BitwiseOp, left: Range, right: Range): Range {
  if (left.kind === "none" || right.kind === "none") return none;
  const [a, b] = [toInt32(left), toInt32(right)];
  return rules[op](a, b);
}

interface Bounds {
  readonly lo: number;
  readonly hi: number;
}

const constantOf = (range: Bounds) => (range.lo === range.hi ? range.lo : undefined);

const rules: Readonly<Record<BitwiseOp, (a: Bounds, b: Bounds) => Range>> = {
  "&": (a, b) => {
    const masks = [a, b].filter((side) => side.lo >= 0).map((side) => side.hi);
    return masks.length === 0 ? both(a, b) : int(0, Math.min(...masks, maxInt32));
  },
  "|": (a, b) => (a.lo >= 0 && b.lo >= 0 ? int(0, fill(Math.max(a.hi, b.hi))) : both(a, b)),
  "^": (a, b) => (a.lo >= 0 && b.lo >= 0 ? int(0, fill(Math.max(a.hi, b.hi))) : both(a, b)),
  "<<": (a, b) => {
    const count = constantOf(b);
    if (count === undefined || !Number.isFinite(a.lo + a.hi)) return int32Range;
    const scale = 2 ** (count & 31);
    const [lo, hi] = [a.lo * scale, a.hi * scale];
    return lo >= minInt32 && hi <= maxInt32 ? int(lo, hi) : int32Range;
  },
  ">>": (a, b) => {
    const count = constantOf(b);
    if (count === undefined) return int(Math.min(a.lo, 0), Math.max(a.hi, 0));
    const scale = 2 ** (count & 31);
    const shifted = (bound: number) => Math.floor(bound / scale);
    const known = Number.isFinite(a.lo + a.hi);
    return known
      ? int(shifted(a.lo), shifted(a.hi))
      : int(shifted(Math.max(a.lo, minInt32)), shifted(Math.min(a.hi, maxInt32)));
  },
  ">>>": (a, b) => {
    const count = constantOf(b) === undefined ? 0 : (constantOf(b) ?? 0) & 31;
    const most = Math.floor(maxUint32 / 2 ** count);
    if (a.lo >= 0)
      return int(
        0,
        Number.isFinite(a.hi) ? Math.min(Math.floor(a.hi / 2 ** count), most) : Math.min(maxInt32, most),
      );
    return int(0, most);
  },
};

/** All bits up to the highest one. */
const fill = (hi: number) => (Number.isFinite(hi) ? 2 ** Math.ceil(Math.log2(hi + 1)) - 1 : Infinity);

/** An unknown operand leaves the result unknown, so that arithmetic with it stays in int32. */
const both = (a: Bounds, b: Bounds): Range =>
  Number.isFinite(a.lo + a.hi) && Number.isFinite(b.lo + b.hi) ? int32Range : int(-Infinity, Infinity);

/** ToInt32: what does not fit wraps, so that only the type's own bounds are known. */
function toInt32(range: Range): Bounds {
  const value = plain(range);
  if (value.kind !== "int") return { lo: minInt32, hi: maxInt32 };
  const wraps = (bound: number) => Number.isFinite(bound) && (bound < minInt32 || bound > maxInt32);
  return wraps(value.lo) || wraps(value.hi) ? { lo: minInt32, hi: maxInt32 } : value;
}
