// Bit operators: JavaScript works on the low 32 bits of any number. Bits may be held signed or unsigned on the way.
import {
  fitsInt32,
  fitsUint32,
  isNatural,
  isZero as isZeroRange,
  maxInt32,
  type Range,
} from "../../analyze/range.ts";
import type { BitwiseOp, Expr, Lowered, Repr } from "../../hir/index.ts";
import { float64, int32, uint32 } from "../../hir/type.ts";
import { convert } from "../convert.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { inOrder } from "../order.ts";
import type { L, ValueTable } from "../table.ts";

export const bits = {
  bitwise: (expr, to) => elaborateBitwise(expr, to),
  "bit-not": (expr, to) => ({ ...expr, operand: toSignedBits(expr.operand, to), repr: int32 }),
} satisfies Partial<ValueTable>;

function elaborateBitwise(expr: L<"bitwise">, to: Elaborator): X {
  const { op, left, right } = expr;
  // x | 0 and x >>> 0 only wrap.
  if (isZero(right) && op !== "&") {
    const large = largeArithmetic(left, to);
    if (large !== undefined) return op === ">>>" ? convert(large, uint32, "wrap", true) : large;
    return op === ">>>" ? toUnsignedBits(left, to) : toSignedBits(left, to);
  }
  return shifts.has(op) ? elaborateShift(expr, to) : elaborateMask(expr, to);
}

function isZero(expr: Expr<Lowered>): boolean {
  return expr.kind === "number" && expr.value === 0;
}

const shifts: ReadonlySet<BitwiseOp> = new Set(["<<", ">>", ">>>"]);

function pair(expr: L<"bitwise">, left: () => X, right: () => X, to: Elaborator): readonly [X, X] {
  const [a, b] = inOrder(
    [
      { expr: expr.left, elaborate: left },
      { expr: expr.right, elaborate: right },
    ],
    to,
  );
  if (a === undefined || b === undefined) throw new RangeError("two operands");
  return [a, b];
}

/** a & b, a | b, a ^ b: unsigned when an operand is, and the result is read as signed again. */
function elaborateMask(expr: L<"bitwise">, to: Elaborator): X {
  const [left, right] = pair(
    expr,
    () => bitsOf(expr.left, to),
    () => bitsOf(expr.right, to),
    to,
  );
  const unsigned = isUint32(left) || isUint32(right);
  const repr = unsigned ? uint32 : int32;
  const known = (side: X) =>
    side.kind === "number" ? { ...side, value: wrapTo(side.value, repr), repr } : side;
  const result: X = { ...expr, left: known(left), right: known(right), repr };
  return unsigned ? signedAgain(result, to.rangeOf(expr)) : result;
}

function wrapTo(value: number, repr: Repr): number {
  return repr.kind === "int" && !repr.signed ? value >>> 0 : value | 0;
}

/** Bits in an unsigned register, as the number that JavaScript sees. */
function signedAgain(value: X, range: Range): X {
  const same = range.kind === "int" && range.lo >= 0 && range.hi <= maxInt32;
  return same ? convert(value, int32, "exact", true) : convert(value, int32, "wrap", true);
}

function isUint32(value: X): boolean {
  return value.repr.kind === "int" && value.repr.bits === 32 && !value.repr.signed;
}

function elaborateShift(expr: L<"bitwise">, to: Elaborator): X {
  const count = to.rangeOf(expr.right);
  const plainCount = count.kind === "int" && count.lo >= 0 && count.hi <= 31;
  const { op } = expr;
  const operand = () =>
    op === ">>>"
      ? toUnsignedBits(expr.left, to)
      : op === ">>"
        ? shiftedOperand(expr.left, to)
        : bitsOf(expr.left, to);
  const [left, right] = pair(expr, operand, () => toSignedBits(expr.right, to), to);
  if (!plainCount) return maskedShift(expr, left, right);
  if (op === ">>") return { ...expr, left, right, repr: int32 };
  if (op === ">>>") return { ...expr, left, right, repr: uint32 };
  const range = to.rangeOf(expr);
  const value = to.rangeOf(expr.left);
  const safe =
    range.kind === "int" && value.kind === "int" && value.lo >= 0 && range.lo >= 0 && range.hi < maxInt32;
  if (safe && !isUint32(left)) return { ...expr, left, right, repr: int32 };
  // Shifting into the sign is only defined for unsigned numbers.
  const unsigned = isUint32(left) ? left : convert(left, uint32, "wrap", true);
  return signedAgain({ ...expr, left: unsigned, right, repr: uint32 }, range);
}

/** (low + high) >> 1: a sum that is trusted to fit needs no wrapping. */
function shiftedOperand(expr: Expr<Lowered>, to: Elaborator): X {
  const isSum = expr.kind === "arithmetic" && (expr.op === "+" || expr.op === "-");
  return isSum && fitsInt32(to.rangeOf(expr)) ? to.operand(expr, int32) : toSignedBits(expr, to);
}

const shiftFunctions = {
  "<<": "tsino::shiftLeft",
  ">>": "tsino::shiftRight",
  ">>>": "tsino::shiftRightUnsigned",
} as const;

/** JavaScript takes the count modulo 32, which C++ does not define. */
function maskedShift(expr: L<"bitwise">, left: X, right: X): X {
  const { op } = expr;
  if (op !== "<<" && op !== ">>" && op !== ">>>") return left;
  const signed = isUint32(left) ? convert(left, int32, "wrap", true) : left;
  return runtime(shiftFunctions[op], "tsino/number.h", [signed, right], expr, op === ">>>" ? uint32 : int32);
}

/** The low 32 bits in the register that they are in. */
function bitsOf(expr: Expr<Lowered>, to: Elaborator): X {
  const value = toSignedBits(expr, to);
  return value.kind === "convert" && isUint32(value.operand) ? value.operand : value;
}

/** ToInt32 */
export function toSignedBits(expr: Expr<Lowered>, to: Elaborator): X {
  const wrapped = wrapArithmetic(expr, to);
  if (wrapped !== undefined) return convert(wrapped, int32, "wrap", true);
  const divided = wholeDivision(expr, to);
  if (divided !== undefined) return divided;
  const range = to.rangeOf(expr);
  const value = to.value(expr);
  if (value.repr.kind === "int" && value.repr.bits === 64) return convert(value, int32, "wrap", true);
  if (value.kind === "number")
    return { ...value, value: value.value | 0, written: sameBits(value.value), repr: int32 };
  if (value.repr.kind === "int") {
    if (isUint32(value)) return convert(value, int32, fitsInt32(range) ? "exact" : "wrap", true);
    return to.convert(value, int32, expr, true);
  }
  if (fitsInt32(range)) return to.convert(value, int32, expr, true);
  return runtime("tsino::toInt32", "tsino/number.h", [value], expr, int32);

  function sameBits(number: number): string | undefined {
    return (number | 0) === number && value.kind === "number" ? value.written : undefined;
  }
}

/** ToUint32 */
export function toUnsignedBits(expr: Expr<Lowered>, to: Elaborator): X {
  if (fitsUint32(to.rangeOf(expr))) return to.operand(expr, uint32);
  if (isImul(expr)) return registerOf(expr, to);
  const value = toSignedBits(expr, to);
  if (value.kind === "number") return { ...value, value: value.value >>> 0, repr: uint32 };
  return value.kind === "convert" && isUint32(value.operand)
    ? value.operand
    : convert(value, uint32, "wrap", true);
}

/**
 * (a / b) | 0 of whole numbers is C++'s own division, and so is Math.trunc(a / b) | 0. Where b may be zero or the quotient
 * 2^31 it is asked for: JavaScript gives 0 and -2147483648.
 */
function wholeDivision(given: Expr<Lowered>, to: Elaborator): X | undefined {
  const rounding = roundingOf(given);
  const expr = given.kind === "builtin" && rounding !== undefined ? given.args[0] : given;
  if (expr?.kind !== "arithmetic" || expr.op !== "/" || isZeroRange(to.rangeOf(expr.right))) return undefined;
  const [left, right] = [to.rangeOf(expr.left), to.rangeOf(expr.right)];
  const isSafe = isNonZero(right) && (isNatural(left) || !includes(right, -1));
  const floors = rounding === "Math.floor" && !(isNatural(left) && isNatural(right));
  // Math.floor has its own way with them.
  if (floors && isSafe) return undefined;
  const repr =
    fitsInt32(left) && fitsInt32(right) ? int32 : fitsUint32(left) && fitsUint32(right) ? uint32 : undefined;
  if (repr === undefined) return undefined;
  const [a, b] = inOrder(
    [
      { expr: expr.left, elaborate: () => to.operand(expr.left, repr) },
      { expr: expr.right, elaborate: () => to.operand(expr.right, repr) },
    ],
    to,
  );
  if (a === undefined || b === undefined) return undefined;
  const name = floors ? "floorQuotient" : repr === int32 ? "quotient" : "unsignedQuotient";
  const quotient: X = isSafe
    ? { ...expr, left: a, right: b, repr }
    : runtime(`tsino::${name}`, "tsino/number.h", [a, b], expr, repr);
  return repr === int32 ? quotient : convert(quotient, int32, "wrap", true);
}

/** Of Math.trunc(x) | 0 and Math.floor(x) | 0. */
function roundingOf(expr: Expr<Lowered>): "Math.trunc" | "Math.floor" | undefined {
  if (expr.kind !== "builtin") return undefined;
  const { name } = expr.builtin;
  return name === "Math.trunc" || name === "Math.floor" ? name : undefined;
}

function isNonZero(range: Range): boolean {
  return !includes(range, 0);
}

function includes(range: Range, value: number): boolean {
  return range.kind !== "int" || (range.lo <= value && range.hi >= value);
}

/**
 * (h * 31 + c) | 0: sums and products whose exact value a double would hold may wrap at every step.
 * The result is in uint32, where C++ defines wrapping.
 */
function wrapArithmetic(expr: Expr<Lowered>, to: Elaborator): X | undefined {
  if (!isRing(expr)) return undefined;
  if (fitsInt32(to.rangeOf(expr)) && isProvedSmall(to.rangeOf(expr))) return undefined;
  return exactBound(expr, to) <= 2 ** 53 ? wrapOperand(expr, to) : undefined;
}

/** (a * b) | 0 of any integers is asked to wrap, after a product that is rounded as a double: Math.imul does better. */
function largeArithmetic(expr: Expr<Lowered>, to: Elaborator): X | undefined {
  const range = to.rangeOf(expr);
  if (!isRing(expr) || !fitsInt32(range) || isProvedSmall(range) || exactBound(expr, to) <= 2 ** 53)
    return undefined;
  return runtime("tsino::toInt32", "tsino/number.h", [inDouble(expr, to)], expr, int32);
}

/** What a 32-bit element takes of a sum, difference or product: its low bits. A counter is trusted to stay inside. */
export function lowBitsOf(expr: Expr<Lowered>, to: Elaborator): X | undefined {
  if (!isRing(expr) || isCounter(expr)) return undefined;
  return wrapArithmetic(expr, to) ?? largeArithmetic(expr, to);
}

/** count + 1 */
function isCounter({ op, left, right }: Extract<Expr<Lowered>, { kind: "arithmetic" }>): boolean {
  return op !== "*" && !isRing(left) && right.kind === "number" && Math.abs(right.value) < 256;
}

function inDouble(expr: Expr<Lowered>, to: Elaborator): X {
  if (!isRing(expr)) return to.operand(expr, float64);
  const [left, right] = registers(expr.left, expr.right, inDouble, to);
  return { ...expr, left, right, repr: float64 };
}

function isRing(expr: Expr<Lowered>): expr is Lowered & Extract<Expr<Lowered>, { kind: "arithmetic" }> {
  return expr.kind === "arithmetic" && (expr.op === "+" || expr.op === "-" || expr.op === "*");
}

function isProvedSmall(range: Range): boolean {
  return range.kind === "int" && Number.isFinite(range.lo + range.hi);
}

/** How large the exact result can be; infinite when an operand is no whole number. */
function exactBound(expr: Expr<Lowered>, to: Elaborator): number {
  if (isRing(expr)) {
    const [a, b] = [exactBound(expr.left, to), exactBound(expr.right, to)];
    return expr.op === "*" ? a * b : a + b;
  }
  const range = to.rangeOf(expr);
  if (fitsInt32(range) && range.kind === "int") {
    return Number.isFinite(range.lo + range.hi) ? Math.max(Math.abs(range.lo), Math.abs(range.hi)) : 2 ** 31;
  }
  return fitsUint32(range) ? 2 ** 32 : Number.POSITIVE_INFINITY;
}

type Imul = Lowered & Extract<Expr<Lowered>, { kind: "builtin" }>;

function isImul(expr: Expr<Lowered>): expr is Imul {
  return expr.kind === "builtin" && expr.builtin.name === "Math.imul";
}

/** The low 32 bits in an unsigned register; Math.imul(a, b) is a plain product there. */
function registerOf(expr: Expr<Lowered>, to: Elaborator): X {
  const [a, b] = isImul(expr) ? expr.args : [];
  if (a !== undefined && b !== undefined) {
    const [left, right] = registers(a, b, registerOf, to);
    return { kind: "arithmetic", op: "*", left, right, type: expr.type, span: expr.span, repr: uint32 };
  }
  const value = bitsOf(expr, to);
  if (value.kind === "number") return { ...value, value: value.value >>> 0, repr: uint32 };
  return isUint32(value) ? value : convert(value, uint32, "wrap", true);
}

function registers(
  a: Expr<Lowered>,
  b: Expr<Lowered>,
  operand: (expr: Expr<Lowered>, to: Elaborator) => X,
  to: Elaborator,
): readonly [X, X] {
  const [left, right] = inOrder(
    [
      { expr: a, elaborate: () => operand(a, to) },
      { expr: b, elaborate: () => operand(b, to) },
    ],
    to,
  );
  if (left === undefined || right === undefined) throw new RangeError("two operands");
  return [left, right];
}

function wrapOperand(expr: Expr<Lowered>, to: Elaborator): X {
  if (!isRing(expr)) return registerOf(expr, to);
  const [left, right] = registers(expr.left, expr.right, wrapOperand, to);
  return { ...expr, left, right, repr: uint32 };
}
