// @run
// Names of a list pattern that nobody looks at: there need not be such an element.
const none: number[] = [];
const [first, ...others] = none;
console.log(others.length);
const [left, right] = none;
console.log(none.length);

const tail = <T>([_, ...rest]: T[]): T[] => rest;
console.log(tail([1, 2, 3]), tail<string>([]));

function count(list: string[]): number {
  const [head, ...rest] = list;
  return list.length === 0 ? 0 : 1 + count(rest);
}
console.log(count(["a", "b", "c"]), count([]));

const rows = [[1, 2], [3], []];
for (const [a, b] of rows) console.log("row");
rows.forEach(([x, ...more]) => console.log(more));

// Named again in a function, by an assignment, or under another name of the same text.
const [used, unused] = [[4, 5], [6]];
const later = () => used.length;
console.log(later());
let [counter, step] = [1, 2];
counter += 3;
console.log(counter);
function outer([one, two]: number[]): number {
  const inner = (two: number) => two + one;
  return inner(10);
}
console.log(outer([1, 2]));
const [chars] = "xyz";
console.log(chars);

// Defaults beside a list that is written there.
function parts(list: number[], names: string[]): string {
  const [x, y = 7] = [list[0], list[1]];
  const [name = "none", z = 0, last = "end"] = [names[2], undefined, "given"];
  return `${x} ${y} ${name} ${z} ${last}`;
}
console.log(parts([1, 2], ["a", "b", "c"]), parts([1], []));
