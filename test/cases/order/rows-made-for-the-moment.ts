// @run
// Rows of lists that functions make for one use, beside others and beside what changes the lists they were made of.
function rowsOf(n: number): number[][] {
  const rows = [[0], [7]];
  rows[0]![0] = n;
  return rows;
}
let calls = 0;
function at(i: number): number {
  calls++;
  return i;
}
console.log(rowsOf(1)[0]![0], rowsOf(2)[0]);
console.log(rowsOf(3)[at(0)], rowsOf(4)[1], calls);
class Grid {
  rows = [[1], [2]];
  times(k: number): number[][] {
    return this.rows.map((row) => row.map((x) => x * k));
  }
  grow(): number {
    this.rows[0]![0]!++;
    this.rows.push([9]);
    return this.rows.length;
  }
}
const grid = new Grid();
console.log(grid.times(2)[0], grid.grow(), grid.times(3)[0], grid.grow());
console.log([[1, 2], [3]][at(0)], at(1));
