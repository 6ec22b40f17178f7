// @run
// Object.fromEntries(…) as Record<Name, T>: tables from lists of names.
const NAMES = ["push", "add", "halt"] as const;
type Name = (typeof NAMES)[number];
const CODES = Object.fromEntries(NAMES.map((name, at) => [name, at * 16])) as Record<Name, number>;
const codeOf = (name: Name): number => CODES[name];
console.log(CODES.halt, NAMES.map(codeOf), "add" in CODES);
const handlers = Object.fromEntries(
  NAMES.map((name) => [name, (x: number): string => `${name}:${x + CODES[name]}`]),
) as { [K in Name]: (x: number) => string };
console.log(handlers.push(1), NAMES.map((name) => handlers[name](2)));
const limits = Object.fromEntries([["low", 1.5], ["high", 9]]) as { low: number; high: number };
limits.low += 1;
console.log(limits.low, limits.high);
const counts = Object.fromEntries(NAMES.map((name): [Name, number[]] => [name, []])) as Record<Name, number[]>;
counts.add.push(1, 2);
for (const name of NAMES) counts[name].push(0);
console.log(counts.add, counts.push.length, counts.push === counts.halt);
const inverse = Object.fromEntries(Object.entries(CODES).map(([name, code]) => [code, name])) as Record<number, Name>;
console.log(inverse[16], inverse[1] === undefined);
