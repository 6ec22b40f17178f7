// @run
// A key chooses between objects of several classes, related or only alike.
abstract class Base { abstract get(): string; tag = "t"; }
class A extends Base { n = 1; get(): string { return `a${this.n}`; } }
class B extends Base { get(): string { return "b" + this.tag; } }
class C { tag = "c"; get(): string { return "c"; } }
class D { tag = "d"; get(): string { return "d"; } }
const by = { a: new A(), b: new B(), c: new A() };
for (const key of ["a", "b", "c"] as const) console.log(by[key].get(), by[key].tag, by[key] instanceof A);
const all = { c: new C(), d: new D() };
for (const key of ["c", "d"] as const) {
  const one = all[key];
  console.log(one.get(), one.tag, one instanceof C, one === all.c);
}
const one = { x: new A(), y: new A() };
for (const key of ["x", "y"] as const) { one[key].n += 4; console.log(one[key].n, one[key]); }
const lit = { x: { v: 1 }, y: { v: 2, w: 3 } };
for (const key of ["x", "y"] as const) console.log(lit[key].v);
class Lamp { n = 1; get(): number { return this.n; } }
class Fan { n = 2; m = 3; get(): number { return this.n * 10; } }
const parts = { a: new Lamp(), b: new Fan() };
for (const key of ["a", "b"] as const) console.log(parts[key].get());
