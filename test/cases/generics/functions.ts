// @run
// Generic functions over numbers, texts, booleans, arrays, objects and functions; inferred and stated.
function identity<T>(value: T): T {
  return value;
}
function last<T>(values: readonly T[]): T | undefined {
  return values.at(-1);
}
function swap<A, B>([a, b]: [A, B]): [B, A] {
  return [b, a];
}
function fill<T>(count: number, make: (index: number) => T): T[] {
  const result: T[] = [];
  for (let i = 0; i < count; i++) result.push(make(i));
  return result;
}
console.log(identity(1), identity("a"), identity(true), identity(0.5), identity([1, 2]).length, identity<string | undefined>(undefined));
console.log(last([1, 2, 3]), last(["x"]), last<number>([]), last([[1], [2, 3]])?.join());
const [text, number] = swap([1.5, "one"]);
console.log(text.length, number * 2, swap(swap(["a", true])).join());
console.log(fill(3, (i) => i * i).join(), fill(2, (i) => "s" + i).join(), fill(2, (i) => ({ i })).map((o) => o.i).join(), fill(0, () => 1).length);

function groupBy<T, K extends string>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
const byLength = groupBy(["a", "bb", "c", "dd", "eee"], (word) => `len${word.length}`);
for (const [key, words] of byLength) console.log(key, words.join());
const byParity = groupBy([1, 2, 3, 4, 5], (n) => (n % 2 === 0 ? "even" : "odd"));
console.log(byParity.get("odd")?.join(), byParity.get("even")?.length);
const f = identity((n: number) => n + 1);
console.log(f(f(1)), identity(identity)("same"));
