type Each = (first: number, ...values: number[]) => number;
const all = (...values: number[]): number => values.length;
const sums: Each[] = [all]; //~ unsupported-function-shape
for (const sum of sums) console.log(sum(1, 2));
const ask = (f: (name: string, unit?: string) => number): number => f("speed");
console.log(ask((...parts: (string | undefined)[]) => parts.length)); //~ unsupported-function-shape
