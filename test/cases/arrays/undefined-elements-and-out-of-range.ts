// @run
// Arrays whose element type includes undefined: reading past the end, at(), pop and find give undefined.
const list: (string | undefined)[] = ["a", undefined, "c"];
console.log(list[1], list[3], list.at(-1), list.at(9), list.length);
console.log(list[1] ?? "none", list[7]?.length, list.map((item) => item ?? "?").join(""));
const numbers: (number | undefined)[] = [];
numbers.push(undefined, 0);
numbers[2] = 5.5;
console.log(numbers.length, numbers.join("|"), numbers.pop(), numbers.pop(), numbers.pop(), numbers.pop());
const words = ["x", "y"];
const found: string | undefined = words.find((word) => word > "y");
const none: number | undefined = [1, 2].find((n) => n > 5);
console.log(found, none, found?.length ?? -1, (none ?? 0) + 1);
function get<T>(items: readonly T[], at: number): T | undefined {
  return at >= 0 && at < items.length ? items[at] : undefined;
}
console.log(get(words, 1), get(words, 2), get([[1]], 0)?.length, get([[1]], 1)?.length);
const empty: number[] = [];
console.log(empty.pop(), empty.shift(), empty.at(0), empty.length, empty.findIndex(() => true));
const row: Record<string, string | undefined> = { a: "1" };
console.log(row["a"], row["b"], row["b"]?.length);
let last: string | undefined = "start";
while (last !== undefined) {
  const next: string | undefined = words.pop();
  console.log(last, next === undefined ? "end" : next);
  last = next;
}
const objects: ({ n: number } | null)[] = [{ n: 1 }, null];
console.log(objects.map((object) => object?.n ?? "null").join(), objects.filter((object) => object !== null).length);
