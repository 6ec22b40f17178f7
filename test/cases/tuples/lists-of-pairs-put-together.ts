// @run
// concat of lists of pairs that are written there, and entries(), keys() and values() of a pair.
type Pair = [string, number];
const pairs: Pair[] = [["a", 1], ["c", 3]];
let more = pairs.concat([["b", 2]], [["d", 4], ["e", 5]]);
more = more.concat(pairs);
more = more.concat([]);
console.log(more);
more.sort((a, b) => b[1] - a[1]);
for (const [k, v] of more) console.log(k, v);
const rows: number[][] = [[1]];
console.log(rows.concat([[2, 3]]).length);
const row: [number, boolean][] = [];
for (let i = 0; i < 2; i++) console.log(row.concat([[i, i > 0]]));
function join<T>(a: [string, T][], b: T): [string, T][] { return a.concat([["new", b]]); }
console.log(join([["x", 1]], 2), join([["x", true]], false));
function labels(pair: [string, number, boolean]): string {
  let out = "";
  for (const [i, part] of pair.entries()) { if (i === 1) continue; out += `${i}=${part};`; }
  for (const i of pair.keys()) out += i;
  for (const part of pair.values()) out += typeof part;
  return out;
}
console.log(labels(["a", 1, true]), labels(["b", 2.5, false]));
let n = 0;
function make(): [string, number] { n++; return ["m", n]; }
for (const [i, v] of make().entries()) console.log(i, v, n);
const p: readonly [number, string] = [1, "x"];
for (const [i, v] of p.entries()) { for (const [j, w] of p.entries()) console.log(i, v, j, w); }
