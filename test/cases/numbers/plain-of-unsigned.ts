// @run
// Number(x) and +x of unsigned numbers are plain ones: differences may be negative. 64 bits in lists, and beside fractions.
import type { u32, u64 } from "tsino";

function delta(a: u32, b: u32): number {
  return Number(a) - Number(b);
}

function drift(a: u64, b: u64): number {
  return +a - +b;
}

const now: u32 = 3;
const start: u32 = 10;
const ticks: u64 = 5;
const far: u32 = 4000000000;

console.log(delta(3, 10), delta(10, 3), drift(3, 8), drift(8, 3));
console.log(+now - 5, Number(now) * -1, -Number(now), Number(ticks) - 6, +far * 2, Number(far) + Number(far));
const difference = Number(now) - Number(start);
const rest = Number(ticks) - 9;
let left = Number(now) - 5;
left += Number(ticks) - 9;
console.log(difference, rest, left, difference / 2, `${Number(now) - 4} ${+ticks - 6}`);
console.log(Number(now) < Number(start) - 8, Number(ticks) - 6 < 0, Math.abs(Number(now) - Number(start)), Number(now) | 0);

const marks: u32[] = [1, 2, 3];
console.log(marks.map(Number).reduce((a, b) => a - b, 0), marks.map((mark) => +mark - 2), marks[Number(now) - 1]);
const task: { at: u32; until?: u32 } = { at: 4 };
console.log(Number(task.at) - 9, Number(task.until) - 9);
for (let turn = Number(now); turn >= 0; turn--) left -= turn;
console.log(left);

const ids: u64[] = [1, 2, 3];
const wanted = 3;
ids.push(0x10, 7);
console.log(ids.indexOf(2), ids.lastIndexOf(0x3), ids.includes(2), ids.includes(0x10), ids.indexOf(-1), ids.includes(1.5));
console.log(ids.indexOf(wanted), ids.includes(ticks), ids.indexOf(5000000000), ids.fill(4, 1, 2));
const names = new Map<u64, string>([[1, "a"], [0x2, "b"]]);
const seen = new Set<u64>([1, 2]);
console.log(names.get(1), names.has(0x2), names.get(wanted), seen.has(2), seen.has(0x3), seen.has(ticks));

const big: u64 = 9007199254740991;
let share = 0.5;
share *= 3;
console.log(share < big + 6, share + (big + 2) > 0, share === big + 6);
const after = big + 6;
console.log(share < after, Math.min(share, big + 2) > 1, Number(after) > 1);
