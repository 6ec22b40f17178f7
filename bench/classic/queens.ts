// All ways to place queens that don't attack each other: recursion over arrays of flags.

class Chessboard {
  private readonly columnFree: boolean[] = [];
  private readonly risingFree: boolean[] = [];
  private readonly fallingFree: boolean[] = [];
  private readonly columnOfRow: number[] = [];
  solutions = 0;
  /** Sum of the first row's columns over all solutions. */
  columnSum = 0;

  constructor(private readonly size: number) {
    for (let i = 0; i < size; i++) {
      this.columnFree.push(true);
      this.columnOfRow.push(-1);
    }
    for (let i = 0; i < 2 * size - 1; i++) {
      this.risingFree.push(true);
      this.fallingFree.push(true);
    }
  }

  placeFrom(row: number): void {
    if (row === this.size) {
      this.solutions++;
      this.columnSum += this.columnOfRow[0];
      return;
    }
    for (let column = 0; column < this.size; column++) {
      if (!this.isFree(row, column)) continue;
      this.columnOfRow[row] = column;
      this.occupy(row, column, true);
      this.placeFrom(row + 1);
      this.occupy(row, column, false);
    }
  }

  private isFree(row: number, column: number): boolean {
    return (
      this.columnFree[column] &&
      this.risingFree[row + column] &&
      this.fallingFree[column - row + this.size - 1]
    );
  }

  private occupy(row: number, column: number, taken: boolean): void {
    this.columnFree[column] = !taken;
    this.risingFree[row + column] = !taken;
    this.fallingFree[column - row + this.size - 1] = !taken;
  }
}

const knownSolutions: readonly number[] = [1, 1, 0, 0, 2, 10, 4, 40, 92, 352, 724];
const rounds = 100;

let total = 0;
let columns = 0;
let right = true;
for (let round = 0; round < rounds; round++) {
  for (let size = 1; size < knownSolutions.length; size++) {
    const board = new Chessboard(size);
    board.placeFrom(0);
    if (board.solutions !== knownSolutions[size]) right = false;
    total += board.solutions;
    columns += board.columnSum;
  }
}
console.log(`queens: ${total} solutions, columns ${columns}`);
console.log(right ? "ok" : "wrong");
