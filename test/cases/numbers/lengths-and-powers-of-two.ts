// @run
// Where a C library's last digit differs from JavaScript's: the length of a vector, log2 of powers of two, powers of e.
interface Point {
  readonly x: number;
  readonly y: number;
}
const corners: Point[] = [
  { x: 3, y: 2 },
  { x: 3, y: 0.5 },
  { x: -10, y: 2 },
  { x: 0.1, y: 0.2 },
  { x: 1e200, y: 1e200 },
  { x: -0, y: 0 },
  { x: Infinity, y: NaN },
  { x: 5e-324, y: 0 },
];
for (const { x, y } of corners) console.log(Math.hypot(x, y), Math.hypot(y, x), Math.hypot(x, y, 1));
let way = 0;
let [last] = corners;
for (const corner of corners.slice(0, 4)) {
  if (last !== undefined) way += Math.hypot(corner.x - last.x, corner.y - last.y);
  last = corner;
}
console.log(way, Math.hypot(way), Math.hypot(), [3, 5, 8].map((side) => Math.hypot(side, 2)).join(" "));

/** How many bits a number of values needs. */
function bitsFor(values: number): number {
  return Math.ceil(Math.log2(values));
}
console.log(bitsFor(536870912), bitsFor(536870913), bitsFor(2147483648), bitsFor(5), bitsFor(1));
let whole = 0;
for (let exponent = -1074; exponent < 1024; exponent++) if (Math.log2(2 ** exponent) === exponent) whole++;
console.log(whole, Math.log2(0), Math.log2(-8), Math.log2(Infinity), Math.log2(NaN), Math.log2(-0), Math.log2(0.25));

const one = corners.length - 7;
console.log(Math.exp(one), Math.exp(one) === Math.E, Math.cosh(one), Math.cosh(-one), Math.exp(-one * 0), Math.cosh(0));
/** A name of the library's for something else. */
const exp = (base: number) => base * 2;
console.log(exp(1), exp(Math.exp(0)));
