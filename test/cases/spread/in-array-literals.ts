// @run
// Spread of arrays, texts, sets and maps into array literals: copies in order, inner objects are shared.
const a = [1, 2];
const b = [...a];
b.push(3);
console.log(a.length, b.join(), [...a, ...b].join(), [0, ...a, 9, ...a].join(), [...[]].length);
const rows = [[1], [2]];
const copy = [...rows];
copy[0]!.push(10);
copy[1] = [99];
console.log(rows.map((row) => row.join("+")).join(), copy.length);
console.log([..."añ😀"].length, [..."abc"].reverse().join(""), [...""].length);
console.log([...new Set([3, 1, 3, 2])].join(), [...new Map([["a", 1]])].map(([k, v]) => k + v).join());
console.log([...new Map([["x", 1], ["y", 2]]).keys()].join(), [...["p", "q"].entries()].map(([i, v]) => i + v).join());

let list = [1];
list = [...list, list.length, ...list];
list = [...list, ...list];
console.log(list.join());
let order = "";
const note = (name: string, values: number[]) => {
  order += name;
  return values;
};
const joined = [...note("a", [1]), note("b", []).length, ...note("c", [2, 3])];
console.log(joined.join(), order);
const growing = [1, 2];
const snapshot = [...growing, growing.push(3), ...growing];
console.log(snapshot.join(), growing.length);

const mixed: (string | number)[] = [..."ab", ...[1, 2]];
console.log(mixed.join(""), mixed.length);
const unique = (values: string[]) => [...new Set(values)];
console.log(unique(["b", "a", "b"]).join(), unique([]).length);
