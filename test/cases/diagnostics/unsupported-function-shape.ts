type Each = (...values: number[]) => number;

const sums: Each[] = [(a, b) => a + b]; //~ unsupported-function-shape
for (const sum of sums) console.log(sum(1, 2));
