// @run
// Generic methods that subclasses replace, called by the base and by `super`: defaults, errors, results of many types.
class A { f<T>(x: T, n = 1): T[] { return [x]; } g<T>(x: T): string { return "A"; } }
class B extends A { override f<T>(x: T, n = 2): T[] { const r: T[] = []; for (let i = 0; i < n; i++) r.push(x); return r; } }
class C extends B { override f<U>(x: U, n = 3): U[] { return [...super.f(x, n), x]; } override g<U>(x: U): string { return "C" + super.g([x]); } }
const xs: A[] = [new A(), new B(), new C()];
for (const x of xs) console.log(x.f(1), x.f("s"), x.g(true), x.f(2, 2));
const b: B = new C();
console.log(b.f(null), b.f([1, 2]));

interface Op<T> { run(x: number): T; }
class Node1 { depth = 0; visit<T>(op: Op<T>): T { this.depth++; return op.run(this.depth); } }
class Node2 extends Node1 { override visit<T>(op: Op<T>): T { const r = super.visit(op); this.depth += 10; return r; } }
class Node3 extends Node2 { override visit<T>(op: Op<T>): T { if (this.depth > 20) throw new Error(`deep ${this.depth}`); return super.visit(op); } }
class Boom implements Op<string> { run(x: number): string { if (x > 12) throw new RangeError("x" + x); return "ok" + x; } }
const ns: Node1[] = [new Node1(), new Node2(), new Node3()];
for (let i = 0; i < 3; i++)
  for (const n of ns) {
    try {
      console.log(i, n.visit(new Boom()));
    } catch (e) {
      console.log((e as Error).name, (e as Error).message);
    }
  }
class Pt { constructor(readonly x: number) {} }
const p = ns[1]!.visit({ run: (x) => new Pt(x) });
const f = ns[0]!.visit<(y: number) => number>({ run: (x) => (y) => x + y });
const nn = ns[2]!.depth > 100 ? ns[2]!.visit<Pt | null>({ run: (x) => (x > 1000 ? new Pt(1) : null) }) : null;
console.log(p.x, f(5), nn);
console.log(ns[1]!.visit<[number, string]>({ run: (x) => [x, "t"] }));
console.log(ns.map((n) => n.depth));
