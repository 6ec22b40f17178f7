// @run
// Tables of constant tuples, readonly parameters, spread into calls, lengths in types.
const table = [
  ["A", ".-", 1],
  ["B", "-...", 4],
  ["S", "...", 3],
] as const;
let text = "";
for (const [letter, code, length] of table) text += `${letter}${code}${length === code.length ? "" : "?"} `;
console.log(text, table.length, table[1][2] + 1, table[2][0]);
const color = [255, 128, 0] as const;
function hex(...[r, g, b]: readonly [number, number, number]): string {
  return "#" + [r, g, b].map((n) => n.toString(16).padStart(2, "0")).join("");
}
console.log(hex(...color), hex(1, 2, 3));
function length(point: readonly [number, number]): number {
  return Math.hypot(point[0], point[1]);
}
console.log(length([3, 4]), length([0, 0]));
const head = <T>(list: readonly [T, ...T[]]): T => list[0];
console.log(head([1]), head(["x", "y"]), head(color));
const names = ["low", "high"] as const;
type Name = (typeof names)[number];
const limits: Record<Name, readonly [number, number]> = { low: [0, 10], high: [11, 20] };
for (const name of names) console.log(name, limits[name][0], limits[name][1] - limits[name][0]);
const commands: readonly (readonly [string, (n: number) => number])[] = [
  ["double", (n) => n * 2],
  ["negate", (n) => -n],
];
console.log(commands.reduce((n, [, f]) => f(n), 5), commands.find(([name]) => name === "negate")?.[1](3));
const swapped = (([a, b]: readonly [number, string]) => [b, a] as const)([1, "one"]);
console.log(swapped[0], swapped[1] + 1);
