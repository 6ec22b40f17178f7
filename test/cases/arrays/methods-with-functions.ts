// @run
// Methods of arrays that call functions: with index and array, chained, nested, with functions by name, while the array grows.
const values = [3, -1, 4, 1, -5, 9, 2, 6];
console.log(values.map((value) => value * value).join(), values.map((value, i) => value * i).join());
console.log(values.filter((value) => value > 0).join(), values.filter((_, i) => i % 3 === 0).join());
console.log(values.reduce((sum, value) => sum + value), values.reduce((sum, value) => sum + value, 0.5));
console.log(values.reduce((text, value, i, all) => text + (i === all.length - 1 ? `${value}` : `${value};`), ""));
console.log(values.reduceRight((text, value) => text + value, ""), values.reduceRight((a, b) => a - b));
console.log(([] as number[]).reduce((a, b) => a + b, 7), [5].reduce((a, b) => a * b));
let n = 0;
values.forEach((v) => (n += v));
values.forEach((v, i) => { if (v < 0) return; n += i; });
console.log(n);
const names = ["bob", "al", "christine"];
console.log(names.map((s) => s.toUpperCase()).join(), names.find((s) => s.length === 2), names.findIndex((s) => s === "x"), names.some((s) => s.startsWith("c")), names.every((s) => s.length > 1));
names.forEach((s) => { if (names.length < 6) names.push(s + "!"); console.log(s); });
console.log(names.join());
function twice(x: number): number { return x * 2; }
console.log(values.map(twice).join(), values.map(String).join("|"), ["1", "x", "3"].map(Number).join(), [1, 4, 9].map(Math.sqrt).join(), [0, 1, 2].filter(Boolean).join());
const add = (a: number) => (b: number) => a + b;
console.log(values.map(add(10)).join());
const rows = [[1, 2], [3], []];
console.log(rows.map((r) => r.length).join(), rows.flat().join(), rows.flatMap((r) => r.map((x) => x * 10)).join());
rows.forEach((r) => r.push(7));
console.log(rows.map((r) => r.join("-")).join("/"));
console.log([10, 9, 1, 100, -2].sort().join(), [10, 9, 1, 100, -2].sort((a, b) => a - b).join(), ["b", "a"].sort().join());
const same = values.sort((a, b) => b - a);
console.log(same[0], values.join());
interface P { name: string; age: number }
const people: P[] = [{ name: "Dan", age: 30 }, { name: "Ann", age: 25 }];
people.sort((a, b) => a.age - b.age);
console.log(people.map((p) => p.name).join(), people.findIndex((p) => p.age > 26));
console.log(people.reduce((acc, p) => acc + p.age, 0) / people.length);
console.log(values.toSorted((a, b) => a - b).join(), values.with(0, 100).join(), values.toReversed().join(), values.toSpliced(1, 2, 55).join(), values.join());
console.log([1, 2].concat([3], 4, [5, 6]).join(), [1, 2, 3, 4, 5].copyWithin(0, 3).join(), values.findLast((x) => x > 2), values.findLastIndex((x) => x > 2));
const nested = values.filter((v) => values.some((w) => w === -v));
console.log(nested.join());
class Bag {
  items: string[] = ["x", "yy"];
  private total = 0;
  count(): number {
    this.items.forEach((s) => { this.total += s.length; });
    return this.total;
  }
}
console.log(new Bag().count());
