// @run
// Units with a static registry, fixed point, matrices over Float64Array.
abstract class Unit {
  private static registry: Unit[] = [];
  static readonly byName: { [name: string]: Unit } = {};
  protected constructor(
    readonly name: string,
    readonly factor: number,
  ) {
    Unit.registry.push(this);
    Unit.byName[name] = this;
  }
  abstract get kind(): string;
  static all(): readonly Unit[] {
    return Unit.registry;
  }
  static convert(x: number, from: string, to: string): number {
    const a = Unit.byName[from],
      b = Unit.byName[to];
    if (!a || !b) throw new Error(`unknown unit ${!a ? from : to}`);
    if (a.kind !== b.kind) throw new TypeError(`${a.kind} is no ${b.kind}`);
    return a.toBase(x) / b.factor - b.offset();
  }
  protected offset() {
    return 0;
  }
  toBase(x: number) {
    return (x + this.offset()) * this.factor;
  }
  toString() {
    return `${this.name}(${this.kind})`;
  }
}
class Length extends Unit {
  constructor(name: string, factor: number) {
    super(name, factor);
  }
  get kind() {
    return "length";
  }
}
class Temp extends Unit {
  #off: number;
  constructor(name: string, factor: number, off: number) {
    super(name, factor);
    this.#off = off;
  }
  get kind() {
    return "temperature";
  }
  protected override offset() {
    return this.#off;
  }
}
new Length("m", 1);
new Length("km", 1000);
new Length("in", 0.0254);
new Temp("K", 1, 0);
new Temp("C", 1, 273.15);
new Temp("F", 5 / 9, 459.67);
console.log(Unit.all().map(String), Object.keys(Unit.byName).length);
for (const [x, f, t] of [
  [1, "km", "m"],
  [100, "in", "m"],
  [100, "C", "F"],
  [0, "K", "C"],
  [1, "m", "C"],
  [1, "m", "q"],
] as [number, string, string][]) {
  try {
    console.log(`${x} ${f} = ${Unit.convert(x, f, t).toFixed(3)} ${t}`);
  } catch (e) {
    console.log((e as Error).name, (e as Error).message);
  }
}
class Fixed {
  private constructor(readonly raw: number) {}
  static of(x: number) {
    return new Fixed(Math.round(x * 65536) | 0);
  }
  mul(o: Fixed) {
    const hi = Math.floor(this.raw / 65536),
      lo = this.raw & 0xffff;
    return new Fixed((Math.imul(hi, o.raw) + Math.floor(lo * (o.raw / 65536))) | 0);
  }
  add(o: Fixed) {
    return new Fixed((this.raw + o.raw) | 0);
  }
  get value() {
    return this.raw / 65536;
  }
  valueOf() {
    return this.value;
  }
}
let acc = Fixed.of(0);
for (let i = 1; i <= 10; i++) acc = acc.add(Fixed.of(1 / i).mul(Fixed.of(i % 2 ? 1 : -1)));
console.log(acc.raw, acc.value.toFixed(6), Fixed.of(-1.5).mul(Fixed.of(2.25)).value);
class Matrix {
  constructor(
    readonly rows: number,
    readonly cols: number,
    private readonly cells = new Float64Array(rows * cols),
  ) {}
  static from(rows: number[][]) {
    const m = new Matrix(rows.length, rows[0].length);
    rows.forEach((r, i) => r.forEach((v, j) => m.set(i, j, v)));
    return m;
  }
  static identity(n: number) {
    return Matrix.from(Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => +(i === j))));
  }
  at(i: number, j: number) {
    return this.cells[i * this.cols + j];
  }
  set(i: number, j: number, v: number) {
    this.cells[i * this.cols + j] = v;
  }
  times(o: Matrix) {
    const m = new Matrix(this.rows, o.cols);
    for (let i = 0; i < m.rows; i++)
      for (let j = 0; j < m.cols; j++) {
        let s = 0;
        for (let k = 0; k < this.cols; k++) s += this.at(i, k) * o.at(k, j);
        m.set(i, j, s);
      }
    return m;
  }
  pow(n: number): Matrix {
    return n === 0
      ? Matrix.identity(this.rows)
      : n % 2
        ? this.times(this.pow(n - 1))
        : this.times(this).pow(n / 2);
  }
  toArray() {
    return Array.from({ length: this.rows }, (_, i) =>
      Array.from(this.cells.slice(i * this.cols, (i + 1) * this.cols)),
    );
  }
}
console.log(
  Matrix.from([
    [1, 1],
    [1, 0],
  ])
    .pow(40)
    .toArray(),
  Matrix.identity(3).toArray(),
);
