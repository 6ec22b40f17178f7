// @run
// Filters that say what is left: optional elements, unions, generic guards; chains, arguments, aliases.
const values: (string | number | undefined)[] = ["a", 1, undefined, "bc", 2.5];
const numbers = values.filter((v) => typeof v === "number");
const there = values.filter((v) => v !== undefined);
const texts: string[] = values.filter((v): v is string => typeof v === "string");
numbers.push(7);
console.log(numbers.reduce((a, b) => a + b, 0), there.length, texts.map((t) => t.length).join(), values.length);
const maybe = [1, undefined, 3];
const present = <T>(value: T | undefined): value is T => value !== undefined;
console.log(maybe.filter(present).reduce((a, b) => a + b, 0));
const kept = maybe.filter(present);
kept[0] = 9;
console.log(kept.join(), maybe.length);
function sum(xs: number[]): number { return xs.reduce((a, b) => a + b, 0); }
console.log(sum(maybe.filter((m) => m !== undefined)));
