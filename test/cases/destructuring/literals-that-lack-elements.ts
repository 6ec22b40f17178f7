// @run
// A pattern over a literal of elements: each name takes its own, which may be missing where the program asks or prints it.
const xs = [5];
const names: string[] = ["a"];
const { p, q } = { p: xs[0], q: xs[1] };
console.log(q ?? "none", p);
const { a, b: c, d = 4 } = { a: xs[0], b: xs[1], d: xs[2] };
console.log(a, c === undefined, d);
let [u, v] = [xs[0], xs[7]];
console.log(u, v === undefined);
[u, v] = [xs[7], xs[0]];
console.log(u ?? "gone", v);
let lo: number | undefined, name: string | undefined, sure = 0;
[lo, name] = [xs[3], names[1]];
console.log(lo, name);
[lo, sure] = [xs[0], xs[0]];
console.log(lo, sure);
const table: Record<string, number> = { k: 1 };
const { one, other } = { one: table["k"], other: table["none"] };
console.log(one, other ?? "no other");
function two(list: number[]): string {
  const { first, second } = { first: list[0], second: list[1] };
  return second === undefined ? `${first}` : `${first} ${second}`;
}
console.log(two([1]), two([1, 2]));
// In the order of the literal, and its values as its own places would hold them.
let log = "";
const note = (s: string): number => (log += s).length;
const { y, x } = { x: note("x"), y: note("y") };
console.log(x, y, log);
const { list, o, nothing } = { list: [] as number[], o: { k: 1 }, nothing: null };
list.push(4);
console.log(list, o.k, nothing);
const { f, g }: { f: (n: number) => number; g: string | undefined } = { f: (n) => n + 1, g: undefined };
console.log(f(2), g);
function area(): number {
  const { w, h } = { h: 2, w: 2.5 };
  return w * h;
}
console.log(area());
