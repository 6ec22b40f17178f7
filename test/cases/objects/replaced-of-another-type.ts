// @run
// What a later spread replaces for sure need not be of the type that stays.
const next = (n: number): number => {
  console.log("next", n);
  return n;
};
const base = { a: 1, on: true };
const none = { ...{ a: 1, b: 2 }, ...{ a: undefined } };
console.log(none.a, none);
const named = { ...{ a: next(1), b: next(2) }, c: 3, ...{ a: "x", d: next(4) } };
console.log(named, named.a.length);
console.log({ ...base, ...{ a: next(5) } }, { ...base, ...{ on: false, a: 3 }, z: 1 });
const deep = { ...{ ...{ a: 1 }, ...{ a: "y", z: 0 } }, ...{ z: null } };
console.log(deep);
const make = (x?: number) => ({ ...{ m: 1, n: 2 }, ...(x === undefined ? { n: 0 } : { n: x }) });
console.log(make(), make(4));
let count = 0;
const counted = { ...{ a: ++count, b: count }, ...{ a: "s", b: count + 1 } };
console.log(counted, count);
