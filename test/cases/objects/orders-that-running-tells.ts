// @run
// Where only running tells which properties there are, and in which order: spreads of several, guards, rest, JSON, classes that
// hold such objects, what is added and deleted and added again; all of it in the order in which JavaScript evaluates.
interface O { a?: number; b?: string; c?: boolean; 7?: number; }
const xs: O[] = [{ a: 1, b: "x" }, { b: "y", a: 2 }, { c: true, 7: 7, a: undefined }, {}];
console.log(xs);
for (const x of xs) for (const y of xs) console.log({ ...x, ...y }, { b: "first", ...x, c: false }, { ...x, a: 9 });
function mix(x: O | undefined, on: boolean, y?: O): O { return { ...x, ...(on ? y : { c: on }), ...(on && { b: "on" }), a: 5 }; }
console.log(mix(undefined, false), mix(xs[1], true, xs[2]), mix(xs[0], true), mix(xs[2], false, xs[0]));
let n = 0;
const o: O = {};
while (n++ < 3) { if (n === 1) o.c = n > 0; else if (n === 2) o.b = "later"; else o.a = n; }
console.log(o, Object.keys(o), Object.values(o), Object.entries(o).length, JSON.stringify(o), JSON.stringify(o, ["b", "a", "c"]));
delete o.c; o.c = false; delete o.b;
console.log(o, JSON.stringify([o, xs]));
const { a, ...r } = o; const { c, ...q } = r;
console.log(a, r, c, q, { ...q, z: 1 });
const parsed = JSON.parse('{"a":1,"b":"p"}') as { a: number; b?: string };
const copy: O = parsed; copy.c = true;
console.log(JSON.stringify(copy), copy.c);
const t = (v: O): O => ((v.a = v.a === undefined ? 1 : undefined), (v.b ??= "dflt"), v);
console.log(t({}), t({ a: 3 }), t({ b: undefined }));
class Holder { o: O = { b: "h" }; set(k: number): this { this.o.a = k; this.o.c ||= k > 1; return this; } }
console.log(new Holder().set(1), new Holder().set(2).o);
const deep: { inner: O }[] = [{ inner: { a: 1 } }, { inner: { ...xs[1] } }];
deep[0]!.inner.b = "added"; deep[1]!.inner.c = undefined;
console.log(deep, deep.map((d) => ({ ...d.inner })), structured(deep[0]!.inner));
function structured(v: O): string { return Object.entries(v).map(([k, w]) => `${k}=${w}`).join(); }
const cl = () => { o.a = undefined; return o; };
console.log(cl(), (o.b = "z"), cl());
const byKey: Record<string, O> = {}; byKey["q"] = { c: true }; byKey["q"]!.a = 4; byKey["r"] = {}; byKey["r"]!.b = "s"; byKey["r"]!.a = 1;
console.log(byKey);
const m = new Map<string, O>([["k", { a: 1 }]]); m.get("k")!.c = true; console.log(m);
interface P { a?: number; b?: string; }
const p: P = {};
const list: P[] = [{ b: undefined }];
console.log("b" in p, (p.b = "x"), "b" in p, Object.keys(p).join(), (p.a = 1), Object.keys(p).join());
function f(v: P): boolean { delete v.b; return true; }
console.log("b" in p, f(p), "b" in p, list);
const g = (): number => { p.b = undefined; return 1; };
console.log(["b" in p, g(), "b" in p, { ...p }, f(p), { ...p }]);
