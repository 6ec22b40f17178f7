// Functions over fixed-point numbers: series and a table, no floating point inside.
import Fixed from "./fixed.ts";

export const pi = Fixed.from(Math.PI);
const twoPi = pi.plus(pi);
const halfPi = pi.half;

/** Brings an angle to -pi .. pi. */
function normalise(angle: Fixed): Fixed {
  let result = angle;
  while (result.compare(pi) > 0) result = result.minus(twoPi);
  while (result.compare(pi.negated) < 0) result = result.plus(twoPi);
  return result;
}

export function sin(angle: Fixed): Fixed {
  let x = normalise(angle);
  if (x.compare(halfPi) > 0) x = pi.minus(x);
  if (x.compare(halfPi.negated) < 0) x = pi.negated.minus(x);
  const square = x.times(x);
  let [term, sum] = [x, x];
  for (let n = 1; n <= 5; n++) {
    term = term.times(square).over(Fixed.from(2 * n * (2 * n + 1))).negated;
    sum = sum.plus(term);
  }
  return sum;
}

export const cos = (angle: Fixed): Fixed => sin(angle.plus(halfPi));

export function power(base: Fixed, exponent: number): Fixed {
  if (exponent < 0) return Fixed.one.over(power(base, -exponent));
  let result = Fixed.one;
  for (let square = base, rest = exponent; rest > 0; rest >>= 1) {
    if (rest & 1) result = result.times(square);
    square = square.times(square);
  }
  return result;
}

export function polynomial(...coefficients: number[]): (x: Fixed) => Fixed {
  const fixed = coefficients.map((coefficient) => Fixed.from(coefficient));
  return (x) => fixed.reduceRight((sum, coefficient) => sum.times(x).plus(coefficient), Fixed.zero);
}

export function average(values: readonly Fixed[]): Fixed | undefined {
  if (values.length === 0) return undefined;
  const sum = values.reduce((a, b) => a.plus(b));
  return sum.over(Fixed.from(values.length));
}
