// @run
// What remains of an object of one of several types, which is known once the program runs; how it is printed, written as
// JSON, asked with `in`, in whatever order its properties are. User guards that name the tag alone: `Ev & { type: "key" }`.
type Shape = { kind: "c"; r: number } | { kind: "s"; w: number; h: number };
function f(shape: Shape) {
  const { kind, ...rest } = shape;
  console.log(kind, rest, JSON.stringify(rest));
}
f({ kind: "c", r: 1 });
f({ kind: "s", w: 2, h: 3 });
function g(shape: Shape) {
  const { kind, ...rest } = shape;
  if ("r" in rest) console.log("r", rest.r);
  else console.log(rest.w);
  return rest;
}
console.log(g({ kind: "c", r: 1 }), g({ kind: "s", w: 2, h: 3 }));
const strip2 = ({ kind, ...rest }: Shape) => rest;
console.log(strip2({ kind: "s", h: 3, w: 2 }));
type Ev =
  | { type: "key"; code: number; mods?: string[] }
  | { type: "tap"; at: { x: number; y: number }; id: number }
  | { type: "end" };
const evs: Ev[] = [
  { type: "key", code: 3, mods: ["a"] },
  { type: "key", code: 4 },
  { type: "tap", at: { x: 1, y: 2 }, id: 9 },
  { type: "end" },
];
for (const ev of evs) {
  const { type, ...data } = ev;
  console.log(type, data, Object.keys(data), JSON.stringify(data));
}
const log: unknown[] = [];
for (const { type, ...data } of evs) log.push(data);
console.log(log);
function strip(ev: Ev) {
  const { type, ...data } = ev;
  return data;
}
const s = strip(evs[2]!);
if ("at" in s) {
  s.at.x = 7;
  s.id = 1;
  console.log(s, evs[2]);
}
const back: Ev = { type: "end", ...{} };
console.log(back);
type V = { k: "n"; v: number; id: number } | { k: "s"; v: string; id: number };
const vs: V[] = [
  { k: "n", v: 1, id: 1 },
  { id: 2, v: "t", k: "s" },
];
for (const x of vs) {
  const { id, ...r } = x;
  console.log(id, r, r.v);
  if (r.k === "n") console.log(r.v + 1);
  else console.log(r.v.length);
}
for (const x of vs) {
  const { v, k, ...r } = x;
  console.log(v, k, r);
}
type W = { k: "a"; x?: number | null; l: number[] } | { k: "b"; x: string; l: number[] };
for (const w of [
  { k: "a", l: [1] },
  { k: "a", x: null, l: [] },
  { k: "b", x: "", l: [2] },
] as W[]) {
  const { k, ...r } = w;
  r.l.push(5);
  console.log(k, r, w);
}
type Sl =
  | { t: "a"; name: string; list: number[] }
  | { t: "b"; name: string; sub: { q: number } }
  | { t: "c"; name: string; f: (x: number) => number };
const sl: Sl[] = [
  { t: "a", name: "A", list: [1] },
  { t: "b", name: "B", sub: { q: 2 } },
  { t: "c", name: "C", f: (x) => x * 2 },
];
for (const s of sl) {
  const { name, ...r } = s;
  console.log(name, r.t);
  if (r.t === "a") {
    r.list.push(2);
    console.log(r);
  } else if (r.t === "b") {
    r.sub = { q: 9 };
    console.log(r);
  } else console.log(r.f(4));
}
console.log(JSON.stringify(sl.slice(0, 2)));
let x: Sl | undefined = Math.random() > 2 ? undefined : sl[0];
if (x) {
  const { t, ...r } = x;
  console.log(Object.keys(r));
  x = sl[1];
  console.log(Object.keys(r));
}
type Opt2 = { k: 1; a?: number; b?: string } | { k: 2; c?: boolean };
for (const o of [
  { k: 1, a: 1 },
  { k: 1, b: "s" },
  { k: 2 },
  { k: 2, c: false },
  { k: 1, a: undefined },
] as Opt2[]) {
  const { k, ...r } = o;
  console.log(k, r, Object.keys(r).length);
}
interface Aa {
  kind: "a";
  n: number;
  tags: string[];
}
interface Bb {
  kind: "b";
  s: string;
}
interface Cc {
  kind: "c";
  n: number;
}
type U = Aa | Bb | Cc;
function isA(c: U): c is U & { kind: "a" } {
  return c.kind === "a";
}
function is<K extends U["kind"]>(c: U, k: K): c is Extract<U, { kind: K }> {
  return c.kind === k;
}
const us: U[] = [
  { kind: "a", n: 1, tags: ["t"] },
  { kind: "b", s: "x" },
  { kind: "c", n: 3 },
];
for (const u of us) {
  console.log(isA(u) ? u.n + u.tags[0]! : "no", is(u, "b") ? u.s : 0);
  if (!isA(u)) console.log(u.kind === "b" ? u.s : u.n);
}
console.log(
  us.filter(isA),
  us.filter(isA).map((a) => a.tags.length),
  us.find(isA)?.n,
);
const first = us.find(isA);
if (first) {
  first.n = 8;
  first.tags.push("more");
  console.log(first, us[0]);
}
type OnlyA = U & { kind: "a" };
const only: OnlyA = { kind: "a", n: 5, tags: [] };
us.push(only);
only.n++;
console.log(us[3], us.filter(isA).length);
