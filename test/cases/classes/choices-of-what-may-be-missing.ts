// @run
// One of two objects of related classes, each of which may be missing.
class A {
  n = 1;
}
class B extends A {
  m = 2;
}
const pick = (k: boolean, b: B | null, a: A | null): A | null => (k ? b : a);
console.log(pick(true, new B(), null)?.n, pick(false, null, new A())?.n, pick(true, null, null));
class C extends A {
  k = 3;
}
const two = (k: boolean, b: B | undefined, c: C | undefined) => (k ? b : c);
console.log(
  two(true, new B(), undefined)?.n,
  two(false, undefined, new C())?.n,
  two(true, undefined, undefined) === undefined,
);
const xs: (A | null)[] = [null, new A()];
let got: A | null = null;
const b: B | undefined = xs.length > 1 ? new B() : undefined;
for (const k of [true, false]) {
  got = k ? (b ?? null) : (xs[1] ?? null);
  console.log(got?.n, got instanceof B);
}
const mixed = (k: boolean, b: B, a: A | null) => (k ? b : a);
console.log(mixed(true, new B(), null)?.n, mixed(false, new B(), null));
