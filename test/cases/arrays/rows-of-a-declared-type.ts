// @run
// The rows that a function makes say less than the place they go to: `() => [null, null]` alone is a list of null, `() => []` of
// nothing. The declared type counts, also through calls in each other.
type Cell = "x" | "o" | null;

const board: Cell[][] = Array.from({ length: 3 }, () => [null, null, null]);
board[1][1] = "x";
board[0][2] = "o";

function show(cells: Cell[][]): void {
  console.log(cells.map((row) => row.map((cell) => cell ?? ".").join("")).join("/"));
}

show(board);
show(Array.from({ length: 2 }, () => [null, null]));
show([1, 2, 3].map((count) => (count > 1 ? [null] : [])));
show(new Array(2).fill(null).map(() => new Array(2).fill(null)));

function empty(size: number): Cell[][] {
  return Array.from({ length: size }, () => Array.from({ length: size }, () => null));
}

const small = empty(2);
small[1][0] = "o";
show(small);

// Rows of text that get their first text later.
const lines: string[][] = Array.from({ length: 2 }, () => []);
lines[0].push("a");
lines[0].push("b");
console.log(lines[0].join("-"), lines[1].length);

class Grid<T> {
  cells: (T | null)[][];

  constructor(width: number, height: number) {
    this.cells = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  }

  clear(): void {
    this.cells = this.cells.map((row) => row.map(() => null));
  }
}

const numbers = new Grid<number>(2, 2);
numbers.cells[1][0] = 7;
console.log(JSON.stringify(numbers.cells));
numbers.clear();
console.log(JSON.stringify(numbers.cells));
const names = new Grid<string>(1, 1);
names.cells[0][0] = "n";
console.log(names.cells[0][0]);

// Functions of one's own, records, and rows that are properties.
function times<T>(count: number, make: () => T): T[] {
  const made: T[] = [];
  for (let i = 0; i < count; i++) made.push(make());
  return made;
}

const seats: (string | null)[][] = times(2, () => [null, null]);
seats[1][0] = "Ada";
console.log(JSON.stringify(seats));
const scores: Record<string, number>[] = [1, 2].map(() => ({}));
scores[0].ada = 3;
console.log(JSON.stringify(scores));
const rows: { cells: (string | null)[]; n: number }[] = [1, 2].map((n) => ({ cells: [null, null], n }));
rows[0].cells[1] = "c";
console.log(JSON.stringify(rows));
const found: (string | null)[][] | null = rows.length > 1 ? rows.map(() => [null]) : null;
if (found) found[0][0] = "f";
console.log(JSON.stringify(found));
