type Each = (first: number, ...values: number[]) => number;
const all = (...values: number[]): number => values.length;
const sums: Each[] = [all]; //~ unsupported-function-shape
for (const sum of sums) console.log(sum(1, 2));
