// @run
// NaN and the infinities: how they print, compare and flow through functions that also see integers.
function safeRatio(a: number, b: number): number {
  return b === 0 ? NaN : a / b;
}

function classify(x: number): string {
  if (isNaN(x)) return "nan";
  if (x === Infinity) return "too much";
  if (x === -Infinity) return "too little";
  return x < 0 ? "negative" : x > 0 ? "positive" : "zero";
}

const zero = 0;
const nan = zero / zero;
console.log(nan, 1 / zero, -1 / zero);
console.log(nan === nan, nan !== nan, nan < 1, nan > 1, nan <= nan);
for (const x of [1 / zero, -1 / zero, nan, -0.001, 3, 0]) {
  console.log(classify(x), x);
}
console.log(safeRatio(1, 4), safeRatio(1, 0), classify(safeRatio(0, 0)));
console.log(Infinity + 1, Infinity - Infinity, Infinity * 0, Infinity * -2);
console.log(Math.max(1, NaN), Math.min(NaN, 1), Math.sqrt(-1));
console.log(NaN | 0, Infinity | 0, -Infinity >>> 0, ~NaN);
console.log(Number.isNaN(nan), Number.isFinite(1e308 * 10), Number.isInteger(5), Number.isInteger(5.5));
console.log(`${nan} ${-Infinity}` + Infinity);
let worst = -Infinity;
for (const reading of [-40, -55, -12]) {
  if (reading > worst) worst = reading;
}
console.log(worst, nan ? "truthy" : "falsy", zero ? "truthy" : "falsy", -Infinity ? "truthy" : "falsy");
