// @run
// Patterns of globals, closures, generics, unions, overridden methods.
interface Config { name: string; size?: { w: number; h?: number }; tags?: string[]; cb?: (n: number) => number }
const config: Config = { name: "cfg", size: { w: 5 }, cb: (n) => n + 1 };
const { name: title, size: { w, h = w * 2 } = { w: 1 }, tags: [firstTag = "no tag"] = [], cb = (n: number) => n * 100 } = config;
console.log(title, w, h, firstTag, cb(4));
function useGlobals(): string { return title + w + h; }
console.log(useGlobals());
const fns: (() => string)[] = [];
for (const [key, value] of [["a", 1], ["b", 2]] as [string, number][]) fns.push(() => key + value);
for (const f of fns) console.log(f());
let { count, step = 2 }: { count: number; step?: number } = { count: 10 };
const bump = () => { count += step; return count; };
bump(); console.log(bump(), count);
function swapPair<A, B>([a, b]: [A, B]): [B, A] { return [b, a]; }
const [sw, sn] = swapPair([1, "one"]);
console.log(sw, sn);
function firstOf<T>(xs: T[], fallback: T): T { const [x = fallback] = xs; return x; }
console.log(firstOf([3, 4], 0), firstOf([], "none"), firstOf<number>([], 9));
type Shape = { kind: "circle"; r: number } | { kind: "rect"; w: number; h: number };
function area(s: Shape): number {
  if (s.kind === "circle") { const { r } = s; return r * r * 3; }
  const { w, h } = s;
  return w * h;
}
console.log(area({ kind: "circle", r: 2 }), area({ kind: "rect", w: 2, h: 3 }));
class Base { m({ a = 1 }: { a?: number } = {}): number { return a; } }
class Derived extends Base { override m({ a = 2 }: { a?: number } = {}): number { return a * 10; } }
for (const o of [new Base(), new Derived()]) console.log(o.m(), o.m({}), o.m({ a: 5 }));
function outer(): string {
  const { x, y } = inner();
  function inner(): { x: number; y: string } { return { x: 1, y: "why" }; }
  const later = (): string => y + x;
  return later();
}
console.log(outer());
function minmax(xs: number[]): { min: number; max: number } {
  let [min, max] = [Infinity, -Infinity];
  for (const x of xs) { if (x < min) min = x; if (x > max) max = x; }
  return { min, max };
}
const { min, max } = minmax([3, 9, -2]);
console.log(min, max);
const maybe: [number, string?] = [1];
const [m1, m2] = maybe;
console.log(m1, m2);
const table: [string, (n: number) => number][] = [["double", (n) => n * 2], ["square", (n) => n * n]];
for (const [label, fn] of table) console.log(label, fn(7));
const deep = { a: { b: { c: [1, [2, { d: "deep" }]] as [number, [number, { d: string }]] } } };
const { a: { b: { c: [one, [two, { d }]] } } } = deep;
console.log(one, two, d);
let target = { p: 0, q: [0, 0] };
let alias = target;
[target.p, target.q[1], target] = [5, 6, { p: 9, q: [] }];
console.log(alias.p, alias.q.join(), target.p);
let ix = 0;
const arr = [0, 0, 0];
[arr[ix++], arr[ix++], ix] = [7, 8, 9];
console.log(arr.join(), ix);
const { length: n0, [0]: z0, ...restProps }: { length: number; 0: string; e: boolean; f?: number } = { length: 3, 0: "zero", e: true };
console.log(n0, z0, restProps.e, restProps.f);
const [ch = "x", ...chars] = "añ";
console.log(ch, chars.length, chars[0]);
const [] = arr; const {} = target;
let u: string | undefined, v: number | null = 3;
({ name: u, size: { w: v } = { w: 0 } } = config);
console.log(u, v);
const nul: { z: number | null } = { z: null };
const { z = 4 } = nul;
console.log(z);
(([a, b]: number[], { c }: { c: number }) => console.log(a + b + c))([1, 2], { c: 3 });
const r2 = [1, 2, 3].length; 
const [[g1], ...[g2, g3 = 8]] = [[4], [5]];
console.log(g1, g2.length, typeof g3, r2);
