// @run
// What a copied object has beyond its type goes along; later members see what earlier ones did, and errors leave in the middle.
interface A { x: number }
interface B extends A { y?: number; z?: string }
const b: B = { x: 1, y: 2 };
const a: A = b;
const c: B = { ...a };
console.log(c.x, c.y, c.z);
function bump(o: { n: number; m: number }): number {
  o.n += 10;
  o.m += 100;
  return o.n;
}
const src = { n: 1, m: 2 };
const r1 = { ...src, k: bump(src), ...src };
console.log(r1.n, r1.m, r1.k, src.n);
const r2 = { k: bump(src), ...src };
console.log(r2.k, r2.n, r2.m);
const r3 = { ...src, ...(bump(src) > 5 ? { n: -1 } : {}), q: src.m } as { n: number; m: number; q: number };
console.log(r3.n, r3.m, r3.q);
function risky(o: { n: number; m: number }, fail: boolean): number {
  o.m = -o.m;
  if (fail) throw new Error("no");
  return o.n * 2;
}
for (const fail of [false, true]) {
  try {
    const r4 = { ...src, k: risky(src, fail), m2: src.m };
    console.log(r4.n, r4.m, r4.k, r4.m2);
  } catch (e) {
    console.log((e as Error).message, src.m);
  }
}
type Shape = { kind: "circle"; r: number; at: { x: number } } | { kind: "box"; w: number; h: number; at: { x: number } };
function grow(shape: Shape, by: number): Shape {
  switch (shape.kind) {
    case "circle":
      return { ...shape, r: shape.r * by };
    case "box":
      return { ...shape, w: shape.w * by, h: shape.h * by };
  }
}
const shapes: Shape[] = [{ kind: "circle", r: 2, at: { x: 1 } }, { kind: "box", w: 1, h: 2, at: { x: 5 } }];
const grown = shapes.map((s) => grow(s, 3));
for (const s of grown) console.log(s.kind === "circle" ? s.r : s.w * s.h, s.at.x);
console.log(shapes[0]!.at === grown[0]!.at, shapes[0] === grown[0]);
class Base {
  id = 1;
  #secret = 5;
  constructor(readonly tag: string) {}
  get double(): number { return this.id * 2 + this.#secret; }
}
class Derived extends Base {
  extra = "e";
  override get double(): number { return -1; }
}
const d = new Derived("t");
const dc = { ...d, id: 7 };
console.log(dc.id, dc.tag, dc.extra, d.id);
const mixedTypes = { id: 1, name: "n" };
const retyped = { ...mixedTypes, id: String(mixedTypes.id) + "!" };
console.log(retyped.id, retyped.name, mixedTypes.id + 1);
const withFn = { f: (x: number) => x * 2, list: [1] };
const copied = { ...withFn, list: [...withFn.list, 2] };
console.log(copied.f(4), copied.list.join(), withFn.list.join());
const partial = (p: Partial<{ a: number; b: string }>): string => {
  const full = { a: 1, b: "d", ...p };
  return full.a + full.b;
};
console.log(partial({}), partial({ a: 5 }), partial({ b: "z" }));
const nested = { a: { b: { c: 1, d: 2 }, e: 3 }, f: 4 };
const set = { ...nested, a: { ...nested.a, b: { ...nested.a.b, c: 99 } } };
console.log(set, nested.a.b.c, set.a.b.d);
const options: { depth?: number } | undefined = shapes.length > 5 ? { depth: 3 } : undefined;
const opts = { depth: 1, wide: true, ...(options ?? {}) };
console.log(opts.depth, opts.wide);
const list = [{ id: 1, on: false }, { id: 2, on: false }];
const toggled = list.map((item) => (item.id === 2 ? { ...item, on: !item.on } : item));
console.log(toggled, list[0] === toggled[0], list);
const count: Record<string, number> = { a: 1, b: 2 };
const more: Record<string, number> = { ...count, c: 3, ...{ a: 9 } };
console.log(more, count);
