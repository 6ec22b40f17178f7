// @run
// floor, ceil, round, trunc on halves and negatives; results that are used as indices afterwards.
const samples = [2.5, 3.5, -2.5, -3.5, 1.4999, -1.5001, 7, -7, 0.5, 1e10 + 0.5];
for (const x of samples) {
  console.log(x, Math.floor(x), Math.ceil(x), Math.round(x), Math.trunc(x));
}

function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step;
}

function toDigits(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}

console.log(roundTo(17, 5), roundTo(18, 5), roundTo(-17, 5), roundTo(0.37, 0.25));
console.log(toDigits(3.14159, 2), toDigits(2.71828, 3), toDigits(99.995, 1), toDigits(-1.25, 1));

const bar = ["_", ".", ":", "|", "#"];
let line = "";
for (let level = 0; level <= 1; level += 0.125) {
  line += bar[Math.floor(level * 4.99)];
}
console.log(line);
console.log(Math.round(0.49999999999999994), Math.round(1e15 + 0.5), Math.floor(-1e-9));
console.log(Math.trunc(12345.678) % 100, Math.ceil(10 / 4) * 4);
