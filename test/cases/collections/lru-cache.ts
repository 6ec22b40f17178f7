// @run
// A least-recently-used cache on the order of a Map, generic, with an eviction callback.
class Lru<K, V> {
  #entries = new Map<K, V>();
  hits = 0;
  constructor(readonly capacity: number, private readonly onEvict?: (key: K, value: V) => void) {}
  get(key: K): V | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.hits++;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }
  set(key: K, value: V): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size <= this.capacity) return;
    for (const [oldest, old] of this.#entries) {
      this.#entries.delete(oldest);
      this.onEvict?.(oldest, old);
      break;
    }
  }
  keys(): string {
    return [...this.#entries.keys()].join();
  }
}
const evicted: string[] = [];
const cache = new Lru<string, number[]>(2, (key, value) => evicted.push(key + value.length));
cache.set("a", [1]);
cache.set("b", [1, 2]);
console.log(cache.get("a")?.join(), cache.keys());
cache.set("c", []);
console.log(cache.keys(), evicted.join(), cache.get("b"), cache.hits);
const a = cache.get("a")!;
a.push(7);
cache.set("a", a);
console.log(cache.get("a")?.length, cache.keys());
cache.set("d", a);
cache.set("e", a);
console.log(evicted.join(), cache.keys(), cache.get("d") === a, cache.hits);
const numbers = new Lru<number, string>(1);
for (let i = 0; i < 5; i++) numbers.set(i % 2, "v" + i);
console.log(numbers.keys(), numbers.get(0), numbers.get(1));
