// @run
// Object.keys, values, entries and for-in of objects that are no tables: their own order, what may be missing, classes.
interface P { name: string; n: number; ok: boolean }
const p: P = { name: "x", n: 1, ok: true };
console.log(Object.keys(p), Object.keys(p).length);
for (const k of Object.keys(p)) console.log(k);
for (const k in p) console.log(k);
const size = { w: 3, h: 4, d: 5 };
console.log(Object.values(size), Object.values(size).reduce((a, b) => a + b, 0));
for (const [k, v] of Object.entries(size)) console.log(k, v);
console.log(Object.entries(size).map(([k, v]) => `${k}=${v}`).join("&"));
console.log(Object.entries(p));
for (const v of Object.values(p)) console.log(v, typeof v);
class V { x = 1; y = 2.5; #z = 3; get sum(): number { return this.x + this.#z; } go(): void {} }
const v = new V(); v.x = 9;
console.log(Object.keys(v), Object.values({ a: v.x, b: v.y }));
for (const k in v) console.log(k);
type Opt = { a: number; b?: number; c?: string };
const full: Opt = { a: 1, b: 2, c: "z" }, part: Opt = { a: 1, c: "q" };
function keys(o: Opt): string { return Object.keys(o).join(); }
console.log(keys(full), keys(part), keys({ a: 3 }));
for (const [k, w] of Object.entries(part)) console.log(k, w);
const texts = { one: "a", two: "b" }; console.log(Object.entries(texts), Object.values(texts).join("-"));
const idx = { b: 1, 2: "two", 1: "one", a: 3 }; console.log(Object.keys(idx));
const e = {}; console.log(Object.keys(e).length);
const fns = { inc: (n: number) => n + 1, dbl: (n: number) => n * 2 };
for (const [k, f] of Object.entries(fns)) console.log(k, f(10));
const objs = { p, q: { name: "q", n: 2, ok: false } }; for (const o of Object.values(objs)) { o.n *= 10; } console.log(p.n, objs.q);
type Key = keyof typeof size; for (const k of Object.keys(size) as Key[]) { size[k] += 1; } console.log(size);
for (const k in size) { console.log(size[k as Key]); }
const ks = Object.keys(size); ks.push("more"); console.log(ks, Object.keys(size));
function count(): { q: number } { console.log("made"); return { q: 1 }; }
console.log(Object.keys(count()), Object.values(count()));
