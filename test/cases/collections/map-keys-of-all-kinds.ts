// @run
// Texts, numbers, objects, tuples joined to texts, enums, functions and null as keys.
enum Color {
  Red,
  Green = 5,
}
const names = new Map<Color, string>([[Color.Red, "red"], [Color.Green, "green"]]);
console.log(names.get(Color.Green), names.get(0), names.has(3 as Color));

interface Cell {
  x: number;
  y: number;
}
const a: Cell = { x: 1, y: 2 };
const b: Cell = { x: 1, y: 2 };
const notes = new Map<Cell, string[]>();
notes.set(a, ["first"]).set(b, []);
notes.get(a)!.push("second");
console.log(notes.size, notes.get(a)?.join(), notes.get(b)?.length, notes.get({ x: 1, y: 2 }));

const grid = new Map<string, number>();
const key = (x: number, y: number) => `${x},${y}`;
for (let y = 0; y < 3; y++) for (let x = 0; x < 3; x++) grid.set(key(x, y), x * y);
console.log(grid.size, grid.get(key(2, 2)), grid.get(key(3, 0)), grid.get("1,2"));

const byKind = new Map<string | null | undefined, number>();
for (const kind of ["a", null, undefined, "a", null, ""]) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
console.log(byKind.size, byKind.get(null), byKind.get(undefined), byKind.get("a"), byKind.get(""));

const mixed = new Map<string | number, string>([[1, "number"], ["1", "text"]]);
console.log(mixed.size, mixed.get(1), mixed.get("1"), mixed.delete("1"), mixed.get(1));
const f = () => 1;
const g = () => 1;
const calls = new Map<() => number, number>([[f, 10]]);
console.log(calls.get(f), calls.get(g), calls.has(() => 1));
