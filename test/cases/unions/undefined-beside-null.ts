// @run
// A choice of what may be undefined and what may be null.

class A {
  a = 1;
}
class B {
  b = 2;
}
function pick(x: B | undefined, y: A | null, k: boolean) {
  return k ? x : y;
}
console.log(
  pick(new B(), null, true),
  pick(undefined, null, true),
  pick(undefined, null, false),
  pick(undefined, new A(), false),
);
function first(x: number | undefined, y: number | null, k: boolean) {
  return k ? x : y;
}
console.log(
  first(1, null, true),
  first(undefined, 2, true),
  first(undefined, null, false),
  first(0, 3, false),
);
const either = (a: string | null, b: string | undefined) => a ?? b;
console.log(either(null, undefined), either("a", "b"), either(null, "c"));
const back = (a: string | undefined, b: string | null): string | null => a ?? b;
console.log(back(undefined, null), back(undefined, "n"), back("m", null));
const found = pick(new B(), new A(), false);
console.log(
  found === null
    ? "null"
    : found === undefined
      ? "undefined"
      : found instanceof A
        ? `A${found.a}`
        : `B${found.b}`,
);
const xs = [1, 2];
const at = xs.length > 5 ? xs.find((x) => x > 1) : null;
console.log(at, xs.length > 1 ? xs.find((x) => x > 9) : null);
