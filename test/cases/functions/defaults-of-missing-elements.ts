// @run
// Parameters with a default, given an element that may be outside.
function show(n = 7): string {
  return `n=${n}`;
}
const label = (c: string | undefined = "-"): string => `<${c}>`;
class Led {
  constructor(
    readonly pin = 5,
    readonly name: string | null = "led",
  ) {}
}
const xs = [1, 2];
const s = "ab";
const names = ["a", "b"] as const;
const table: Record<string, number> = { a: 1 };
for (let i = 0; i < 3; i++)
  console.log(show(xs[i]), label(s[i]), new Led(xs[i], names[i]).pin, new Led(1, names[i]).name);
for (let i = 0; i < xs.length; i++) console.log(show(xs[i]));
for (let i = 0; i < xs.length; i++) {
  i++;
  console.log(show(xs[i + 0]), show(xs[i]));
  i++;
  console.log(show(xs[i]));
}
const isAlpha = (c = ""): boolean => c >= "a" && c <= "z";
function word(src: string): string {
  let i = -1;
  do i++;
  while (isAlpha(src[i]));
  return src.slice(0, i);
}
console.log(word("abc d"), word("abc"), word(""));
for (const key of ["a", "b"]) if (key !== "c") console.log(show(table[key]));
function pick(on: boolean, i: number): string {
  return i < 9 ? show(on ? xs[i] : xs[i + 1]) : "";
}
console.log(pick(true, 1), pick(false, 1), pick(true, 2));
const stack = [3];
console.log(show(stack[0]));
stack.pop();
console.log(show(stack[0]));
function flag(on = true): string {
  return on ? "on" : "off";
}
const flags = [false];
for (let i = 0; i < 2; i++) console.log(flag(flags[i]));
enum Level {
  Low = 1,
  High,
}
function level(l = Level.High): number {
  return l;
}
const levels: Level[] = [Level.Low];
for (let i = 0; i < 2; i++) console.log(level(levels[i]));
const bytes = new Uint8Array([4]);
for (let i = 0; i <= bytes.length; i++) console.log(show(bytes[i]));
xs.forEach((_, i) => console.log(show(xs[i]), show(xs[i + 1])));
const rows = [[1], [2, 3]];
for (let y = 0; y < rows.length; y++) for (let x = 0; x < 2; x++) console.log(show(rows[y][x]));
for (const i of xs.keys()) {
  console.log(show(xs[i]));
  xs.length = 1;
}
