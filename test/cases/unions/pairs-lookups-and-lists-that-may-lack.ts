// @run
// Pairs of a pattern that may lack what they get, lookups among several kinds, lists of any kind that may be left out.
interface Point {
  name: string;
  n: number;
}
function pairs(points: Point[], table: Record<string, Point>, text: string): string {
  const [a, b, c] = [points[0], table["k"], text[3]];
  const [d, e] = [points[0], points[1]];
  if (d && e) return `${d.n + e.n}`;
  return `${a === undefined ? "no a" : a.name} ${b?.n} ${c ?? "none"}`;
}
console.log(pairs([], {}, "abc"), pairs([{ name: "x", n: 5 }], { k: { name: "q", n: 2 } }, "abcd"));
console.log(pairs([{ name: "x", n: 5 }, { name: "y", n: 6 }], {}, ""));
const words = "a b".split(" ");
for (let i = 0; i < 2; i++) {
  const [word, next] = [words[i], words[i + 1]];
  console.log(word, next === undefined ? "end" : next);
}

const values: (string | number | null | undefined)[] = [null, 1, undefined, "abc", 2];
const text = values.find((value) => typeof value === "string");
if (text) console.log(text.length);
const number = values.findLast((value): value is number => typeof value === "number");
console.log((number ?? 0) + 1, values.find((value) => value === null), values.find((value) => value === "z"));

function tag(on: true | string[] | null): string | null {
  return on && "k";
}
function size(of: string | string[] | null): string | null {
  return of && `${of.length}`;
}
console.log(tag(true), tag(["a"]), tag(null), size(["a"]), size(""), size("ab"), size(null));

class Bag<T> {
  private readonly items: T[] = [];
  constructor(items?: Iterable<T>) {
    if (items) for (const item of items) this.items.push(item);
  }
  add(more?: Iterable<T>): this {
    for (const item of more ?? []) this.items.push(item);
    return this;
  }
  reset(items: Iterable<T> | null): this {
    this.items.length = 0;
    if (items !== null) this.items.push(...[...items]);
    return this;
  }
  toString(): string {
    return this.items.join("+");
  }
}
console.log(`${new Bag<string>()}|${new Bag(["a"])}|${new Bag(new Set([1, 2]))}|${new Bag("xyz")}`);
console.log(`${new Bag([1]).add().add([2]).add(new Set([3])).add(undefined)}|${new Bag([4]).reset(null)}`);
function sum(numbers?: Iterable<number>): number {
  if (!numbers) return -1;
  let all = 0;
  for (const one of numbers) all += one;
  return all;
}
const maybe: number[] | undefined = words.length > 5 ? [9] : undefined;
console.log(sum(), sum([]), sum([1, 2]), sum(new Set([4])), sum(maybe));
