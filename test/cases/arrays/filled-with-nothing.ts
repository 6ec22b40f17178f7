// @run
// Lists of empty places: what they may hold says the place that they go to.
class Board {
  cells: (string | null)[] = Array(4).fill(null);
  marks: (number | undefined)[];
  constructor(readonly size: number) {
    this.marks = new Array(size).fill(undefined);
  }
  put(at: number, what: string): boolean {
    if (this.cells[at] !== null) return false;
    this.cells[at] = what;
    return true;
  }
  clear(): void {
    this.cells = Array(this.size).fill(null);
  }
  get text(): string {
    return this.cells.map((cell) => cell ?? ".").join("");
  }
}
const board = new Board(3);
console.log(board.put(1, "x"), board.put(1, "o"), board.text, board.marks);
board.clear();
board.marks[2] = 7;
console.log(board);

function lines(count: number): (string | null)[] {
  return Array(count).fill(null);
}
const page = lines(2);
page[1] = "hello";
const missing = (list: (string | null)[]) => list.filter((line) => line === null).length;
console.log(page, missing(page), missing(Array(5).fill(null)));

const store: { slots: (boolean | null)[] } = { slots: Array(2).fill(null) };
store.slots[0] = true;
console.log(store);
