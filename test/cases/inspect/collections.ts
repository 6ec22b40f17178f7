// @run
// Maps and sets in the order in which their entries came, up to a hundred.
const ages = new Map<string, number>([
  ["Ann", 31],
  ["Bob", 42],
]);
console.log(ages);
ages.set("Cy", 0.5);
ages.delete("Ann");
console.log(ages, ages.size);
console.log(new Map<number, boolean>(), new Set<string>());
const seen = new Set([3, 1, 2]);
seen.add(1);
console.log(seen, new Set(["it's", "b"]));

interface Item {
  id: number;
  tags: Set<string>;
}
const stock = new Map<number, Item>();
stock.set(7, { id: 7, tags: new Set(["new", "red"]) });
stock.set(8, { id: 8, tags: new Set<string>() });
console.log(stock);
console.log({ stock, deep: { stock } });
const nested = new Map<string, Map<string, number[]>>();
nested.set("a", new Map([["x", [1, 2]]]));
nested.set("b", new Map<string, number[]>());
console.log(nested, [nested]);

class Cache {
  entries = new Map<string, number | null>();
  keys = new Set<string>();
  put(key: string, value: number | null): void {
    this.entries.set(key, value);
    this.keys.add(key);
  }
}
const cache = new Cache();
cache.put("first", 1);
cache.put("none", null);
console.log(cache);

const numbers = new Set<number>();
const squares = new Map<number, number>();
for (let i = 0; i < 104; i++) {
  numbers.add(i);
  squares.set(i, i * i);
}
console.log(numbers);
console.log(squares);
console.log(seen, seen.delete(3), seen.add(9).size, seen);
const wide = new Map<string, string>();
for (const word of ["one", "two", "three", "four"]) wide.set(word, `${word} and some more text`);
console.log(wide);
