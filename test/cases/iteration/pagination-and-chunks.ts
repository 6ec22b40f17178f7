// @run
// Windows, chunks, zips, ranges and pairings: the loops that people write around arrays.
const data = Array.from({ length: 10 }, (_, i) => i + 1);
function chunk<T>(items: readonly T[], size: number): T[][] {
  const result: T[][] = [];
  for (let i = 0; i < items.length; i += size) result.push(items.slice(i, i + size));
  return result;
}
for (const [page, items] of chunk(data, 4).entries()) console.log(`page ${page + 1}/${chunk(data, 4).length}:`, items.join());
const windows = (items: number[], size: number) => items.slice(size - 1).map((_, i) => items.slice(i, i + size));
console.log(windows(data, 3).map((window) => window.reduce((a, b) => a + b, 0) / 3).join());
const pairs: string[] = [];
for (let i = 0; i < 4; i++) for (let j = i + 1; j < 4; j++) pairs.push(`${data[i]}${data[j]}`);
console.log(pairs.join());
let previous: number | undefined;
const deltas: number[] = [];
for (const value of [3, 7, 4, 4]) {
  if (previous !== undefined) deltas.push(value - previous);
  previous = value;
}
console.log(deltas.join());
const runs: [string, number][] = [];
for (const char of "aaabccd") {
  const last = runs.at(-1);
  if (last && last[0] === char) last[1]++;
  else runs.push([char, 1]);
}
console.log(runs.map(([char, n]) => char + n).join(""));
const table: string[] = [];
for (let row = 1; row <= 3; row++) {
  let line = "";
  for (let column = 1; column <= 4; column++) line += String(row * column).padStart(4);
  table.push(line);
}
console.log(table.join("\n"));
const columns: number[][] = [[], [], []];
for (const value of data) columns[value % columns.length]!.push(value);
console.log(columns.map((column) => column.join("")).join(" "));
let position = 0;
const next = () => (position < data.length ? { value: data[position++]!, done: false } : { value: 0, done: true });
let total = 0;
for (let step = next(); !step.done; step = next()) total += step.value;
console.log(total, next().done);
