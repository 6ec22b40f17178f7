// @run
// Methods of `[]`, whose functions are never called, and lists of what never comes back.
console.log([].map((value) => value).length, [].filter((v) => true).length, [].some((x) => x), [].every((x) => x === 1));
[].forEach((x) => console.log(x));
console.log([].find((x) => x), [].map((x) => String(x)).length, [].map((x) => [x]).length);
console.log([].flatMap((x) => [1]).length, [].sort((a, b) => a - b).length, [...[].entries()].length);
const f = (x: never): string => "a" + x;
console.log([].map(f).length, [].map((x: number) => x * 2).length);
console.log([].map((x) => ({ a: x })), [].map(Boolean));
console.log([].map((x) => ({ a: x })).map(({ a }) => a), [].filter(Boolean).map((x) => `${x}`));
function fail(n: number): never {
  throw new Error("x" + n);
}
try {
  console.log([1].map((n) => fail(n)).length);
} catch (e) {
  console.log((e as Error).message);
}
try {
  console.log([1].map(fail).length);
} catch (e) {
  console.log((e as Error).message);
}
const none: never[] = [];
console.log(none.map((n) => n).length, none.length, none);
const make = () => [];
console.log(make().length, make().map((x) => 1).length);
