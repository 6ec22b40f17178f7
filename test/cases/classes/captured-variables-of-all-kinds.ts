// @run
// Classes in functions: shadowed names, defaults, narrowed parameters, recursion, what is written and shown of their objects, interfaces.
function early(n: number) {
  const make = () => new Late();
  const later = n * 2;
  class Late { v = later; }
  return make().v;
}
console.log(early(4));
function shadow(n: number) {
  class A {
    n = n + 1;
    get(n: number) { return n + this.n; }
    sum() { const n = 100; return n + this.n; }
    field() { return { n }.n; }
  }
  const a = new A();
  return [a.n, a.get(10), a.sum(), a.field()].join();
}
console.log(shadow(1), JSON.stringify({ s: shadow(2) }));
function json(tag: string) {
  class Item { constructor(public id: number) {} describe() { return tag + this.id; } }
  const items = [new Item(1), new Item(2)];
  const copy = { ...items[0]! };
  return JSON.stringify(items) + items.map((i) => i.describe()).join() + JSON.stringify(copy) + ("tag" in items[0]!);
}
console.log(json("t"));
function optional(x?: number, list: string[] = ["d"]) {
  class O { read() { return (x ?? -1) + list.length; } name = x === undefined ? "none" : `x${x}`; }
  return `${new O().read()}${new O().name}`;
}
console.log(optional(), optional(5, []));
function narrowed(v: string | number) {
  if (typeof v === "string") {
    class S { len() { return v.toString().length; } }
    return new S().len();
  }
  return v;
}
console.log(narrowed("abc"), narrowed(7));
function arrays() {
  const shared = [1, 2];
  class P { add(n: number) { shared.push(n); return shared.length; } }
  const p = new P(), q = new P();
  p.add(3);
  return q.add(4) + shared.join();
}
console.log(arrays());
function defaults(base: number) {
  class D { constructor(readonly a = base, readonly b = a + base) {} }
  return `${new D().a} ${new D().b} ${new D(undefined, 9).a} ${new D(1).b}`;
}
console.log(defaults(3));
function rec(depth: number): string {
  class R { text() { return depth > 0 ? depth + rec(depth - 1) : "."; } }
  return new R().text();
}
console.log(rec(3));
const arrow = (k: string) => { const Named = class { v = k; }; return new Named().v; };
console.log(arrow("z"));
try {
  (function fail(message: string) {
    class E2 { raise(): never { throw new Error(message); } }
    new E2().raise();
  })("boom");
} catch (e) { console.log((e as Error).message); }
function equal(a: number) { class V { constructor(public x: number) {} same(o: V) { return o.x === this.x; } } return new V(a); }
interface Area { area(): number; }
function two(scale: number): Area[] {
  class Sq implements Area { constructor(private s: number) {} area() { return this.s * this.s * scale; } }
  class Ci implements Area { constructor(private r: number) {} area() { return this.r * scale; } }
  return [new Sq(2), new Ci(3)];
}
console.log(two(2).map((s) => s.area()).join());
console.log(equal(1).same(equal(2)), equal(3).same(equal(3)));
