// @run
// Generic methods of generic classes, folded with lists, text and what may be missing.
interface Folder<K, T> { leaf(k: K): T; pair(a: T, b: T): T; }
abstract class Tree<K> {
  abstract fold<T>(f: Folder<K, T>): T;
  size(): number { return this.fold({ leaf: () => 1, pair: (a, b) => a + b }); }
  toList(): K[] { return this.fold<K[]>({ leaf: (k) => [k], pair: (a, b) => [...a, ...b] }); }
}
class Leaf<K> extends Tree<K> {
  constructor(readonly key: K) { super(); }
  fold<T>(f: Folder<K, T>): T { return f.leaf(this.key); }
}
class Pair<K> extends Tree<K> {
  constructor(readonly a: Tree<K>, readonly b: Tree<K>) { super(); }
  fold<T>(f: Folder<K, T>): T { return f.pair(this.a.fold(f), this.b.fold(f)); }
}
const t: Tree<number> = new Pair<number>(new Leaf(1), new Pair<number>(new Leaf(2), new Leaf(3)));
const s: Tree<string> = new Pair<string>(new Leaf("a"), new Leaf("b"));
console.log(t.size(), s.size(), t.toList(), s.toList());
console.log(t.fold<string>({ leaf: (k) => `${k}`, pair: (a, b) => `(${a} ${b})` }));
console.log(s.fold<boolean>({ leaf: (k) => k === "b", pair: (a, b) => a || b }));
console.log(t.fold<number | undefined>({ leaf: (k) => (k > 1 ? k : undefined), pair: (a, b) => a ?? b }));
