// @run
// `for-of` with patterns over arrays of tuples, of objects, maps and entries(); names are fresh per turn.
const pairs: [string, number][] = [["a", 1], ["b", 2], ["c", 3]];
for (const [name, value] of pairs) console.log(name, value);
let total = 0;
for (let [name, value] of pairs) {
  value *= 10;
  name += "!";
  total += value + name.length;
}
console.log(total, pairs[0]![1]);

const points = [{ x: 1, y: 2 }, { x: 3, y: 4, z: 9 }, { x: 5, y: 6 }];
for (const { x, y, z = x + y } of points as { x: number; y: number; z?: number }[]) console.log(x * y, z);
const shown: (() => string)[] = [];
for (const [index, { x }] of points.entries()) shown.push(() => `${index}:${x}`);
console.log(shown.map((show) => show()).join(" "));

const ages = new Map([["Ann", 30], ["Bob", 25]]);
for (const [name, age] of ages) console.log(name.padEnd(4), age);
for (const [key, { length }] of Object.entries({ first: "one", second: "three" })) console.log(key, length);

let first: string;
let second: number;
for ([first, second] of pairs) if (second === 2) break;
console.log(first!, second!);
const target = { key: "", value: 0 };
for ({ key: target.key, value: target.value } of [{ key: "k1", value: 1 }, { key: "k2", value: 2 }]) {}
console.log(target.key, target.value);
for (const [head = -1, ...tail] of [[1, 2, 3], [4], []]) console.log(head, tail.length);
