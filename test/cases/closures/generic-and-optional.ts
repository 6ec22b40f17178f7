// @run
// Generic functions that make closures, optional functions that are called, generic functions as values.
function memoize<K, V>(compute: (key: K) => V): (key: K) => V {
  const cache = new Map<K, V>();
  return (key) => {
    if (!cache.has(key)) cache.set(key, compute(key));
    return cache.get(key)!;
  };
}
let computed = 0;
const slowSquare = memoize((n: number) => { computed++; return n * n; });
console.log(slowSquare(4), slowSquare(4), computed);
type Next<T> = () => T | undefined;
function range(a: number, b = Infinity): Next<number> {
  let n = a;
  return () => (n < b ? n++ : undefined);
}
function mapN<A, B>(next: Next<A>, f: (a: A) => B): Next<B> {
  return () => {
    const v = next();
    return v === undefined ? undefined : f(v);
  };
}
const m = mapN(range(1, 4), (n) => "n" + n);
console.log(m(), m(), m(), m() ?? "end");
let cb: ((x: number) => number) | undefined;
console.log(cb?.(3) ?? "none");
cb = (x) => x + 1;
console.log(cb?.(3) ?? "none");
interface Opts { onDone?: (n: number) => void; name: string }
function go(o: Opts): void { o.onDone?.(o.name.length); }
go({ name: "x" });
go({ name: "xyz", onDone: (n) => console.log("done", n) });
function identity<T>(x: T): T { return x; }
console.log([1, 2].map(identity).join(), ["a"].map(identity).join());
const pick = <T>(xs: T[], i: number): T => xs[i];
console.log(pick([5, 6], 1), pick(["p"], 0));
const note = <T>(name: string, value: T): T => { log += name; return value; };
let log = "";
console.log(note("A", 1), note("B", "s"), log);
const fnOr = cb ?? ((n: number) => n * 100);
console.log(fnOr(2));
const chosen = computed > 5 ? (a: number) => a : (a: number, b?: number) => a * 2;
console.log(chosen(4));
