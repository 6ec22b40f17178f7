// @run
// The three of every program: with index, with the array itself, chained, on empty arrays, from the right.
const values = [3, -1, 4, 1, -5, 9, 2, 6];
console.log(values.map((value) => value * value).join(), values.map((value, i) => value * i).join());
console.log(values.filter((value) => value > 0).join(), values.filter((_, i) => i % 3 === 0).join());
console.log(values.reduce((sum, value) => sum + value), values.reduce((sum, value) => sum + value, 0.5));
console.log(values.reduce((text, value, i, all) => text + (i === all.length - 1 ? `${value}` : `${value};`), ""));
console.log(values.reduceRight((text, value) => text + value, ""), values.reduceRight((a, b) => a - b));
console.log([].map((value) => value).length, ([] as number[]).reduce((a, b) => a + b, 7), [5].reduce((a, b) => a * b));
const result = values
  .filter((value) => value % 2 !== 0)
  .map((value) => ({ value, text: String(value) }))
  .filter(({ text }) => text.length === 1)
  .map(({ value }) => value / 2)
  .reduce((max, value) => Math.max(max, value), -Infinity);
console.log(result, values.length);
const counts = ["a", "b", "a"].reduce<Record<string, number>>((all, key) => {
  all[key] = (all[key] ?? 0) + 1;
  return all;
}, {});
console.log(counts["a"], counts["b"]);
const groups = values.reduce<[number[], number[]]>(([low, high], value) => (value < 3 ? [[...low, value], high] : [low, [...high, value]]), [[], []]);
console.log(groups[0].join(), groups[1].join());
console.log(values.map(String).map((text) => text.length).join(""), ["1", "x", "3"].map(Number).join(), ["1", "2", "3"].map((text) => parseInt(text)).join());
console.log(values.every((value) => value > -6), values.some((value) => value > 9), ([] as number[]).every(() => false), ([] as number[]).some(() => true));
