// @run
// Tuples with optional elements: lengths, texts, copies, elements that come later, as arguments.
type Entry = [name: string, count: number, on?: boolean];
const a: Entry = ["a", 1];
const b: Entry = ["a", 1, undefined];
const c: Entry = ["a", 1, true];
console.log(a, b, c, JSON.stringify([a, b, c]));
a[2] = false;
console.log(a);
console.log(a.length, b.length, c.length, a.join("/"), `${b}`, c.join());
type Two = [x?: number, y?: string];
const none: Two = [];
const one: Two = [1];
const gap: Two = [];
console.log(none.length, one.length, gap.length, none.join("-") === "", one.join("-"));
gap[0] = 5;
console.log(gap.length, gap.join("-"));
const late: Entry = ["z", 2];
let before = late.length;
late[2] = undefined;
console.log(before, late.length, late.join("+"), late);
const make = (full: boolean): Entry => (full ? ["f", 1, false] : ["n", 0]);
console.log(make(true).length, make(false).length, make(true).join());
const copy: Entry = [...a];
copy[0] = "copy";
const short: Entry = [...make(false)];
const explicit: Entry = [...b];
console.log(a, copy, short, explicit, copy.length, short.length, explicit.length);
short[2] = true;
console.log(short, short.length);
function show(name: string, count: number, on = true): string {
  return `${name} ${count} ${on}`;
}
console.log(show(...a), show(...make(false)), show(...make(true)));
const [name, count, on = "default"] = make(false);
console.log(name, count, on, JSON.stringify([...short] as Entry));
