// @run
// Array.isArray and instanceof of what is known already: tuples are arrays, and what is asked runs.

let n = 0;
const f = (): [number, string] => {
  n++;
  return [1, "a"];
};
const g = (): number[] => {
  n++;
  return [1];
};
const h = (): Uint8Array => {
  n++;
  return new Uint8Array(2);
};
console.log(Array.isArray(f()), Array.isArray(g()), Array.isArray(h()), n);
console.log(f() instanceof Array, g() instanceof Array, h() instanceof Uint8Array, n);
const either = (k: number): [number, string] | string => (k ? [1, "b"] : "t");
console.log(Array.isArray(either(1)), Array.isArray(either(0)));
const e = either(1);
if (Array.isArray(e)) console.log(e[1], e.length);
const o = (k: number): number[] | undefined => (k ? [k] : undefined);
console.log(Array.isArray(o(0)), Array.isArray(o(2)), typeof g());
