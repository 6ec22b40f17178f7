// @run
// new Array(n), whose elements get their values by index.
const squares = new Array<number>(6);
for (let i = 0; i < squares.length; i++) squares[i] = i * i;
console.log(squares, squares.length);

class Ring<T> {
  private readonly items: T[];
  private head = 0;
  private count = 0;
  constructor(readonly capacity: number) {
    this.items = new Array<T>(capacity);
  }
  push(item: T): void {
    this.items[(this.head + this.count) % this.items.length] = item;
    if (this.count < this.capacity) this.count++;
    else this.head = (this.head + 1) % this.items.length;
  }
  toArray(): T[] {
    const out: T[] = [];
    for (let i = 0; i < this.count; i++) out.push(this.items[(this.head + i) % this.capacity]!);
    return out;
  }
}
const words = new Ring<string>(3);
for (const word of ["a", "b", "c", "d", "e"]) words.push(word);
const levels = new Ring<number>(4);
levels.push(1.5);
levels.push(-2);
console.log(words.toArray(), levels.toArray());

function matrix(rows: number, columns: number): number[][] {
  const made: number[][] = new Array(rows);
  for (let y = 0; y < rows; y++) {
    const row = new Array<number>(columns);
    for (let x = 0; x < columns; x++) row[x] = y * columns + x;
    made[y] = row;
  }
  return made;
}
console.log(matrix(2, 3), matrix(0, 5).length, matrix(1, 0));

// Elements that may be undefined are, until they get a value.
const memo: (number | undefined)[] = new Array(20);
let calls = 0;
const fibonacci = (n: number): number => {
  calls++;
  if (n < 2) return n;
  const known = memo[n];
  if (known !== undefined) return known;
  return (memo[n] = fibonacci(n - 1) + fibonacci(n - 2));
};
console.log(fibonacci(19), calls, memo[19], memo[0], memo.length);

// In any order, by fill, by push behind them.
const reversed = Array<string>(3);
for (let i = reversed.length - 1; i >= 0; i--) reversed[i] = String.fromCharCode(97 + i);
console.log(reversed.join("-"));
const flags: boolean[] = new Array(4);
flags.fill(true, 1);
flags[0] = false;
flags.push(true);
console.log(flags);
const points = new Array<{ x: number }>(2);
points[1] = { x: 1 };
points[0] = points[1]!;
points[0]!.x += 4;
console.log(points, points[0] === points[1]);
const makers = new Array<() => number>(2);
for (let i = 0; i < 2; i++) makers[i] = () => i * 10;
console.log(makers.map((make) => make()));
const either = new Array<string | number>(2);
[either[0], either[1]] = ["x", 2];
console.log(either);
const alias = squares;
alias.length = 2;
alias[2] = 9;
console.log(squares, new Array<number>(0), new Array<string>(3).length);

function lengthOf(count: number): string {
  try {
    return `${new Array<number>(count).length}`;
  } catch (error) {
    return `${error}`;
  }
}
console.log(lengthOf(3), lengthOf(-1), lengthOf(1.5), lengthOf(NaN));
