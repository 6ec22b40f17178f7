// @run
// An object of a class, of one that extends it, or none: chosen in one expression.
function same<T>(value: T): T { return value; }
class A { constructor(public n: number) {} get name(): string { return "A" + this.n; } }
class B extends A { extra = "more"; override get name(): string { return "B" + this.n; } }
class C extends A { other = 1; override get name(): string { return "C" + this.n; } }
const xs: A[] = [new A(1)];
const none: A[] = [];
function pick(list: A[], c: boolean): A | undefined {
  return c ? (list.length > 0 ? list[0] : new B(2)) : undefined;
}
console.log(pick(xs, true)?.name, pick(none, true)?.name, pick(xs, false)?.name);
console.log(same<A | undefined>(xs.length > 0 ? (xs.length > 1 ? xs[1] : new B(3)) : undefined)?.name);
const d: A | undefined = same(xs.length > 5) ? undefined : same(xs.length > 3) ? new B(4) : same(xs.length > 2) ? xs[0] : new C(5);
console.log(d?.name);
function other(c: number): A | null {
  return c === 0 ? null : c === 1 ? new B(1) : c === 2 ? xs[0] : new C(3);
}
console.log([0, 1, 2, 3].map((c) => other(c)?.name));
const e: A = same(xs.length > 5) ? new B(1) : new C(2);
console.log(e.name, (xs.length > 5 ? new B(1) : new C(2)).name);
const f: (A | undefined)[] = [xs.length > 5 ? undefined : xs.length > 3 ? new C(2) : new B(8), xs.length > 5 ? new B(1) : undefined];
console.log(f.map((x) => x?.name));
const m = new Map<string, A>();
console.log((m.get("x") ?? (xs.length > 3 ? xs[0] : new B(9))).name);
const g: A | undefined = xs.at(7) ?? (xs.length > 3 ? undefined : new B(6));
console.log(g?.name);
