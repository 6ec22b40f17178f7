// @run
// Rows of an array of arrays as arguments of methods that move them.
class Matrix {
  rows: number[][];
  constructor(readonly n: number) {
    this.rows = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => i * n + j));
  }
  row(i: number): number[] {
    return this.rows[i];
  }
  column(j: number): number[] {
    return this.rows.map((row) => row[j]);
  }
  setRow(i: number, row: number[]): this {
    this.rows[i] = row;
    return this;
  }
  swap(i: number, j: number): void {
    [this.rows[i], this.rows[j]] = [this.rows[j], this.rows[i]];
  }
  dot(a: number[], b: number[]): number {
    let s = 0;
    for (let i = 0; i < a.length; i++) s += a[i] * b[i];
    return s;
  }
  addTo(row: number[], k: number): void {
    for (let i = 0; i < row.length; i++) row[i] += k;
  }
  dropRowsWhile(row: number[]): string {
    this.rows.pop();
    this.rows.shift();
    return row.join();
  }
  map(f: (row: number[], i: number) => number[]): Matrix {
    const m = new Matrix(0);
    m.rows = this.rows.map(f);
    return m;
  }
  static of(rows: number[][]): Matrix {
    const m = new Matrix(0);
    m.rows = rows;
    return m;
  }
}
const m = new Matrix(3);
m.addTo(m.row(1), 100);
console.log(m.rows, m.dot(m.row(0), m.column(1)));
m.setRow(0, m.row(2));
m.rows[0][0] = -5;
console.log(m.rows, m.row(0) === m.row(2));
m.swap(0, 1);
console.log(m.rows);
console.log(m.dropRowsWhile(m.rows[0]), m.rows.length);
const made = Matrix.of([[1, 2], [3, 4]]);
const same = made.map((row) => row);
same.rows[0].push(7);
console.log(made.rows, same.rows, made.rows === same.rows);
console.log(made.dropRowsWhile(made.rows[1]), made.rows);
const list = [[1], [2]];
const lent = Matrix.of(list);
list.push([3]);
console.log(lent.rows.length, lent.rows === list);
