// @run
// Arrays of one type or of another: they hold what may be of either, told apart where it is read.
function describe(list: string[] | number[]): string {
  let out = "";
  for (const part of list) out += typeof part === "string" ? part.toUpperCase() : String(part * 2);
  return `${out}(${list.length})`;
}
console.log(describe(["a", "b"]), describe([1, 2.5]), describe([]));
console.log(describe("x,y".split(",")), describe([1, 2].map((n) => n * 10)), describe(["z"].concat("y")));

interface Box {
  values: string[] | number[];
}
const boxes: Box[] = [{ values: ["x"] }, { values: [1, -1] }, { values: [] }];
console.log(boxes, JSON.stringify(boxes), boxes.map((box) => box.values.length));

// What was assigned last is what TypeScript takes it for.
let either: string[] | number[] = ["a", "bc"];
console.log(either.map((text) => text.length), either[1]!.toUpperCase(), either);
const seen = () => either.length;
either = [3, 1, 2];
either.push(4);
either[0] = 30;
either[1]! += 5;
console.log(either.map((n) => n + 1), either.sort((a, b) => a - b), either.reduce((a, n) => a + n, 0), seen());
for (const [i, n] of either.entries()) console.log(i, n * 2);
console.log(either.find((n) => n > 4)! + 1, either.includes(6), either.indexOf(30), either.at(-1), either.pop()! - 1);

function isNumbers(list: string[] | number[]): list is number[] {
  return typeof list[0] === "number";
}
const chosen: string[] | number[] = Math.min(1, 2) > 0 ? [5, 6] : ["none"];
if (isNumbers(chosen)) console.log(chosen[0]! + 1, chosen.filter((n) => n > 5).map((n) => n * 2));
const [first = 0] = chosen;
console.log(typeof first, chosen.slice(1), chosen.join("+"));

type Deep = number | number[] | number[][];
const deep: Deep[] = [1, [2, 3], [[4], [5, 6]], []];
for (const one of deep) console.log(Array.isArray(one) ? one.length : -one, one);

function pick(asText: boolean): string[] | number[] {
  return asText ? ["t"] : [7];
}
const picked = pick(true);
const again = picked;
again.length = 0;
console.log(picked, pick(false), pick(true).length, picked === again);
const table = new Map<string, string[] | number[]>([["a", [1]], ["b", ["z"]]]);
table.get("a")!.length = 0;
for (const [key, list] of table) console.log(key, list.length, list);

// An array that nobody else knows yet is one of whatever its place wants.
const parts: (string | number)[] = ["a", "b"].map((text) => text + text);
parts.push(1);
const gaps: (number | undefined)[] = [1, 2, 3].filter((n) => n > 1);
gaps.push(undefined);
const rows: (number | string)[][] = [[1], ["x"]];
rows[0]!.push("y");
console.log(parts, gaps, rows);
