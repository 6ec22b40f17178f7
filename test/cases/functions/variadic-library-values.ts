// @run
// Functions of the library that take any number of arguments, as values.
const fns: Record<string, (...a: number[]) => number> = { max: Math.max, min: Math.min };
const pick: (first: number, ...more: number[]) => number = Math.max;
console.log(fns.max!(1, 5, 2.5), fns["min"]!(), fns.min!(3), pick(1), pick(2, 9, 4));
const xs = [3, 1, 2];
console.log(fns.max!(...xs, 7), pick(...([4, 5] as [number, number])));
function apply(f: (...xs: number[]) => number, ...xs: number[]) {
  return f(...xs);
}
console.log(
  apply(Math.min, 4, 2, 8),
  apply(Math.max),
  apply((...v) => v.length, 1, 2),
);
for (const f of [Math.max, Math.min]) console.log(f(1, 2));
const f2: (a: number, b: number) => number = Math.min;
console.log(
  [1, 2, 3].reduce((a, b) => f2(a, b)),
  Object.is(fns.max!(-0, 0), 0),
);
console.log(typeof fns.max, fns.foo === undefined, fns.max!(NaN, 1));
