// @run
// Numbers among other things keep their fractions, however they get there.
function total(values: (number | string | null)[]): number {
  let sum = 0;
  for (const value of values) {
    if (value === null || typeof value === "string") continue;
    sum += value;
  }
  return sum;
}
console.log(total([1, "abc", null, 0.5]));
const a: number | string = 0.25 + total([]);
const b: number | string | undefined = total([1]) > 0 ? a : undefined;
let seen = 0;
if (typeof b === "number") seen += b;
console.log(seen);
function pass(value: number | string): number | string { return value; }
const c = pass(1.5);
let n = 0;
if (typeof c === "number") n = c;
console.log(n);
const holder: { v: number | boolean } = { v: 2.5 };
const copy = holder;
let m = 1;
if (typeof copy.v === "number") m = copy.v;
console.log(m);
const list: (number | string)[] = ["x", 3.5];
const moved = list.slice().concat([4.25]);
let k = 0;
for (const item of moved) if (typeof item === "number") k = item;
console.log(k, moved.map((item) => (typeof item === "number" ? item : -1)).join());
const map = new Map<string, number | string>([["a", 0.125]]);
for (const [, value] of map) if (typeof value === "number") k = value;
console.log(k);
const [first] = list.filter((item) => typeof item === "number");
let f = 7;
if (typeof first === "number") f = first;
console.log(f);
