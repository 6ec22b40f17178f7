// @run
// Records as parameters, results and fields; merged by spread and assign; compared; nested defaults.
type Settings = Record<string, number>;
function merge(...all: Settings[]): Settings {
  let result: Settings = {};
  for (const one of all) result = { ...result, ...one };
  return result;
}
const base: Settings = { a: 1, b: 2 };
const merged = merge(base, { b: 20, c: 30 }, {});
merged["a"] = 100;
console.log(Object.entries(merged).map(([k, v]) => k + v).join(), base["a"], Object.keys(merge()).length);
console.log(Object.assign(base, { z: 9 }) === base, Object.keys(base).join());

function diff(from: Settings, to: Settings): string[] {
  const changes: string[] = [];
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (!(key in to)) changes.push("-" + key);
    else if (!(key in from)) changes.push("+" + key);
    else if (from[key] !== to[key]) changes.push(`${key}:${from[key]}->${to[key]}`);
  }
  return changes;
}
console.log(diff(base, merged).join(" "), diff(base, base).length);

class Store {
  private data: Record<string, string> = {};
  constructor(initial: Record<string, string> = {}) {
    Object.assign(this.data, initial);
  }
  set(key: string, value: string): this {
    this.data[key] = value;
    return this;
  }
  get(key: string, fallback = "-"): string {
    return this.data[key] ?? fallback;
  }
  snapshot(): Readonly<Record<string, string>> {
    return { ...this.data };
  }
}
const initial = { x: "1" };
const store = new Store(initial).set("y", "2");
const snapshot = store.snapshot();
store.set("x", "changed");
initial.x = "outside";
console.log(store.get("x"), snapshot["x"], store.get("q"), store.get("q", "d"), Object.keys(store.snapshot()).join());
const mapValues = <T, U>(record: Record<string, T>, f: (value: T, key: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, f(value, key)]));
const texts = mapValues(merged, (n, key) => key.repeat(n % 3));
console.log(Object.values(texts).join("/"), Object.values(mapValues(texts, (text) => text.length)).join());
const sorted = Object.entries(merged).sort(([, a], [, b]) => b - a).map(([key]) => key);
console.log(sorted.join());
