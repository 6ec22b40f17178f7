// @run
// Array(n).fill(x) and what map makes of it, where no type is written: the filling says what they hold.
const [w, h] = [4, 3];
const grid = Array.from({ length: h }, () => Array(w).fill("."));
const seen: boolean[][] = Array(h).fill(false).map(() => Array(w).fill(false));
grid[1][2] = "#";
seen[0][3] = true;
console.log(grid.map((row) => row.join("")).join("\n"), seen[0]);
const totals = new Array(3).fill(0);
for (let i = 0; i < 7; i++) totals[i % 3] += i;
console.log(totals, Math.max(...totals));
const names = Array(3).fill("led").map((name, i) => `${name}${i}`);
console.log(names, [...Array(2).fill(null)].map((_, i) => i * 1.5));
const buckets = new Array(2).fill(undefined).map(() => [] as number[]);
buckets[1].push(5);
console.log(buckets);
console.log(Array(4).fill("ab").join("-"), Array(2).fill(1.5).reduce((a, b) => a + b, 0), [1, 2, 3].fill(9, 1), new Array<number>(2).fill(3));
const lines: string[] = Array(2).fill("");
lines[0] += "x";
console.log(lines, Array(3).fill({ on: true }).length);
