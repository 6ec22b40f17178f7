// @run
// key in object, where only running tells the key.
type Direction = "north" | "south" | "east" | "west";
const opposite: Record<Direction, Direction> = { north: "south", south: "north", east: "west", west: "east" };
function isDirection(s: string): s is Direction {
  return s in opposite;
}
for (const w of ["north", "up", "", "West", "west"]) console.log(w, isDirection(w));
interface Opts {
  a: number;
  b?: string;
  c?: number;
}
const opts: Opts = { a: 1, c: undefined };
const names = ["a", "b", "c", "d"];
console.log(names.map((n) => n in opts));
opts.b = "x";
delete opts.c;
console.log(
  names.map((n) => n in opts),
  !("a" in opts),
);
let calls = 0;
function key() {
  calls++;
  return names[calls]!;
}
function target() {
  calls += 10;
  return opts;
}
console.log(key() in target(), calls);
const code = { a: ".-", b: "-..." } as const;
const show = (ch: string) => (ch in code ? code[ch as keyof typeof code] : "?");
console.log([..."abc"].map(show));
const tricky = { "with space": 1, 5: 2 };
console.log(
  "with space" in tricky,
  names[0]! in tricky,
  "5" in tricky,
  [5, 6].map((n) => n in tricky),
);
console.log(Object.keys(opts).includes("toString"), Object.keys(opts).includes("b"));
