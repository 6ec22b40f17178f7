// @run
// Pairs that a method of a generic class makes are those that its callers name: one class for both.
class Seq<T> {
  constructor(private readonly xs: readonly T[]) {}
  map<U>(f: (x: T) => U): Seq<U> { return new Seq(this.xs.map(f)); }
  filter(f: (x: T) => boolean): Seq<T> { return new Seq(this.xs.filter(f)); }
  zip<U>(o: Seq<U>): Seq<[T, U]> { const n = Math.min(this.xs.length, o.xs.length); const out: [T, U][] = []; for (let i = 0; i < n; i++) out.push([this.xs[i], o.xs[i]]); return new Seq(out); }
  indexed(): Seq<[number, T]> { return new Seq(this.xs.map((x, i): [number, T] => [i, x])); }
  toArray(): readonly T[] { return this.xs; }
}
const names = new Seq(["b", "a", "c"]);
let pairs: Seq<[string, number]> = names.zip(new Seq([3, 1, 2]));
for (const [n, k] of pairs.toArray()) console.log(n, k);
pairs = pairs.filter(([, k]) => k > 1);
console.log(pairs.toArray().length);
const deep = names.indexed().zip(new Seq([true, false]));
for (const [[i, n], on] of deep.toArray()) console.log(i, n, on);
for (let r = 0; r < 2; r++) { pairs = names.zip(new Seq([r, r + 1])); console.log(pairs.map(([n, k]) => `${n}${k}`).toArray().join()); }
pairs = new Seq<[string, number]>([["z", 9]]);
const [first] = pairs.toArray();
first[1] = 10;
console.log(pairs.toArray());
