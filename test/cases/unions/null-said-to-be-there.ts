// @run
// `x!` of what is null all the same: JavaScript does nothing for it, so a place that may hold null gets it.
type Cell = { v: number } | null;
type Value = number | string | null;
const stack: Value[] = [1, null, "x", null];
const take = (): Value => stack.pop()!;
console.log(take(), take());
const top = stack.at(-1)!;
console.log(top, top === null, typeof top, `${top}`, JSON.stringify(top));
stack.push(top);
stack.push(stack[0]!);
console.log(stack);

const queue: (string | null)[] = ["a", null, "b"];
const moved: (string | null)[] = [];
while (queue.length > 0) moved.push(queue.shift()!);
[moved[0], moved[1]] = [moved[1]!, moved[0]!];
console.log(moved);

const settings = new Map<string, Value>([
  ["a", null],
  ["b", 2],
]);
for (const key of settings.keys()) {
  const value = settings.get(key)!;
  if (value === null) console.log("nothing");
  else console.log(typeof value === "number" ? value + 1 : value);
}

const row: Cell[] = [{ v: 1 }, null];
row.unshift(row.at(-1)!);
const show = (cell: Cell): string => (cell === null ? "-" : String(cell.v));
console.log(row, row.map((cell) => show(cell!)).join(""));
class Link {
  next: Link | null = null;
  constructor(readonly id: number) {}
}
const first = new Link(1);
first.next = new Link(2);
let at: Link | null = first;
while (at) at = at.next!;
const end = first.next!.next!;
console.log(at, end === null, end);

// What is unknown and there, or something else.
function orText(given: unknown): void {
  const value = given ?? "none";
  const truth = given || "empty";
  console.log(value, typeof value, truth, value === "none");
}
for (const text of ["0", "null", '"s"', "[1]"]) orText(JSON.parse(text));
