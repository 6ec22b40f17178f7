// @run
// @leaks
// A least-recently-used cache, generic, as a doubly linked list with a map beside it; hits, misses and an eviction hook;
// a second cache of the same interface that lives on the order of Map; both driven by the same trace.
interface Cache<K, V> {
  readonly name: string;
  readonly size: number;
  get(key: K): V | undefined;
  put(key: K, value: V): void;
  keys(): K[];
}

interface Node<K, V> {
  key: K;
  value: V;
  previous: Node<K, V> | null;
  next: Node<K, V> | null;
}

type Evicted<K, V> = (key: K, value: V) => void;

class LinkedCache<K, V> implements Cache<K, V> {
  readonly name = "linked";
  private readonly nodes = new Map<K, Node<K, V>>();
  private newest: Node<K, V> | null = null;
  private oldest: Node<K, V> | null = null;

  constructor(
    private readonly capacity: number,
    private readonly onEvict?: Evicted<K, V>,
  ) {
    if (capacity < 1) throw new RangeError(`capacity ${capacity} is too small`);
  }

  get size(): number {
    return this.nodes.size;
  }

  get(key: K): V | undefined {
    const node = this.nodes.get(key);
    if (!node) return undefined;
    this.unlink(node);
    this.linkFirst(node);
    return node.value;
  }

  put(key: K, value: V): void {
    const known = this.nodes.get(key);
    if (known) {
      known.value = value;
      this.unlink(known);
      this.linkFirst(known);
      return;
    }
    const node: Node<K, V> = { key, value, previous: null, next: null };
    this.nodes.set(key, node);
    this.linkFirst(node);
    if (this.nodes.size > this.capacity) this.evict();
  }

  delete(key: K): boolean {
    const node = this.nodes.get(key);
    if (node === undefined) return false;
    this.unlink(node);
    return this.nodes.delete(key);
  }

  keys(): K[] {
    const keys: K[] = [];
    for (let node = this.newest; node !== null; node = node.next) keys.push(node.key);
    return keys;
  }

  private evict(): void {
    const last = this.oldest;
    if (last === null) return;
    this.unlink(last);
    this.nodes.delete(last.key);
    this.onEvict?.(last.key, last.value);
  }

  private linkFirst(node: Node<K, V>): void {
    node.previous = null;
    node.next = this.newest;
    if (this.newest) this.newest.previous = node;
    this.newest = node;
    this.oldest ??= node;
  }

  private unlink(node: Node<K, V>): void {
    const { previous, next } = node;
    if (previous) previous.next = next;
    else this.newest = next;
    if (next) next.previous = previous;
    else this.oldest = previous;
    node.previous = node.next = null;
  }
}

class MapCache<K, V> implements Cache<K, V> {
  readonly name = "map";
  readonly #values = new Map<K, V>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get size() {
    return this.#values.size;
  }

  get(key: K): V | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) {
      this.#values.delete(key);
      this.#values.set(key, value);
    }
    return value;
  }

  put(key: K, value: V): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#capacity) {
      for (const oldest of this.#values.keys()) {
        this.#values.delete(oldest);
        break;
      }
    }
  }

  keys(): K[] {
    return Array.from(this.#values.keys()).reverse();
  }
}

function memoize<K, V>(cache: Cache<K, V>, compute: (key: K) => V) {
  let hits = 0;
  let misses = 0;
  const lookup = (key: K): V => {
    const known = cache.get(key);
    if (known !== undefined) {
      hits++;
      return known;
    }
    misses++;
    const value = compute(key);
    cache.put(key, value);
    return value;
  };
  return { lookup, rate: () => hits / (hits + misses), stats: () => `${hits} hits, ${misses} misses` };
}

const gone: string[] = [];
const cache = new LinkedCache<string, number>(3, (key, value) => gone.push(`${key}=${value}`));
const show = (label: string) =>
  console.log(`${label.padEnd(12)} [${cache.keys().join(" ")}] gone: ${gone.join(",") || "-"}`);
show("empty");
["a", "b", "c"].forEach((key, i) => cache.put(key, (i + 1) * 10));
show("a b c");
console.log(cache.get("a"), cache.get("x"));
show("got a");
cache.put("d", 40);
show("put d");
cache.put("c", 31);
show("changed c");
cache.put("e", 50);
cache.put("f", 60);
show("put e, f");
console.log(cache.delete("e"), cache.delete("e"), cache.size);
show("deleted e");
cache.put("g", 70);
show("put g");
cache.delete("g");
cache.delete("c");
cache.delete("f");
show("emptied");
cache.put("h", 80);
show("put h");

const trace = [1, 2, 3, 1, 4, 5, 1, 2, 6, 7, 1, 3, 8, 1, 1, 9, 2];
const caches: Cache<number, string>[] = [new LinkedCache<number, string>(4), new MapCache<number, string>(4)];
for (const each of caches) {
  const order: number[] = [];
  const { lookup, rate, stats } = memoize(each, (n) => {
    order.push(n);
    return "#".repeat(n);
  });
  const total = trace.map(lookup).reduce((sum, text) => sum + text.length, 0);
  console.log(
    `${each.name}: ${total} from ${order.join("")}, ${stats()}, ${(rate() * 100).toFixed(1)} %, ${each.size}`,
  );
  console.log(each.keys());
}

const points = new LinkedCache<string, { x: number; y: number }>(2);
const origin = { x: 0, y: 0 };
points.put("origin", origin);
points.put("unit", { x: 1, y: 1 });
origin.x = 7;
console.log(points.get("origin")?.x, points.get("origin") === origin, points.get("unit")?.y);

try {
  new LinkedCache<number, number>(0);
} catch (error) {
  console.log(error instanceof RangeError, (error as Error).message);
}
