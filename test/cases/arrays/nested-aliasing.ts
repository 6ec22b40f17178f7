// @run
// Arrays inside arrays are references: one row in two places, rows taken out, swapped and kept across changes.
const row = [1, 2];
const grid = [row, [3, 4], row];
row[0] = 100;
console.log(grid[0][0], grid[2][0], grid[1][0]);
grid[2][1] = 200;
console.log(row.join(), grid[0].join());

const second = grid[1];
grid[1] = [5, 6];
second.push(7);
console.log(grid[1].join(), second.join());
grid.push(second);
second[0] = 33;
console.log(grid.length, grid[3].join());

function swapRows(rows: number[][], i: number, j: number): void {
  const kept = rows[i];
  rows[i] = rows[j];
  rows[j] = kept;
}

function rowOf(rows: number[][], index: number): number[] {
  return rows[index];
}

swapRows(grid, 0, 1);
rowOf(grid, 1)[0]++;
console.log(grid[0].join(), grid[1].join(), row[0]);
const shallow = grid.slice();
shallow[0][0] = -5;
shallow[0] = [0];
console.log(grid[0].join(), shallow[0].join());

const popped = grid.pop();
if (popped !== undefined) popped.push(8);
console.log(second.join(), grid.length);
const zeros = [[0], [0], [0]].fill([7]);
zeros[0].push(1);
console.log(zeros[2].join(), zeros[1].length);
let sum = 0;
for (const line of grid) {
  line.push(line.length);
  for (const cell of line) sum += cell;
}
console.log(sum, row.join());
