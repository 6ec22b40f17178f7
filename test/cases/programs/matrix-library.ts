// @run
// Matrices as an immutable class: static factories, products, transposition, determinant and inverse by Gauss with
// pivoting, a solver, powers, and errors for wrong shapes.
class ShapeError extends Error {
  override readonly name = "ShapeError";
  constructor(operation: string, a: Matrix, b?: Matrix) {
    super(`${operation}: ${a.shape}${b ? ` and ${b.shape}` : ""}`);
  }
}

class SingularError extends Error {
  override readonly name: string = "SingularError";
}

type Rows = number[][];

class Matrix {
  private static made = 0;

  private constructor(
    readonly rows: number,
    readonly columns: number,
    private readonly values: readonly number[],
  ) {
    Matrix.made++;
  }

  static of(...rows: Rows): Matrix {
    const columns = rows[0].length;
    if (rows.some((row) => row.length !== columns)) throw new RangeError("rows of different lengths");
    return new Matrix(rows.length, columns, rows.flat());
  }

  static generate(rows: number, columns: number, make: (row: number, column: number) => number): Matrix {
    const values: number[] = [];
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) values.push(make(row, column));
    return new Matrix(rows, columns, values);
  }

  static identity(size: number): Matrix {
    return Matrix.generate(size, size, (row, column) => (row === column ? 1 : 0));
  }

  static rotation(degrees: number): Matrix {
    const angle = (degrees * Math.PI) / 180;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    return Matrix.of([cos, -sin], [sin, cos]);
  }

  static get count(): number {
    return Matrix.made;
  }

  get shape(): string {
    return `${this.rows}x${this.columns}`;
  }

  get isSquare(): boolean {
    return this.rows === this.columns;
  }

  at(row: number, column: number): number {
    return this.values[row * this.columns + column];
  }

  map(change: (value: number, row: number, column: number) => number): Matrix {
    return Matrix.generate(this.rows, this.columns, (row, column) => change(this.at(row, column), row, column));
  }

  plus(other: Matrix): Matrix {
    if (this.shape !== other.shape) throw new ShapeError("plus", this, other);
    return this.map((value, row, column) => value + other.at(row, column));
  }

  times(other: Matrix): Matrix;
  times(factor: number): Matrix;
  times(other: Matrix | number): Matrix {
    if (typeof other === "number") return this.map((value) => value * other);
    if (this.columns !== other.rows) throw new ShapeError("times", this, other);
    return Matrix.generate(this.rows, other.columns, (row, column) => {
      let sum = 0;
      for (let k = 0; k < this.columns; k++) sum += this.at(row, k) * other.at(k, column);
      return sum;
    });
  }

  get transposed(): Matrix {
    return Matrix.generate(this.columns, this.rows, (row, column) => this.at(column, row));
  }

  power(exponent: number): Matrix {
    if (!this.isSquare) throw new ShapeError("power", this);
    if (exponent === 0) return Matrix.identity(this.rows);
    const half = this.power(Math.floor(exponent / 2));
    const square = half.times(half);
    return exponent % 2 === 0 ? square : square.times(this);
  }

  toRows(): Rows {
    const rows: Rows = [];
    for (let row = 0; row < this.rows; row++) {
      rows.push(this.values.slice(row * this.columns, (row + 1) * this.columns));
    }
    return rows;
  }

  /** Brings the left part to the unit matrix; returns what became of `right`, and the determinant. */
  private eliminate(right: Matrix): { result: Rows; determinant: number } {
    if (!this.isSquare) throw new ShapeError("eliminate", this);
    if (right.rows !== this.rows) throw new ShapeError("eliminate", this, right);
    const size = this.rows;
    const work = this.toRows().map((row, i) => [...row, ...right.toRows()[i]]);
    let determinant = 1;
    for (let step = 0; step < size; step++) {
      let pivot = step;
      for (let row = step + 1; row < size; row++) {
        if (Math.abs(work[row][step]) > Math.abs(work[pivot][step])) pivot = row;
      }
      const head = work[pivot][step];
      if (Math.abs(head) < 1e-12) throw new SingularError(`no pivot in column ${step}`);
      if (pivot !== step) {
        [work[pivot], work[step]] = [work[step], work[pivot]];
        determinant = -determinant;
      }
      determinant *= head;
      work[step] = work[step].map((value) => value / head);
      for (let row = 0; row < size; row++) {
        const factor = work[row][step];
        if (row === step || factor === 0) continue;
        work[row] = work[row].map((value, k) => value - factor * work[step][k]);
      }
    }
    return { result: work.map((row) => row.slice(size)), determinant };
  }

  get determinant(): number {
    try {
      return this.eliminate(Matrix.identity(this.rows)).determinant;
    } catch (error) {
      if (error instanceof SingularError) return 0;
      throw error;
    }
  }

  get inverse(): Matrix {
    return Matrix.of(...this.eliminate(Matrix.identity(this.rows)).result);
  }

  solve(...right: number[]): number[] {
    const { result } = this.eliminate(Matrix.of(...right.map((value) => [value])));
    return result.map(([value]) => value);
  }

  equals(other: Matrix, tolerance = 1e-9): boolean {
    return (
      this.shape === other.shape && this.values.every((value, i) => Math.abs(value - other.values[i]) <= tolerance)
    );
  }

  toString(digits = 2): string {
    const cells = this.toRows().map((row) => row.map((value) => (Math.abs(value) < 5e-9 ? 0 : value).toFixed(digits)));
    const width = Math.max(...cells.flat().map((cell) => cell.length));
    return cells.map((row) => `[ ${row.map((cell) => cell.padStart(width)).join("  ")} ]`).join("\n");
  }
}

const a = Matrix.of([2, 1, -1], [-3, -1, 2], [-2, 1, 2]);
const b = Matrix.of([1, 2], [3, 4], [5, 6]);
console.log(`${a}`);
console.log(a.times(b).toString(0));
console.log(b.transposed.shape, b.transposed.times(b).toRows());
console.log(a.determinant.toFixed(6), Matrix.identity(4).times(3).determinant, Matrix.of([1, 2], [2, 4]).determinant);
console.log(a.solve(8, -11, -3).map((x) => x.toFixed(3)));
console.log(a.inverse.toString(1));
console.log(a.times(a.inverse).equals(Matrix.identity(3)), a.inverse.inverse.equals(a), a.equals(b));

const fibonacci = Matrix.of([1, 1], [1, 0]);
console.log([1, 2, 5, 10, 40, 60].map((n) => fibonacci.power(n).at(0, 1)).join(" "));
const turn = Matrix.rotation(30);
console.log(turn.toString(3));
console.log(
  turn.power(12).equals(Matrix.identity(2)),
  turn
    .power(3)
    .times(Matrix.of([1], [0]))
    .toString(),
);
const hilbert = Matrix.generate(4, 4, (row, column) => 1 / (row + column + 1));
console.log(hilbert.inverse.map(Math.round).toString(0));
console.log(hilbert.plus(hilbert.times(-1)).equals(Matrix.identity(4).times(0)));

const mistakes: [string, () => unknown][] = [
  ["times", () => a.times(Matrix.identity(2))],
  ["plus", () => a.plus(b)],
  ["power", () => b.power(2)],
  ["inverse", () => Matrix.of([1, 2], [2, 4]).inverse],
  ["rows", () => Matrix.of([1], [1, 2])],
  ["solve", () => a.solve(1, 2)],
];
for (const [name, attempt] of mistakes) {
  try {
    attempt();
    console.log(`${name} worked`);
  } catch (error) {
    const { name: kind, message } = error as Error;
    console.log(`${name}: ${kind} (${message})`, error instanceof RangeError, error instanceof ShapeError);
  }
}
console.log(`${Matrix.count} made`, a.isSquare && !b.isSquare);
