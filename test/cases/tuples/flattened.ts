// @run
// flat() of tuples of several types, and flatMap to them: their parts stand in the new list.
const ports = new Map([
  ["http", 80],
  ["mqtt", 1883],
]);
console.log([...ports].flat(), [...ports.entries()].flat().length);
console.log(Object.entries({ low: 1, high: 9 }).flat());
const pairs: [string, number][] = [
  ["a", 1],
  ["b", 2],
];
console.log(pairs.flat(), JSON.stringify(pairs.flat()), pairs.flat().map(String));
const kept: (string | number)[] = pairs.flat();
kept.push("end", 3.5);
console.log(kept, pairs.length);
pairs[0][0] = "changed";
console.log(kept[0], pairs.flat()[0]);

const nested: [string, number[]][] = [
  ["x", [1, 2]],
  ["y", []],
];
console.log(nested.flat(), nested.flat(2), nested.flat(Infinity).length);
const deep: [string, boolean][][] = [[["p", true]], [], [["q", false], ["r", true]]];
console.log(deep.flat(), deep.flat(2));
console.log(deep.flat(0).length, deep.flat().length);

const objects: [{ id: number }, string][] = [[{ id: 7 }, "seven"]];
const parts = objects.flat();
console.log(parts);
const points: [number, number][] = [
  [1, 2],
  [3, 4],
];
console.log(points.flat().reduce((sum, n) => sum + n, 0));
const empty: [string, number][] = [];
console.log(empty.flat());
let calls = 0;
function make(): [string, number][] {
  calls++;
  return [["made", calls]];
}
console.log(make().flat(), make().concat(make()).flat().join("-"), calls);
const twins: [string, number][] = [["a", 1], ["b", 2]];
console.log(twins.flatMap((p) => p));
console.log(twins.flatMap(([k, v]): [string, number] => [k + "!", v * 2]));
console.log(Object.entries({ a: 1, b: 2 }).flatMap((e) => e).length);
const rows = twins.flatMap((p, i): [number, [string, number]] => [i, p]);
console.log(rows);
const joined = twins.flatMap(([k, v]): [string, boolean] => [k, v > 1]).join("/");
console.log(joined);
const xs: number[] = [];
console.log(xs.flatMap((x): [string, number] => ["x", x]));
