// @run
// Keys of records, objects and arrays, in order, with deletes and additions, and break.
const record: Record<string, number> = { b: 2, a: 1, c: 3 };
let keys = "";
for (const key in record) keys += key + record[key] + " ";
console.log(keys.trim());
for (const key in record) if (key === "a") delete record["c"];
console.log(Object.keys(record).join());
const point = { x: 1, y: 2.5, label: "p" };
for (const key in point) console.log(key, point[key as keyof typeof point]);
const list = ["a", "b", "c"];
let sum = "";
for (const index in list) sum += typeof index + index + list[Number(index)];
console.log(sum);
for (const key in {}) console.log("never", key);
let found = "";
for (const key in record) {
  if (record[key] !== 1) continue;
  found = key;
  break;
}
console.log(found);
const shown: (() => string)[] = [];
for (const key in { p: 1, q: 2 }) shown.push(() => key);
console.log(shown.map((show) => show()).join());
let key: string;
for (key in record) if (key === "b") break;
console.log(key!);
let steps = 0;
for (const key in record) {
  record[key + "x"] = 0;
  if (++steps > 5) break;
}
console.log(steps, Object.keys(record).length);
class Pair {
  left = "l";
  right = "r";
  join(): string {
    let text = "";
    for (const key in this) text += key + ",";
    return text;
  }
}
console.log(new Pair().join());
