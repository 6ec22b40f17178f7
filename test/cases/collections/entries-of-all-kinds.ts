// @run
// Enums, objects, optionals, texts and numbers as keys and values; order of evaluation; maps of maps.
enum Color { Red, Green = 5 }
const byColor = new Map<Color, string>();
byColor.set(Color.Red, "r").set(Color.Green, "g");
console.log(byColor.get(Color.Green) ?? "?", byColor.size);
for (const [c, s] of byColor) console.log(c, s);
class Point { constructor(public x: number, public y: number) {} }
const p = new Point(1, 2);
const marks = new Map<Point, number>();
marks.set(p, 3);
marks.set(new Point(1, 2), 4);
console.log(marks.get(p) ?? 0, marks.size, marks.has(new Point(1, 2)));
for (const [q, m] of marks) { q.x += m; console.log(q.x, q.y, m); }
const points = new Set<Point>();
points.add(p).add(p);
console.log(points.size, p.x);
const maybe = new Map<string, number | undefined>();
maybe.set("a", undefined);
maybe.set("b", 2);
console.log(maybe.has("a"), maybe.get("a") === undefined, maybe.get("b") ?? 0, maybe.size);
const nul = new Map<string, number | null>([["n", null], ["one", 1]]);
console.log(nul.get("n") === null, nul.get("n") === undefined, nul.get("zz") === undefined, nul.get("zz") === null, nul.get("one") === 1);
for (const [k, v] of nul) console.log(k, v === null ? "null" : v);
const mixed = new Map<string, string | number>([["s", "text"], ["n", 5]]);
for (const [k, v] of mixed) console.log(k, typeof v, v);
const got = mixed.get("s");
console.log(got === undefined, typeof got === "string" ? got.length : -1);
const zero = new Map<number, string>([[0, "z"], [NaN, "nan"], [1.5, "f"]]);
console.log(zero.get(-0) ?? "", zero.get(NaN) ?? "", zero.get(1.5) ?? "", zero.has(1), zero.size);
const small = new Set<number>([1, 2, 3]);
console.log(small.has(258), small.has(1.5), small.has(1e10), small.has(NaN), small.has(-1), small.has(2));
let order = "";
function f(n: number): number { order += n; return n; }
const built = new Map<number, number>([[f(1), f(2)], [f(3), f(4)]]);
built.set(f(5), f(6)).set(f(7), f(8));
console.log(order, built.size);
let m = new Map<string, number>([["a", 1], ["b", 2]]);
const old = m;
for (const [k, v] of m) {
  m = new Map<string, number>();
  m.set(k + "new", v);
  old.delete("b");
  old.set("c", 3);
  if (old.size > 3) break;
}
console.log(m.size, old.size, old.has("c"));
for (const entry of old) console.log(entry[0], entry[1]);
for (const entry of new Map<string, string>([["x", "y"]])) console.log(entry[0] + entry[1], entry.length);
console.log(old.keys().next().value ?? "empty", old.values().next().value ?? -1, new Set<string>().values().next().value === undefined);
const flags = new Map<boolean, number>();
flags.set(true, 1);
flags.set(1 > 2, 2);
console.log(flags.get(false) ?? 0, flags.size);
function make(): Map<string, Set<number>> {
  const r = new Map<string, Set<number>>();
  r.set("q", new Set([1, 2]));
  return r;
}
const made = make();
made.get("q")!.add(9);
for (const [k, s] of made) for (const n of s) console.log(k, n);
for (const [k, s] of make()) console.log(k, s.size);
const ro: ReadonlyMap<string, Set<number>> = made;
console.log(ro.size, ro.get("q")!.size);
const opt: Map<string, number> | undefined = old.size > 1 ? old : undefined;
if (opt) console.log(opt.size);
const nested = new Map<string, Map<string, number>>([["o", new Map([["i", 1]])]]);
nested.get("o")!.set("j", 2);
let sum = 0;
for (const inner of nested.values()) for (const v of inner.values()) sum += v;
console.log(sum);
const wide = new Map<number, number>();
for (let i = 0; i < 300; i++) wide.set(i * 1000, i);
console.log(wide.get(299000) ?? -1, wide.size);
outer: for (const [a] of wide) { for (const [b] of wide) { if (b > 2000) continue outer; if (a > 1000) break outer; console.log(a, b); } }
