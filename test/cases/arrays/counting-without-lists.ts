// @run
// Array(n).keys() and Array.from(Array(n), f): numbers from 0, in lists and loops, with lengths from calls.
console.log([...Array(3).keys()].join(), Array.from([4, 5].entries(), ([i, v]) => i + v).join());
const n = [4][0]!;
console.log([...Array(n).keys()], Array.from(Array(n).keys()), Array.from(new Array(n).keys(), (i) => i / 2));
console.log(Array.from(Array(n), (_, i) => i * i), Array.from(new Array<number>(2), () => "x"), Math.max(...Array(n + 1).keys()));
let calls = 0;
const length = () => {
  calls++;
  return 2;
};
for (const i of Array(length()).keys()) {
  for (const j of new Array(n).keys()) if (j > i) console.log(i, j);
}
console.log(calls, [...(Array(0)).keys()].length, new Set(Array(3).keys()).size, [0.5, ...Array(2).keys()]);
const late: (() => number)[] = [];
for (const i of Array(3).keys()) late.push(() => i);
console.log(late.map((f) => f()));
for (let i of Array(2).keys()) {
  i += 10;
  console.log(i);
}
let size = 3;
for (const i of Array(size).keys()) {
  size = 1;
  console.log("turn", i, size);
}
console.log(new Array(3).fill(0).length, [...Array(3).keys()].map((i) => i * 2).reverse(), new Map(Array.from(Array(2).keys(), (i) => [i, "v" + i])));
const rows = Array.from(Array(2), () => Array.from(Array(3), () => 0));
rows[1]![2] = 7;
console.log(rows);
