// @run
// Q16.16 and Q8.8 numbers: conversion, product, quotient, square root, sine table, rounding, saturation.
const ONE = 1 << 16;
const toFixed = (x: number) => Math.round(x * ONE);
const toFloat = (x: number) => x / ONE;
const mul = (a: number, b: number) => Math.floor((a * b) / ONE);
const div = (a: number, b: number) => Math.trunc((a * ONE) / b);
console.log(toFixed(1.5), toFixed(-0.25), toFloat(98304), toFloat(-1));
console.log(toFloat(mul(toFixed(1.5), toFixed(-2.25))), toFloat(div(toFixed(1), toFixed(3))), mul(-1, 1), div(-ONE, 3 * ONE));
function sqrt(x: number): number {
  let result = 0;
  for (let bit = 1 << 23; bit > 0; bit >>= 1) {
    const test = result | bit;
    if ((test * test) / ONE <= x) result = test;
  }
  return result;
}
console.log(toFloat(sqrt(toFixed(2))).toFixed(4), sqrt(0), toFloat(sqrt(toFixed(100))));
const sines = Int16Array.from({ length: 65 }, (_, i) => Math.round(Math.sin((i * Math.PI) / 128) * 32767));
function sine(angle: number): number {
  const a = angle & 255;
  const index = a & 63;
  const value = a & 64 ? sines[64 - index]! : sines[index]!;
  return a & 128 ? -value : value;
}
console.log([0, 32, 64, 96, 128, 192, 255, -1, 300].map(sine).join());
const saturate = (x: number, bits: number) => Math.max(-(1 << (bits - 1)), Math.min((1 << (bits - 1)) - 1, x));
console.log(saturate(40000, 16), saturate(-40000, 16), saturate(100, 8), saturate(200, 8));
const q8 = (x: number) => (x << 8) >> 8;
console.log(q8(0x12345678), (0x7fff * 0x7fff) >> 15, (-0x8000 * 0x7fff) >> 15, (300 * 77 + 128) >> 8, -300 >> 3, -300 >>> 28);
let filtered = 0;
const response: number[] = [];
for (const sample of [0, 1000, 1000, 1000, -500, 0]) {
  filtered += (sample * 256 - filtered) >> 2;
  response.push((filtered + 128) >> 8);
}
console.log(response.join());
const bcd = (n: number) => (Math.floor(n / 10) << 4) | n % 10;
const unbcd = (b: number) => (b >> 4) * 10 + (b & 15);
console.log([0, 9, 10, 59].map(bcd).join(), [0, 9, 16, 89].map(unbcd).join());
const isqrt = (n: number) => {
  let x = n;
  for (let y = (x + 1) >> 1; y < x; y = (x + Math.floor(n / x)) >> 1) x = y;
  return x;
};
console.log([0, 1, 15, 16, 17, 1000000, 2147395600].map(isqrt).join());
