// @run
// An empty list of which nothing is known, in an object that goes where its elements are: one list under both types.
interface Log {
  name: string;
  lines: string[];
}
const fresh = { name: "a", lines: [] };
const log: Log = fresh;
log.lines.push("first");
console.log(fresh.lines.length, log.lines.join(), fresh.lines === log.lines, fresh, JSON.stringify(fresh));

function keep<T>(value: T, write: (value: T) => void): T {
  write(value);
  return value;
}
const write = (log: Log): void => {
  log.lines.push(log.name);
};
const kept = keep({ name: "kept", lines: [] }, write);
write(kept);
console.log(kept.lines.length, kept.lines.join("+"), kept);

class Box<T> {
  constructor(
    readonly write: (value: T) => void,
    readonly value: T,
  ) {}
  run(times = 1): this {
    for (let i = 0; i < times; i++) this.write(this.value);
    return this;
  }
}
const box = new Box(write, { name: "box", lines: [] }).run().run(2);
console.log(box.value.lines.length, box.value);

const none = { points: [], names: [] };
const shown: { points: readonly { x: number }[]; names: string[] } = none;
shown.names.push("n");
console.log(shown.points.length, shown.names, none.names.length, none.points.length);
const maybe: { on?: { lines: string[] } } = {};
for (const line of maybe.on?.lines ?? []) console.log(line);
const first = { lines: [] };
const second = { lines: [] };
const one: { lines: number[] } = first;
const other: { lines: string[] } = second;
one.lines.push(1.5);
other.lines.push("s");
console.log(first.lines.length + second.lines.length, one, other);
const table = { a: { to: [] }, b: { to: [] } };
const typed: Record<"a" | "b", { to: string[] }> = table;
typed.a.to.push("b");
console.log(table.a.to.length, typed);
const lists = [[], []];
const texts: string[][] = lists;
texts[0]!.push("z");
console.log(lists[0]!.length, texts);
