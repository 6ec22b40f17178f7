// @run
// One function per source: arrays, sets, maps, entries, keys, values, literals, calls, nested.
function collect<T>(source: Iterable<T>): string {
  let text = "";
  for (const item of source) text += String(item) + ";";
  return text;
}
console.log(collect([1, 2]), collect("ab"), collect(new Set(["x"])), collect(new Map([["k", 1]])));
console.log(collect([5, 6].entries()), collect(new Map([["k", 1]]).values()), collect(["q"].keys()), collect([]));
let calls = 0;
const source = () => {
  calls++;
  return [1, 2, 3];
};
for (const n of source()) if (n === 2) break;
for (const _ of source()) calls += 10;
console.log(calls);
for (const n of [1, 2, 3].filter((n) => n !== 2).map((n) => n * n)) console.log(n);
for (const [key, values] of new Map([["a", [1, 2]], ["b", []]])) {
  let line = key;
  for (const value of values) line += value;
  console.log(line);
}
for (const key of Object.keys({ p: 1, q: 2 }).reverse()) console.log(key);
for (const part of "a,b".split(",")) for (const char of part + "!") console.log(part, char);
const matrix = [[1, 2], [3]];
for (const row of matrix) {
  for (const cell of row) if (row.length < 4) row.push(cell * 10);
}
console.log(matrix.map((row) => row.join()).join("|"));
let last: number | undefined;
for (last of [4, 5, 6]) if (last === 5) break;
console.log(last);
const target = { value: 0 };
for (target.value of [7, 8]) console.log(target.value);
const array = [0, 0];
for (array[1] of [3, 4]) array[0]! += array[1]!;
console.log(array.join());
