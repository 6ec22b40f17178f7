// @run
// Matrices as arrays of arrays: made, transposed, multiplied, rotated in place, flooded, printed.
type Matrix = number[][];
const make = (rows: number, columns: number, value: (r: number, c: number) => number): Matrix =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => value(r, c)));
const show = (m: Matrix) => m.map((row) => row.join(" ")).join("; ");
const transpose = (m: Matrix): Matrix => m[0]!.map((_, c) => m.map((row) => row[c]!));
const multiply = (a: Matrix, b: Matrix): Matrix => a.map((row) => transpose(b).map((column) => row.reduce((sum, value, i) => sum + value * column[i]!, 0)));
const m = make(2, 3, (r, c) => r * 3 + c);
console.log(show(m), "|", show(transpose(m)), "|", show(multiply(m, transpose(m))));
const identity = make(3, 3, (r, c) => (r === c ? 1 : 0));
console.log(show(multiply(m, identity)) === show(m), show(multiply([[0.5]], [[0.25]])));
function rotate(m: Matrix): Matrix {
  m.reverse();
  for (let r = 0; r < m.length; r++) for (let c = 0; c < r; c++) [m[r]![c], m[c]![r]] = [m[c]![r]!, m[r]![c]!];
  return m;
}
const square = make(3, 3, (r, c) => r * 10 + c);
console.log(show(rotate(square)), "|", show(rotate(rotate(rotate(square)))), rotate(square) === square);

const picture = ["..##.", ".#..#", "..##.", "....."].map((line) => [...line]);
function flood(x: number, y: number): number {
  if (y < 0 || y >= picture.length || x < 0 || x >= picture[y]!.length || picture[y]![x] !== ".") return 0;
  picture[y]![x] = "o";
  return 1 + flood(x + 1, y) + flood(x - 1, y) + flood(x, y + 1) + flood(x, y - 1);
}
console.log(flood(2, 1), flood(0, 0), flood(0, 0));
console.log(picture.map((row) => row.join("")).join("\n"));
const triangle: Matrix = [[1]];
while (triangle.length < 6) {
  const last = triangle[triangle.length - 1]!;
  triangle.push([1, ...last.slice(1).map((value, i) => value + last[i]!), 1]);
}
console.log(show(triangle));
const columns = transpose(make(2, 2, (r, c) => r + c));
columns[0]![0]! += 0.5;
console.log(show(columns), Math.max(...columns.flat()));
