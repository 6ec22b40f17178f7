// @run
// @leaks
// Functions in fields where other classes have methods; generic interfaces.
interface Store<K, V> { readonly size: number; get(k: K): V | undefined; set(k: K, v: V): void; clear?(): void; }
class MapStore<K, V> implements Store<K, V> {
  #m = new Map<K, V>();
  get size() { return this.#m.size; }
  get(k: K) { return this.#m.get(k); }
  set(k: K, v: V) { this.#m.set(k, v); }
  clear = () => { this.#m.clear(); };
}
class One<K, V> implements Store<K, V> {
  size = 0;
  last: V | undefined = undefined;
  get = (_k: K): V | undefined => this.last;
  set(_k: K, v: V) { this.last = v; this.size = 1; }
}
function fill(s: Store<string, number>, n: number): string {
  for (let i = 0; i < n; i++) s.set("k" + i, i * i);
  return `${s.size} ${s.get("k1") ?? "none"}`;
}
const stores: Record<string, Store<string, number>> = { map: new MapStore<string, number>(), one: new One<string, number>() };
stores["fn"] = (() => { let n = 0; return { size: 8, get: () => n, set: () => { n++; } }; })();
for (const [name, s] of Object.entries(stores)) { console.log(name, fill(s, 4)); s.clear?.(); console.log(s.size); }
