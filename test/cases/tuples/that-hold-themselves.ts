// @run
// Tuples that hold lists of themselves, or themselves.
type T = [name: string, children: T[]];
const t: T = [
  "a",
  [
    ["b", []],
    ["c", [["d", []]]],
  ],
];
function show([name, kids]: T, depth = 0): string {
  return "\n" + " ".repeat(depth) + name + kids.map((k) => show(k, depth + 1)).join("");
}
console.log(show(t), t);
type M = [string, M][];
const m: M = [["x", [["y", []]]]];
console.log(m[0][0], m[0][1].length);
type Two = [number, Three?];
type Three = [string, Two[]];
const two: Two = [1, ["s", [[2], [3, ["t", []]]]]];
console.log(two, two[1]?.[1].length);
type S = number | [op: "+" | "*", ...args: number[]];
const s: S[] = [1, ["+", 1, 2]];
console.log(s.map((x) => (typeof x === "number" ? x : x.length)));
type Fork = ["leaf", number] | ["fork", Fork, Fork];
const fork: Fork = ["fork", ["leaf", 1], ["fork", ["leaf", 2], ["leaf", 3]]];
function total(x: Fork): number {
  return x[0] === "leaf" ? x[1] : total(x[1]) + total(x[2]);
}
console.log(total(fork), fork);
