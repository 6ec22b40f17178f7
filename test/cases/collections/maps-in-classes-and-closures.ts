// @run
// Maps in classes, generics, closures, recursion.
class Lru<K, V> {
  readonly #entries = new Map<K, V>();
  constructor(readonly limit: number) {}
  get(key: K): V | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }
  set(key: K, value: V): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size <= this.limit) return;
    for (const oldest of this.#entries.keys()) {
      this.#entries.delete(oldest);
      break;
    }
  }
  count(): number { return this.#entries.size; }
}
const texts = new Lru<string, number>(2);
texts.set("a", 1); texts.set("b", 2); texts.set("c", 3);
console.log(texts.get("a") ?? "gone", texts.get("b") ?? 0, texts.count());
texts.set("d", 4);
console.log(texts.get("c") ?? "gone", texts.get("b") ?? 0);
const lists = new Lru<number, number[]>(3);
lists.set(1.5, [1, 2]);
const kept = lists.get(1.5)!;
kept.push(3);
console.log(lists.get(1.5)!.length);

const actions: (() => void)[] = [];
for (const [k, v] of new Map<string, number>([["x", 1], ["y", 2]])) actions.push(() => console.log(k, v));
for (let [k, v] of new Map<string, number>([["p", 1]])) { actions.push(() => { v += 10; console.log(k, v); }); v++; }
for (const s of new Set<number>([7, 8])) actions.push(() => console.log(s));
for (const act of actions) act();
for (const act of actions) act();

function invert<K, V>(map: ReadonlyMap<K, V>): Map<V, K> {
  const result = new Map<V, K>();
  for (const [k, v] of map) result.set(v, k);
  return result;
}
const inverted = invert(new Map<string, number>([["one", 1], ["two", 2]]));
console.log(inverted.get(2) ?? "", inverted.size);

const memo = new Map<number, number>();
function fib(n: number): number {
  if (n < 2) return n;
  const known = memo.get(n);
  if (known !== undefined) return known;
  const value = fib(n - 1) + fib(n - 2);
  memo.set(n, value);
  return value;
}
console.log(fib(40), memo.size);

interface Tree { value: number; kids: Map<string, Tree>; }
function tree(value: number): Tree { return { value, kids: new Map() }; }
function sum(t: Tree): number {
  let total = t.value;
  for (const kid of t.kids.values()) total += sum(kid);
  return total;
}
const root = tree(1);
root.kids.set("l", tree(2)).set("r", tree(3));
root.kids.get("l")!.kids.set("ll", tree(4));
console.log(sum(root));

let current = new Map<string, number>([["a", 1]]);
const read = (): number => current.size;
function swap(): void { current = new Map<string, number>([["b", 1], ["c", 2]]); }
for (const [k] of current) { swap(); console.log(k, read()); }
function clearing(m: Map<string, number>): number { current.clear(); m.set("z", 1); return m.size; }
console.log(clearing(current), current.size);
const handlers = new Map<string, (x: number) => number>();
handlers.set("double", (x) => x * 2);
handlers.set("inc", (x) => x + 1);
let n = 3;
for (const name of ["double", "inc", "none"]) {
  const handler = handlers.get(name);
  n = handler ? handler(n) : -n;
}
console.log(n);
const rows = new Map<string, number[][]>();
rows.set("m", [[1, 2], [3]]);
rows.get("m")![0]!.push(9);
for (const [, grid] of rows) for (const row of grid) console.log(row.join("+"));
const counts: Map<number, number>[] = [new Map(), new Map()];
for (let i = 0; i < 6; i++) counts[i % 2]!.set(i, (counts[i % 2]!.get(i - 2) ?? 0) + i);
console.log(counts[0]!.get(4) ?? 0, counts[1]!.get(5) ?? 0);
const big = new Map<string, string>();
for (let i = 0; i < 40; i++) big.set("key" + i, "value " + i * i);
for (let i = 0; i < 40; i += 2) big.delete("key" + i);
let text = "";
for (const [k, v] of big) if (k.length > 4) text += v.charAt(v.length - 1);
console.log(text, big.size);
const unique = new Set([1, 2, 3, 2, 1]);
const doubled = new Set<number>();
for (const x of unique) doubled.add(x * 2);
const copy = new Set(doubled);
copy.delete(2);
console.log(unique.size, doubled.size, copy.size, new Set(["a", "b"]).has("b"));
