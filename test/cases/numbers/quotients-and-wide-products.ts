// @run
// Bits of quotients by zero, products that are cut back by %, u64 in all operators.
import type { u32, u64 } from "tsino";
const average = (sum: number, count: number) => (sum / count) | 0;
const cut = (a: number, b: number) => ~~(a / b);
const truncated = (a: number, b: number) => Math.trunc(a / b) | 0;
const floored = (a: number, b: number) => Math.floor(a / b) | 0;
function rate(bytes: u32, time: u32): number {
  return (bytes / time) >>> 0;
}
const least = -2147483648;
const pairs = [[7, 2], [7, 0], [-7, 2], [-7, 0], [0, 0], [least, -1], [7, -1], [-7, -2]];
for (const [a, b] of pairs) console.log(average(a, b), cut(a, b), truncated(a, b), floored(a, b));
console.log(rate(4000000000, 0), rate(4000000000, 1), (least / -1) | 0, (pairs.length / 3) | 0);
// Hashes and random numbers as they are written everywhere.
let h = 0;
for (const c of "hello world") h = (h * 31 + c.charCodeAt(0)) % 1000000007;
let seed = 42;
const random = () => {
  seed = (seed * 16807) % 2147483647;
  return seed / 2147483647;
};
const mod = 1_000_000_007;
function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = (result * base) % mod;
  return result;
}
console.log(h, random(), random(), power(3, 40), power(10, 9));
let small = 0;
for (const c of "hello world") small = (small * 31 + c.charCodeAt(0)) % 1000;
console.log(small);
const next = (a: u64): u64 => a + 1;
let big: u64 = 5;
big += 1;
big *= 2;
big++;
big = big * 3 + 2;
big = 3 * big - 1;
big %= 100;
console.log(next(5), big, big % 10, 7 - 3 < big, big === 22, next(9007199254740990) % 10, (big + 250).toString(16));
