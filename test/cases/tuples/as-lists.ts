// @run
// Tuples of several types where lists are wanted: methods that look, for-of, Sets, Array.from, in generic functions.
import type { i16, u8 } from "tsino";
const pair: [u8, i16] = [200, -200];
console.log(pair.map((n) => n / 8).join(), pair.reduce((a, b) => a + b, 0), pair.indexOf(-200), pair.includes(7 as u8));
type Row = [id: number, name: string, on: boolean];
const row: Row = [1, "one", true];
console.log(row.map((part) => typeof part), row.map(String), row.filter((part) => typeof part !== "string"));
for (const part of row) console.log(part);
row.forEach((part, i) => console.log(i, part));
console.log(row.some((part) => part === "one"), row.every((part) => part), row.find((part) => typeof part === "boolean"), row.findIndex((part) => part === true));
const make = (n: number): [number, string] => {
  console.log("made", n);
  return [n, "x".repeat(n)];
};
console.log(make(2).map((part) => `<${part}>`), make(3).slice(1), make(1).at(-1), make(2).toReversed());
for (const part of make(4)) console.log(part);
const rows: Row[] = [row, [2, "two", false]];
console.log(rows.map((own) => own.map((part) => String(part)).join("|")));
interface Point {
  x: number;
}
const mixed: [Point, string] = [{ x: 1 }, "p"];
const found = mixed.find((part) => typeof part === "object");
console.log(found === mixed[0], mixed.reduce<string>((text, part) => text + (typeof part === "string" ? part : part.x), ""));
const showAll = <A, B>(two: [A, B]): string => two.map((part) => String(part)).join("+");
console.log(showAll([1, "b"]), showAll([true, 0.5]), [...row, ...pair].length, new Set(row).size, Array.from(row).length);
