// @run
// Objects that go where one of their fields is unknown: what lies there is told apart, also where it is null or a class.
let node: { v: number; n: typeof node } | null = null;
function len(x: { v: number; n: unknown } | null): number { return x === null ? 0 : x.n === null ? 1 : 2; }
for (const v of [3, 2, 1]) { node = { v, n: node }; console.log(len(node)); }
interface View { id: number; data: unknown }
function show(x: View): string {
  const d = x.data;
  if (typeof d === "number") return `number ${d}`;
  if (typeof d === "string") return `text ${d}`;
  if (Array.isArray(d)) return "list";
  if (d === null) return "null";
  if (d === undefined) return "undefined";
  if (d instanceof Error) return d.message;
  return typeof d;
}
interface A { id: number; data: number }
interface B { id: number; data: string[] }
interface C { id: number; data: Date0 | null | undefined }
interface Date0 { day: number }
class K { constructor(readonly id: number, public data: string) {} }
const as: A[] = [{ id: 1, data: 2 }, { id: 2, data: 2.5 }];
const bs = new Map<string, B>([["b", { id: 3, data: ["x"] }]]);
const c: C = { id: 4, data: undefined };
for (const a of as) console.log(show(a), a.data + 1);
for (const [, b] of bs) console.log(show(b), b.data.join());
console.log(show(c)); c.data = null; console.log(show(c)); c.data = { day: 5 }; console.log(show(c), c.data.day);
const k = new K(9, "kk"); console.log(show(k), k.data.length);
const views: View[] = [...as, c, k];
console.log(views.map(show).join());
views.push({ id: 7, data: new Error("err") });
console.log(views.map(show).join(";"));
