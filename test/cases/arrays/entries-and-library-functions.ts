// @run
// Loops over entries, keys and values of arrays; functions of the library and generic ones where a function is wanted.
const letters = ["a", "b", "c"];
for (const [i, letter] of letters.entries()) console.log(i, letter);
for (const i of letters.keys()) console.log(i);
for (const s of letters.values()) console.log(s);
const fs: (() => string)[] = [];
for (const [i, s] of ["x", "y"].entries()) fs.push(() => `${i}${s}`);
console.log(fs.map((f) => f()).join());
outer: for (const [i, row] of [[1, 2], [3, 4]].entries()) {
  for (const [j, v] of row.entries()) {
    if (v === 2) continue outer;
    if (v === 4) break outer;
    console.log(i, j, v);
  }
}
for (let [i, s] of letters.entries()) { i *= 10; s += i; console.log(s); }
for (const [i] of letters.entries()) { if (i === 0) letters.push("z"); }
console.log(letters.length);
const ops: ((a: number, b: number) => number)[] = [(a, b) => a + b, Math.max, Math.min];
console.log(ops.map((op) => op(3, 5)).join());
const parse: (s: string) => number = parseFloat;
console.log(parse("2.5x"), Array.from("añ😀z").length, Array.from("abc", (c) => c.toUpperCase()).join(""));
function run(f: (x: number) => number): number { return f(2); }
console.log(run(Math.sqrt), run(Math.abs));
function first<T>(xs: T[]): T { return xs[0]; }
const g: (xs: number[]) => number = first;
console.log(g([7, 8]), [[1, 2], [3]].map(first).join());
class A {
  names: string[] = ["p", "q"];
  show(): void { for (const [i, n] of this.names.entries()) { console.log(i, n); if (i === 0) this.names = ["gone"]; } }
}
new A().show();
