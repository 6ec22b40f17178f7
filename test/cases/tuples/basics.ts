// @run
// Tuples of several types: made, read, changed, passed, returned, compared, with optional and rest elements.
type Entry = [name: string, count: number, on?: boolean];
const entry: Entry = ["a", 1];
entry[1] += 4;
entry[0] = entry[0].toUpperCase();
console.log(entry[0], entry[1], entry[2], entry.length);
entry[2] = true;
console.log(entry[2], entry.length, entry.join("/"));
const alias = entry;
alias[1]++;
console.log(entry[1], alias === entry);
const copy: Entry = [...entry];
copy[0] = "copy";
console.log(entry[0], copy[0], copy.length);

function stats(values: number[]): [min: number, max: number, text: string] {
  return [Math.min(...values), Math.max(...values), values.join("+")];
}
const [min, max, text] = stats([3, 1, 2]);
console.log(min, max, text, stats([0.5])[2]);

const rows: [string, number[]][] = [["x", [1]], ["y", []]];
rows[0]![1].push(2);
rows.push(["z", rows[0]![1]]);
rows[2]![1].push(3);
console.log(rows.map(([name, list]) => name + list.length).join());

type Line = [string, ...number[]];
const line: Line = ["sum", 1, 2, 3.5];
const [label, ...numbers] = line;
console.log(label, numbers.reduce((a, b) => a + b, 0), line.length);
const nested: [[number, string], { k: boolean }] = [[1, "one"], { k: true }];
nested[0][1] += "!";
nested[1].k = !nested[1].k;
console.log(nested[0].join(""), nested[1].k);
const pairs = new Map<string, [number, number]>([["p", [1, 2]]]);
pairs.get("p")![0] = 10;
console.log(pairs.get("p")!.join(), pairs.get("q")?.[0]);
