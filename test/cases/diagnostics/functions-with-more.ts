type Reducer<A, T> = (a: A, t: T) => A;
const mapping = <T, U>(f: (t: T) => U) => <A,>(r: Reducer<A, U>): Reducer<A, T> => (a, t) => r(a, f(t)); //~ unsupported-function-value
console.log([1, 2].reduce(mapping((n: number) => n * 2)((a: number, n) => a + n), 0));

function counted(run: (n: number) => number): ((n: number) => number) & { calls: () => number } { //~ unsupported-function-value
  let calls = 0;
  return Object.assign((n: number) => (calls++, run(n)), { calls: () => calls });
}
console.log(counted((n) => n * 2).calls());

type Parts = { position: { x: number }; tag: string };
const stores: { [K in keyof Parts]: Map<number, Parts[K]> } = { position: new Map(), tag: new Map() };
for (const part of ["position", "tag"] as (keyof Parts)[]) console.log(stores[part].size); //~ unsupported-property

const listOf = (x: number | string): (number | string)[] => Array(x) as (number | string)[]; //~ unsupported-new
console.log(listOf("a"));
