// @run
// Records of objects, arrays, functions and records: shared, passed, captured, in fields and generics.
interface P { name: string; n?: number }
const people: Record<string, P> = {};
people["x"] = { name: "X" };
const x = people["x"];
x.n = 4;
console.log(people["x"].n, people["x"] === x, people["y"] === undefined, people["y"]?.name ?? "none");
const lists: Record<string, number[]> = {};
(lists["a"] ??= []).push(1); (lists["a"] ??= []).push(2);
lists["a"].push(3);
const alias = lists["a"]; alias.push(4); alias[0] = 99;
console.log(lists, lists["a"].length, lists["b"]?.length);
for (const k of ["p", "q", "p"]) { if (!lists[k]) lists[k] = []; lists[k].push(k.length); }
console.log(lists);
const fs: Record<string, (a: number) => number> = { inc: (a) => a + 1, dbl: (a) => a * 2 };
let total = 0; fs["acc"] = (a) => { total += a; return total; };
console.log(fs["inc"](3), fs.dbl(4), fs["acc"](5), fs["acc"](6), total);
const f = fs["nope"];
console.log(f === undefined, fs["nope"]?.(3), fs["inc"]?.(9));
const nested: Record<string, Record<string, number>> = { a: { x: 1 } };
nested["b"] ??= {}; nested["b"]["y"] = 2; nested["a"]["10"] = 5;
console.log(nested, nested["c"]?.["x"], nested["a"]?.["x"]);
for (const o in nested) for (const i in nested[o]) console.log(o, i, nested[o][i]);
function add(r: Record<string, number>, k: string): Record<string, number> { r[k] = (r[k] ?? 0) + 1; return r; }
const c: Record<string, number> = {};
const d = add(add(c, "a"), "a");
console.log(c === d, c, add(d, "z") === c, c);
class Holder { table: Record<string, string> = {}; put(k: string, v: string): this { this.table[k] = v; return this; } }
const h = new Holder().put("a", "1").put("b", "2");
const t = h.table; t["c"] = "3"; h.table = { z: "26" }; 
console.log(h.table, t, h);
const inc = (k: string): void => { c[k] = (c[k] ?? 0) + 10; };
inc("a"); inc("w"); console.log(c);
function gen<T>(r: Record<string, T>, k: string, d: T): T { return r[k] ?? d; }
console.log(gen(c, "a", 0), gen(c, "none", 5), gen(h.table, "z", "no"), gen(h.table, "y", "no"));
function group<T>(xs: T[], by: (x: T) => string): Record<string, T[]> { const out: Record<string, T[]> = {}; for (const x of xs) (out[by(x)] ??= []).push(x); return out; }
console.log(group([1, 2, 3, 4, 5], (x) => x % 2 ? "odd" : "even"));
console.log(group(["a", "bb", "cc"], (s) => String(s.length)));
let re: Record<string, number> = { a: 1 };
const old = re; re = { ...re, b: 2 }; old["a"] = 7;
console.log(re, old, 1);
console.log(fs.dbl?.(4), fs.zip?.(4), fs.hasOwnProperty("dbl"), fs.hasOwnProperty("toString"));
