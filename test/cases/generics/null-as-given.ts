// @run
// Type parameters that stand for null or nothing: callbacks without a result, casts, `x!` where T itself may be null.
const wrap = <R>(f: (n: number) => R): R | null => f(1);
console.log(wrap((n) => console.log("n", n)), wrap((n) => n + 1), wrap(() => null));
try {
  wrap((n) => {
    throw new Error(`no ${n}`);
  });
} catch (e) {
  console.log((e as Error).message);
}
const conv = <T>(x: unknown): T => x as T;
console.log(conv<undefined>(undefined), conv<null>(null), conv<number | null>(null), conv<string | null>(null));
const cache = new Map<string, unknown>();
function cached<T>(key: string, make: () => T): T {
  if (cache.has(key)) return cache.get(key) as T;
  const made = make();
  cache.set(key, made);
  return made;
}
for (let i = 0; i < 2; i++) {
  console.log(cached("n", () => null), cached("u", () => undefined), cached("m", () => 3));
  console.log(cached("once", () => console.log("made")));
}

class Ring<T> {
  private items: T[] = [];
  constructor(items: T[]) {
    this.items = items;
  }
  at(i: number): T | undefined {
    return i < this.items.length ? this.items[i] : undefined;
  }
  all(): T[] {
    return this.items.map((_, i) => this.at(i)!);
  }
  list(): T[] {
    return Array.from({ length: this.items.length }, (_, i) => this.at(i)!);
  }
  turned(): T[] {
    const out: T[] = [];
    for (let i = this.items.length - 1; i >= 0; i--) out.push(this.at(i)!);
    return out;
  }
  take(): T {
    const first = this.items[0]!;
    const last = this.items.pop()!;
    if (this.items.length > 0) this.items[0] = last;
    return first;
  }
}
const ring = new Ring<string | null>([null, "a"]);
console.log(ring.all(), ring.list(), ring.turned(), ring.take(), ring.all());
const plain = new Ring<string>(["b", "c"]);
console.log(plain.all(), plain.turned(), plain.take().length);
const objects = new Ring<{ id: number } | undefined>([undefined, { id: 1 }]);
console.log(objects.all(), objects.take());
const get = <T>(m: Map<string, T>): T => m.get("k")!;
console.log(get(new Map<string, number | null>([["k", null]])), get(new Map([["k", 2]])));
const find = <T>(xs: T[], is: (x: T) => boolean): T => xs.find(is)!;
console.log(find<string | null>(["a", null], (x) => x === null));
const must = <T>(x: T): NonNullable<T> => x!;
console.log(must<string | null>("abc").length);
class Cache<K, V> {
  private map = new Map<K, V>();
  hits = 0;
  get(k: K): V | undefined {
    const v = this.map.get(k);
    if (v === undefined && !this.map.has(k)) return undefined;
    this.hits++;
    this.map.delete(k);
    this.map.set(k, v!);
    return v;
  }
  set(k: K, v: V): this {
    this.map.set(k, v);
    return this;
  }
}
const nulls = new Cache<string, null>().set("a", null);
console.log(nulls.get("a"), nulls.get("b"), nulls.get("a"));
const some = new Cache<string, number | null>().set("a", null).set("b", 2);
console.log(some.get("a"), some.get("b"), some.get("c"), some.hits);
