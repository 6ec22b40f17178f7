// @run
// A row is lent to a function or a loop while the array that it lies in grows, shrinks or gets another row there.
const rows: number[][] = [[1], [2]];
function grow(row: number[]): void {
  for (let i = 0; i < 50; i++) rows.push([i]);
  row.push(5);
}
function shrink(): number {
  rows.pop();
  return 7;
}
grow(rows[0]);
console.log(rows[0].join(), rows.length);
rows[51].push(shrink());
rows[0][0] = shrink();
console.log(rows[0].join(), rows.length);

const texts: string[][] = [["a"]];
function replace(): string {
  texts[0] = ["z"];
  return "n";
}
texts[0].push(replace());
console.log(texts[0].join());
texts[0][0] += replace();
console.log(texts[0].join());

const grid = [
  [1, 2],
  [3, 4],
];
for (const x of grid[0]) {
  grid.push([x]);
  if (x < 2) grid[0].push(9);
}
console.log(grid.length, grid[0].join());

const still = [
  [1, 2],
  [3, 4],
];
for (let i = 0; i < still.length; i++) {
  for (const x of still[i]) console.log(x);
}

const cube: number[][][] = [[[1], [2]], [[3]]];
function measure(row: number[], plane: number[][]): number {
  cube.push([[9]]);
  plane.push([8]);
  return row.length + plane.length;
}
console.log(measure(cube[0][1], cube[0]), cube.length);

let pages = [["a text that is long enough for the heap"]];
function turn(page: string[]): string {
  pages = [["w"]];
  return page.join();
}
console.log(turn(pages[0]), pages[0][0]);
function make(): number[][] {
  return [
    [1, 2],
    [3, 4, 5],
  ];
}
for (const x of make()[1]) {
  const other = make();
  console.log(x, other.length);
}
