// @run
// Comparison operators between integers, fractions and variables that changed representation on the way.
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inWindow(x: number, low: number, high: number): boolean {
  return low <= x && x < high;
}

function clamp(x: number, low: number, high: number): number {
  return Math.min(Math.max(x, low), high);
}

const pairs = [1, 2, 2, 1, 1, 1, -1, 1, 0.1, 0.2, 2, 2.0000001, -2147483648, 2147483647, 4294967295, -1];
for (let i = 0; i < pairs.length; i += 2) {
  const a = pairs[i];
  const b = pairs[i + 1];
  console.log(a, b, compare(a, b), a === b, a !== b, a <= b, a >= b);
}
console.log(inWindow(5, 5, 10), inWindow(10, 5, 10), inWindow(9.99, 5, 10), inWindow(-1, -1.5, 0));
console.log(clamp(50, 0, 10), clamp(-50, 0, 10), clamp(5.5, 0, 10), clamp(7, 0, 10));
const length = [1, 2, 3].length;
console.log(length > -1, length - 4 < 0, -1 < length, length >= 3.0);
console.log((-1 >>> 0) > 0, ~0 < 0, (1 << 31) < 0);
console.log(Math.max(3, 1, 2), Math.min(3, 1, 2), Math.max(0.5, 1), Math.min(-0.5, 1, -7));
