// @run
// `case undefined:` and `case null:` beside values, of variables, calls, entries, elements past the end and objects.
type Mode = "on" | "off" | undefined | null;
function rank(mode: Mode): number {
  switch (mode) {
    case "on": return 1;
    case "off": return 0;
    case null: return -1;
    case undefined: return -2;
  }
}
console.log(rank("on"), rank("off"), rank(null), rank(undefined));
function show(x: number | undefined): string {
  switch (x) {
    case undefined: return "none";
    case 1: return "one";
    default: return `n${x}`;
  }
}
console.log(show(undefined), show(1), show(2));
function upper(text: string | null): string {
  switch (text) {
    case null:
    case "a": return "A or nothing";
    default: return text.toUpperCase();
  }
}
console.log(upper(null), upper("a"), upper("zz"));
const flag = (on?: boolean): string => { switch (on) { case true: return "t"; case false: return "f"; case undefined: return "u"; } };
console.log(flag(true), flag(false), flag());
class Link { constructor(readonly next: Link | null) {} }
function depth(link: Link | null): number { switch (link) { case null: return 0; default: return 1 + depth(link.next); } }
console.log(depth(new Link(new Link(null))));
const ages = new Map<string, number>([["ann", 30]]);
for (const name of ["ann", "bob"]) {
  switch (ages.get(name)) {
    case undefined: console.log(name, "is unknown"); break;
    case 30: console.log(name, "is thirty");
    default: console.log(name, "is known");
  }
}
const words = ["go", "stop"];
for (const at of [0, 1, 2]) {
  switch (words[at]) {
    default: console.log("another"); break;
    case undefined: console.log("past the end"); break;
    case "go": console.log("go!");
  }
}
let calls = 0;
const next = (): number | undefined => (++calls > 2 ? undefined : calls);
for (let i = 0; i < 3; i++) switch (next()) { case undefined: console.log("end"); break; case 1: console.log("first"); default: console.log("more"); }
let kept: string | null = "a";
const clear = (): string => { kept = null; return "b"; };
for (const turn of [1, 2]) switch (kept) { case clear(): console.log(turn, "b"); break; case null: console.log(turn, "nothing"); break; case "a": console.log(turn, "still a"); break; }
const bytes = new Uint8Array([5]);
for (const i of [0, 3]) switch (bytes[i]) { case undefined: console.log("past the end"); break; case 5: console.log("five"); break; default: console.log("another"); }
const table: Record<string, number> = { a: 1 };
for (const key of ["a", "z"]) switch (table[key]) { case undefined: console.log("no entry"); break; case 1: console.log("one"); }
