// @run
// @board uno
// The same for parameters and fields of every width, beside negative numbers, and for hexadecimal literals.
import type { i16, i32, u16, u32, u8 } from "tsino";
function widths(a: u8, b: i16, c: u16, d: u32): void {
  console.log(a * b, a * c, b * c, a + c, b - c, c - b, d + c, a << 7, c << 3, b << 3);
  console.log(a > b, b < c, c > b, b === c, a !== b, d > c, b < 0);
  console.log(c / 7 | 0, b % 7, c % 1000, b / a | 0, (c - b) / 3 | 0, c % 7 * 10000);
  console.log(-a, -b, -c, ~a, ~b, ~c, +b);
  console.log(a & b, b | c, b ^ c, c & 0xf0f0, b & 0xffff, a | 0x8000, c ^ -1, c >> 4, b >> 4, b >>> 20);
  console.log(Math.abs(b), Math.abs(b) * 3, Math.max(a, b, c), Math.min(b, c) * 2, Math.abs(-c));
  let sum = 0;
  sum += a * 1000; sum -= c; sum += b;
  console.log(sum);
  const t = [a * 300, c * 2, b - 30000];
  console.log(t.join(" "), `${a * 400}`, String(c + c));
}
widths(200, -32768, 65535, 4000000000);
widths(255, 32767, 40000, 65536);
widths(1, -1, 1, 0);
class Box { constructor(public w: u16, public h: i16) {} area(): number { return this.w * this.h; } sum(): number { return this.w + this.h; } diff(): number { return this.h - this.w; } }
const box = new Box(60000, -2);
console.log(box.area(), box.sum(), box.diff(), box.w > box.h, box.h < box.w);
const f = (x: u8): number => x * 256 * 2;
console.log(f(200), [1, 200].map((v) => v * 1000).join());
const hexes = [0xffff, 0x8000, 0x7fff];
console.log(hexes[0] + 1, 0xffff + 1, 0x8000 * 2, 0xffff > -1, -1 < 0x8000, 0xffff * 0xff, 0x7fff + 0x7fff, 0x8000 - 0x9000);
console.log(1000 * 60, 24 * 60 * 60, 1000 * 60 * 60 * 24, 256 * 128, -200 * 200, 32767 + 1, 10 * 10 * 10 * 10 * 10);
const minute = 60 * 1000;
const day = 24 * 60 * minute;
console.log(minute, day, (day / minute) | 0, day % 7);
for (let i = 250; i < 260; i += 3) { const k = i * i * i; if (k > 16777216) console.log(i, k); }
let n = 0; for (let i = 0; i < 40000; i += 9999) n++; console.log(n);
const grid = [[100, 200], [250, 255]];
console.log(grid[1][0] * grid[1][1], grid.map((r) => r[0] * r[1]).join(" "), grid[0][1] << 8 | grid[0][0]);
const deep: i16[] = [-32768, 32767];
console.log(deep[0] - deep[1], deep[0] - 1, deep[1] + 1, deep[0] === -deep[0], -deep[0], deep[0] * deep[0]);
const q: i32 = 5; console.log(q * 20000, (q > 3 ? 300 : 200) * 200, (q > 3 ? 30000 : -30000) + (q < 3 ? 1 : 30000));
console.log("abcdef".charCodeAt(1) * 500, "abc".length * 30000 > 5, ("a" + "b").length);
const u: u32 = 70000; console.log(u > 65535, u * 3, u - 1);
switch (300 * 200) { case 60000: console.log("60000"); break; default: console.log("other"); }
console.log([40000, 50000].indexOf(50000), Math.floor(70000 / 3), Math.trunc(-100000 / 7));
