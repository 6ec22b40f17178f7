// @run
// Q16.16 arithmetic in 32 bits with wraps and shifts, beside the same sums in doubles.
const ONE = 1 << 16;

function fromNumber(x: number): number {
  return Math.round(x * ONE) | 0;
}

function toNumber(fixed: number): number {
  return fixed / ONE;
}

function multiply(a: number, b: number): number {
  const high = (a >> 16) * (b >> 16);
  const middle = (a >> 16) * (b & 0xffff) + (a & 0xffff) * (b >> 16);
  const low = Math.floor(((a & 0xffff) * (b & 0xffff)) / ONE);
  return ((high << 16) + middle + low) | 0;
}

function divide(a: number, b: number): number {
  return Math.trunc((a * ONE) / b) | 0;
}

function squareRoot(value: number): number {
  let result = ONE;
  for (let i = 0; i < 12; i++) result = (result + divide(value, result)) >> 1;
  return result;
}

const a = fromNumber(3.25);
const b = fromNumber(-1.5);
console.log(a, b, toNumber(a), toNumber(b));
console.log(toNumber(multiply(a, b)), 3.25 * -1.5);
console.log(toNumber(divide(a, b)).toFixed(4), (3.25 / -1.5).toFixed(4));
console.log(toNumber((a + b) | 0), toNumber((a - b) | 0), toNumber(-b));
console.log(toNumber(squareRoot(fromNumber(2))).toFixed(4), toNumber(squareRoot(fromNumber(100))).toFixed(4));
console.log(toNumber(fromNumber(32767.9999)), toNumber(fromNumber(-32768)), fromNumber(32768));
let angle = 0;
for (let i = 0; i < 5; i++) {
  console.log(angle & 0xffff, angle >> 16);
  angle = (angle + fromNumber(0.3)) | 0;
}
