// @run
// Functions that get a list of lists change what is in its rows.
function scale(matrix: number[][], row: number, factor: number): void {
  for (let x = 0; x < matrix[row].length; x++) matrix[row][x] *= factor;
}
function eliminate(matrix: number[][]): void {
  const subtract = (from: number, row: number, factor: number): void => {
    for (let x = row; x <= matrix.length; x++) matrix[from][x] -= factor * matrix[row][x];
  };
  function swap(a: number, b: number): void {
    for (let x = 0; x <= matrix.length; x++) [matrix[a][x], matrix[b][x]] = [matrix[b][x], matrix[a][x]];
  }
  if (matrix[0][0] === 0) swap(0, 1);
  for (let row = 1; row < matrix.length; row++) subtract(row, 0, matrix[row][0] / matrix[0][0]);
}
const equations: number[][] = [
  [0, 2, 4],
  [2, 1, 8],
];
scale(equations, 0, 0.5);
eliminate(equations);
console.log(equations);

function mark(cube: number[][][], z: number): void {
  cube[z][0][1] += 2;
  cube[z][1].push(9);
}
const cube: number[][][] = [[[1, 2], [3]], [[4, 5], [6]]];
mark(cube, 1);
console.log(cube);

function sortRows(rows: string[][]): string[][] {
  for (let y = 0; y < rows.length; y++) rows[y].sort();
  return rows;
}
console.log(sortRows([["b", "a"], ["d", "c"]]));
