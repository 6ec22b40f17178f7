// @run
// Maps and sets as parameters, results, fields, defaults, optional values and in closures.
function invert(map: ReadonlyMap<string, number>): Map<number, string> {
  const result = new Map<number, string>();
  for (const [key, value] of map) result.set(value, key);
  return result;
}
const digits = new Map([["one", 1], ["two", 2]]);
const names = invert(digits);
digits.set("three", 3);
console.log(names.get(2), names.size, invert(new Map([["a", 1], ["b", 1]])).size);

function addAll<T>(set: Set<T>, ...values: T[]): Set<T> {
  for (const value of values) set.add(value);
  return set;
}
const set = addAll(new Set(["x"]), "y", "x");
console.log(addAll(set, "z") === set, set.size);

class Tags {
  private tags = new Map<string, Set<string>>();
  add(item: string, ...tags: string[]): this {
    for (const tag of tags) this.of(tag).add(item);
    return this;
  }
  of(tag: string): Set<string> {
    let found = this.tags.get(tag);
    if (!found) this.tags.set(tag, (found = new Set()));
    return found;
  }
  all(): string {
    return [...this.tags].map(([tag, items]) => `${tag}(${[...items].join()})`).join(" ");
  }
}
const tags = new Tags().add("lamp", "light", "room").add("led", "light");
tags.of("light").delete("lamp");
tags.of("new").add("n");
console.log(tags.all());

let optional: Map<string, number> | undefined;
const read = (key: string) => optional?.get(key) ?? -1;
console.log(read("a"));
optional = new Map([["a", 5]]);
const writer = (map = optional) => map?.set("a", (map.get("a") ?? 0) + 1).size;
console.log(writer(), read("a"), writer(new Map()), read("a"));
optional = undefined;
console.log(read("a"), writer());
const memo = ((cache = new Map<number, number>()) => {
  const fact = (n: number): number => cache.get(n) ?? (cache.set(n, n < 2 ? 1 : n * fact(n - 1)), cache.get(n)!);
  return { fact, size: () => cache.size };
})();
console.log(memo.fact(5), memo.size(), memo.fact(3), memo.size());
