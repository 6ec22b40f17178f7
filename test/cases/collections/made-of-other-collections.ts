// @run
// Maps and Sets made of what other collections spread.
const scores = new Map([["ann", 3], ["bob", 5]]);
const swapped = new Map([...scores].map(([name, score]) => [score, name]));
console.log(swapped.size, swapped.get(3), swapped.get(5));
const sorted = new Map([...scores.entries()].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
console.log([...sorted.keys()].join());
const words = ["a", "bb", "a"];
const lengths = new Map(words.map((w) => [w, w.length]));
console.log([...lengths].map(([k, v]) => `${k}${v}`).join(), lengths.size);
const pairs: [string, string][] = [["x", "y"], ["z", "w"]];
const m = new Map(pairs);
console.log(m.get("x"), m.size);
function index<T>(items: T[], key: (item: T) => string): Map<string, T> {
  return new Map(items.map((item) => [key(item), item] as const));
}
console.log(index([1.5, 2], (n) => `k${n}`).get("k1.5"));
const merged = new Map([...scores, ...lengths, ["last", 0]]);
console.log([...merged.keys()].join(), merged.get("a"));
const inverted = new Map<number, string>([...scores.keys()].map((k, i) => [i, k]));
console.log(inverted.get(1));
for (const names of [["tea", "tea"], ["tea"], []]) console.log(names.length);
const set = new Set([...words, ..."abc"]);
console.log([...set].sort().join());
const union = new Set([...set, ...new Set(["q"])]);
const inter = [...set].filter((x) => union.has(x));
console.log(union.size, inter.length);
