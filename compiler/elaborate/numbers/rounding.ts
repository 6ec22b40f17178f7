// Math.floor and its kin: of what is whole nothing is left of them, of quotients integer divisions.
import type { Range } from "../../analyze/index.ts";
import { fitsInt32, fitsUint32, isNatural, isZero, rounded } from "../../analyze/range.ts";
import { bug } from "../../bug.ts";
import { float64, int32, uint32 } from "../../hir/type.ts";
import { convert } from "../convert.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { inOrder } from "../order.ts";
import type { L } from "../table.ts";

export const roundings = new Set(["Math.floor", "Math.ceil", "Math.round", "Math.trunc"]);

/** Math.floor(a / b) of whole numbers is integer division; of what is whole already, nothing. */
export function elaborateRounding(expr: L<"builtin">, to: Elaborator): X {
  const [arg] = expr.args;
  if (arg === undefined) return bug(expr.span, "a rounding without an argument");
  const divided = arg.kind === "arithmetic" && arg.op === "/" ? elaborateQuotient(expr, arg, to) : undefined;
  if (divided !== undefined) return divided;
  const value = to.value(arg);
  if (value.repr.kind === "int") return value;
  const whole = runtime(expr.builtin.cpp, expr.builtin.header ?? "<math.h>", [value], expr, float64);
  const range = to.rangeOf(expr);
  return fitsInt32(range) && fitsInt32(rounded(to.rangeOf(arg)))
    ? convert(whole, int32, "exact", true)
    : whole;
}

function elaborateQuotient(expr: L<"builtin">, division: L<"arithmetic">, to: Elaborator): X | undefined {
  const [a, b] = [to.rangeOf(division.left), to.rangeOf(division.right)];
  const repr = fitsInt32(a) && fitsInt32(b) ? int32 : fitsUint32(a) && fitsUint32(b) ? uint32 : undefined;
  if (repr === undefined || expr.builtin.name === "Math.round" || isZero(b)) return undefined;
  if (repr === uint32 && expr.builtin.name === "Math.ceil") return undefined;
  const natural = isNatural(a) && isPositiveOrUnknown(b);
  const truncates = expr.builtin.name === "Math.trunc" || (expr.builtin.name === "Math.floor" && natural);
  const [left, right] = inOrder(
    [
      { expr: division.left, elaborate: () => to.operand(division.left, repr) },
      { expr: division.right, elaborate: () => to.operand(division.right, repr) },
    ],
    to,
  );
  if (left === undefined || right === undefined) return undefined;
  if (truncates) return { ...division, left, right, repr };
  const name = expr.builtin.name === "Math.floor" ? "tsino::floorDiv" : "tsino::ceilDiv";
  return runtime(
    name,
    "tsino/number.h",
    [to.convert(left, int32, division.left, true), to.convert(right, int32, division.right, true)],
    expr,
    int32,
  );
}

/** A natural number divided by a natural one: truncation is rounding down. */
function isPositiveOrUnknown(range: Range): boolean {
  return isNatural(range);
}
