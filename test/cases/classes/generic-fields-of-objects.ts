// @run
// A field whose type is a type parameter holds objects as well as anything else, and can be assigned.
class Point {
  constructor(readonly x: number) {}
}
interface Named {
  readonly name: string;
  readonly size: number;
}
class Entry<K, V> {
  next: Entry<K, V> | null = null;
  constructor(
    readonly key: K,
    public value: V,
  ) {}
}
class Store<K, V> {
  private last: V | undefined;
  private head: Entry<K, V> | null = null;
  put(key: K, value: V): V | undefined {
    const before = this.last;
    this.last = value;
    for (let e = this.head; e !== null; e = e.next) {
      if (e.key === key) {
        const old = e.value;
        e.value = value;
        return old;
      }
    }
    const entry = new Entry(key, value);
    entry.next = this.head;
    this.head = entry;
    return before;
  }
  get(key: K): V | undefined {
    for (let e = this.head; e !== null; e = e.next) if (e.key === key) return e.value;
    return undefined;
  }
  orElse(key: K, other: NonNullable<V>): NonNullable<V> {
    return this.get(key) ?? other;
  }
}
function change<K, V>(entry: Entry<K, V>, value: V): V {
  entry.value = value;
  return entry.value;
}
function first<T extends Named>(a: T, b: T | undefined): T {
  if (b !== undefined && b.size > a.size) return b;
  return a;
}
const points = new Store<string, Point>();
console.log(
  `${points.put("a", new Point(1))?.x} ${points.put("b", new Point(2))?.x} ${points.put("a", new Point(3))?.x}`,
);
console.log(`${points.get("a")?.x} ${points.get("c")?.x} ${points.orElse("c", new Point(9)).x}`);
const lists = new Store<number, number[]>();
lists.put(1, [1]);
const list = lists.get(1);
list?.push(2);
console.log(`${lists.get(1)?.length} ${lists.orElse(2, [7]).length}`);
const names = new Store<number, Named>();
names.put(1, { name: "one", size: 1 });
console.log(
  `${names.get(1)?.name} ${first({ name: "a", size: 1 }, names.get(1)).name} ${first({ name: "a", size: 0 }, names.get(1)).name}`,
);
console.log(`${change(new Entry(1, new Point(4)), new Point(5)).x} ${change(new Entry("k", "v"), "w")}`);
