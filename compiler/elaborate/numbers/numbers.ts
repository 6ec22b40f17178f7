// Arithmetic: which operations run on integers, which on doubles, and where they wrap.
import { arithmetic } from "../../analyze/index.ts";
import { fitsInt32, fitsUint32, isNatural, isZero, maxInt32, type Range } from "../../analyze/range.ts";
import type { Expr, Lowered, Repr } from "../../hir/index.ts";
import { bool, float64, int32, sameRepr, uint32 } from "../../hir/type.ts";
import { convert } from "../convert.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { makeEqual, withoutWrap } from "../equality.ts";
import { inOrder } from "../order.ts";
import type { L, ValueTable } from "../table.ts";

const uint64: Repr = { kind: "int", bits: 64, signed: false };
const int64: Repr = { kind: "int", bits: 64, signed: true };

export const numbers = {
  number: (expr) => ({ ...expr, repr: literalRepr(expr.value) }),
  arithmetic: elaborateArithmetic,
  negate: elaborateNegate,
  compare: elaborateCompare,
  equal: elaborateEqual,
  "enum-value": (expr, to) => {
    const operand = to.value(expr.operand);
    return { ...convert(operand, int32, "exact", true), type: expr.type };
  },
  "number-to-enum": (expr, to) => {
    const repr: Repr = expr.type.kind === "enum" ? { kind: "enum", id: expr.type.id } : int32;
    return { ...convert(to.as(expr.operand, int32), repr, "exact", true), type: expr.type };
  },
} satisfies Partial<ValueTable>;

function literalRepr(value: number): Repr {
  if (!Number.isInteger(value) || Object.is(value, -0)) return float64;
  if (value >= -(2 ** 31) && value < 2 ** 31) return int32;
  return value > 0 && value < 2 ** 32 ? uint32 : float64;
}

function elaborateArithmetic(expr: L<"arithmetic">, to: Elaborator): X {
  const folded = foldPower(expr);
  if (folded !== undefined) return folded;
  const repr = arithmeticRepr(expr, to);
  const [left, right] = operands(expr, repr, to);
  if (repr.kind === "float" && expr.op === "%")
    return runtime("fmod", "<math.h>", [left, right], expr, float64);
  if (expr.op === "**") return runtime("tsino::pow", "tsino/number.h", [left, right], expr, float64);
  return { ...expr, left, right, repr };
}

function operands(
  expr: { left: Expr<Lowered>; right: Expr<Lowered> },
  repr: Repr,
  to: Elaborator,
): readonly [X, X] {
  const [left, right] = inOrder(
    [
      { expr: expr.left, elaborate: () => to.value(expr.left) },
      { expr: expr.right, elaborate: () => to.value(expr.right) },
    ],
    to,
  );
  if (left === undefined || right === undefined) throw new RangeError("two operands");
  return convertPair(left, right, expr, repr, to);
}

/**
 * Both operands such that C++ computes in `repr`: one has it, the other is converted by C++ without changing its value.
 * int + double needs nothing, int / int and uint32 beside int32 do.
 */
function convertPair(
  left: X,
  right: X,
  expr: { left: Expr<Lowered>; right: Expr<Lowered> },
  repr: Repr,
  to: Elaborator,
): readonly [X, X] {
  const [leads, follows] = [has(left, repr), has(right, repr)];
  const [writeLeft, writeRight] = [!follow(left, repr), !follow(right, repr)];
  const decided = leads || follows || writeLeft || writeRight;
  // x / 2  =>  x / 2.0, but u > -1  =>  (int64_t)u > -1
  const [whole, other] = repr.kind === "float" ? [right, left] : [left, right];
  const second = !decided && whole.kind === "number" && other.kind !== "number";
  const take = (value: X, origin: Expr<Lowered>, written: boolean): X => {
    const isCompared = repr.kind === "int" && repr.bits === 64 && repr.signed;
    const stays = !written && value.kind === "number" && isCompared;
    return stays ? value : to.convert(value, repr, origin, written);
  };
  return [
    take(left, expr.left, writeLeft || (!decided && !second)),
    take(right, expr.right, writeRight || second),
  ];
}

/** The type that C++ gives an operand: literals have one by their size, small integers count as int. */
function promoted(value: X): Repr {
  const { repr } = value;
  if (repr.kind !== "int") return repr;
  if (value.kind === "number") return value.value > maxInt32 ? uint32 : int32;
  return repr.bits < 32 ? int32 : repr;
}

function has(value: X, repr: Repr): boolean {
  return sameRepr(promoted(value), repr);
}

/** Whether C++ takes the operand to `repr` by itself when the other one has it. */
function follow(value: X, repr: Repr): boolean {
  const own = promoted(value);
  if (repr.kind === "float" || own.kind !== "int" || repr.kind !== "int")
    return own.kind !== "float" || repr.kind === "float";
  if (sameRepr(own, repr)) return true;
  const natural = !own.signed || (value.kind === "number" && value.value >= 0);
  return own.bits <= repr.bits && (own.bits < repr.bits ? repr.signed || natural : natural && !repr.signed);
}

/** The form that an operation is computed in. */
export function arithmeticRepr(
  expr: { op: string; left: Expr<Lowered>; right: Expr<Lowered> },
  to: Elaborator,
): Repr {
  const [left, right] = [to.rangeOf(expr.left), to.rangeOf(expr.right)];
  if (expr.op === "/" || expr.op === "**") return float64;
  if (expr.op === "%") {
    if (isZero(right)) return float64;
    if (fitsInt32(left) && fitsInt32(right)) return int32;
    if (fitsUint32(left) && fitsUint32(right)) return uint32;
    return left.kind === "modular" && isNatural(right) ? uint64 : float64;
  }
  return linearRepr(arithmetic(expr.op as "+" | "-" | "*", left, right), left, right);
}

export function linearRepr(range: Range, left: Range, right: Range): Repr {
  if (range.kind === "modular") return range.bits === 32 ? uint32 : uint64;
  if (range.kind === "none") return int32;
  if (fitsInt32(range)) return fitsInt32(left) && fitsInt32(right) ? int32 : float64;
  return fitsUint32(range) && fitsUint32(left) && fitsUint32(right) ? uint32 : float64;
}

/** 2 ** 10  =>  1024 */
function foldPower(expr: L<"arithmetic">): X | undefined {
  if (expr.op !== "**" || expr.left.kind !== "number" || expr.right.kind !== "number") return undefined;
  const value = expr.left.value ** expr.right.value;
  return {
    kind: "number",
    value,
    written: undefined,
    type: expr.type,
    span: expr.span,
    repr: literalRepr(value),
  };
}

function elaborateNegate(expr: L<"negate">, to: Elaborator): X {
  const range = to.rangeOf(expr);
  const whole = fitsInt32(range) && fitsInt32(to.rangeOf(expr.operand));
  const repr = whole || range.kind === "none" ? int32 : float64;
  return { ...expr, operand: to.operand(expr.operand, repr), repr };
}

/** The form in which two numbers are compared: never one that changes either. */
export function comparisonRepr(left: Range, right: Range): Repr {
  if (fitsInt32(left) && fitsInt32(right)) return int32;
  if (fitsUint32(left) && fitsUint32(right)) return uint32;
  // What never is anything is compared as the other one is.
  if (left.kind === "none" || right.kind === "none") {
    const other = left.kind === "none" ? right : left;
    return other.kind === "none" || fitsInt32(other) ? int32 : fitsUint32(other) ? uint32 : float64;
  }
  const whole = (range: Range) => range.kind === "int" || (range.kind === "modular" && range.bits === 32);
  const bounded = (range: Range) => fitsInt32(range) || fitsUint32(range);
  return whole(left) && whole(right) && bounded(left) && bounded(right) ? int64 : float64;
}

function elaborateCompare(expr: L<"compare">, to: Elaborator): X {
  if (expr.left.type.kind === "string") {
    const [left, right] = inOrder(
      [
        { expr: expr.left, elaborate: () => to.as(expr.left, { kind: "text" }) },
        { expr: expr.right, elaborate: () => to.as(expr.right, { kind: "text" }) },
      ],
      to,
    );
    const order = runtime(
      "tsino::compare",
      "tsino/text.h",
      [left, right].filter((side) => side !== undefined),
      expr,
      int32,
    );
    const zero: X = {
      kind: "number",
      value: 0,
      written: undefined,
      type: expr.left.type,
      span: expr.span,
      repr: int32,
    };
    return { ...expr, left: order, right: zero, repr: bool };
  }
  const repr = comparisonRepr(to.rangeOf(expr.left), to.rangeOf(expr.right));
  if (expr.left.type.kind === "optional" || expr.right.type.kind === "optional")
    return compareWhatIsThere(expr, repr, to);
  const [left, right] = operands(expr, repr, to);
  return { ...expr, left, right, repr: bool };
}

/** xs[i] < 5 of an element that may be missing  =>  xs.get(i) < 5, which is false of nothing. */
function compareWhatIsThere(expr: L<"compare">, repr: Repr, to: Elaborator): X {
  const side = (operand: Expr<Lowered>) => ({
    expr: operand,
    elaborate: () => {
      if (operand.type.kind !== "optional") return to.operand(operand, repr);
      const value = to.value(operand);
      const own = value.repr.kind === "optional" ? value.repr.of : value.repr;
      // C++ widens what is shorter by itself.
      const isShort = own.kind === "int" && (repr.kind === "int" ? own.bits < 32 : own.bits <= 32);
      return isShort || sameRepr(own, repr)
        ? value
        : to.convert(value, { kind: "optional", of: repr }, operand, true);
    },
  });
  const [left, right] = inOrder([side(expr.left), side(expr.right)], to);
  if (left === undefined || right === undefined) throw new RangeError("two operands");
  return { ...expr, left, right, repr: bool };
}

/** A float beside a constant: compilers warn where no float is the constant, which is right. */
function asDouble(value: X, other: Expr<Lowered>): X {
  const source = value.kind === "convert" ? value.operand : value;
  const isFloat = source.repr.kind === "float" && source.repr.bits === 32;
  return isFloat && other.kind === "number" ? convert(source, float64, "exact", true) : value;
}

function elaborateEqual(expr: L<"equal">, to: Elaborator): X {
  const [left, right] = [withoutWrap(expr.left), withoutWrap(expr.right)];
  if (left.type.kind === "number" && right.type.kind === "number") {
    const [a, b] = operands({ left, right }, comparisonRepr(to.rangeOf(left), to.rangeOf(right)), to);
    return { ...expr, left: asDouble(a, right), right: asDouble(b, left), repr: bool };
  }
  const [a, b] = inOrder(
    [
      { expr: left, elaborate: () => to.value(left) },
      { expr: right, elaborate: () => to.value(right) },
    ],
    to,
  );
  if (a === undefined || b === undefined) throw new RangeError("two operands");
  return makeEqual({ expr: left, value: a }, { expr: right, value: b }, expr.negated, expr, to);
}
