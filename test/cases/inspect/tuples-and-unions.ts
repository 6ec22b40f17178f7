// @run
// Tuples print as lists, values of several types as what they are.
const pair: [string, number] = ["answer", 42];
console.log(pair, [pair]);
pair[1] = 0.5;
console.log(pair);
const entry: [number, string | null, boolean[]] = [1, null, [true]];
console.log(entry, { entry });
type Value = string | number | boolean | number[];
const values: Value[] = ["text", 1.5, true, [1, 2]];
console.log(values);
for (const value of values) console.log(value, typeof value);
for (const value of values) console.log("then", value);
interface Cell {
  content: string | number | undefined;
  style: { bold: boolean } | string;
}
const cells: Cell[] = [
  { content: "a", style: "plain" },
  { content: 2, style: { bold: true } },
  { content: undefined, style: "none" },
];
console.log(cells, cells[1].content, cells[1].style);
const mixed: (number | null | undefined)[] = [1, null, undefined, 2];
console.log(mixed, mixed[1], mixed[2]);
function find(key: string): number | string | null {
  if (key === "a") return 0 * -1.5;
  if (key === "b") return "found";
  return null;
}
console.log(find("a"), find("b"), find("c"));
console.log(find("b"), find("a"));
const zeros = [0 * -0.5, 0.5];
console.log(zeros, zeros[0], zeros.at(0), zeros.at(5), 1);
