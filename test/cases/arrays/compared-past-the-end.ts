// @run
// Elements outside of a list are equal to nothing, and neither less nor greater, where nothing looks after the index.
function partition(values: number[]): string {
  const pivot = values[0];
  let low = -1;
  let high = values.length;
  while (values[++low] < pivot);
  while (values[--high] > pivot);
  return `${low}:${high}`;
}
console.log(partition([3, 1, 2]), partition([5, 6, 7]), partition([1]), partition([0.5, 0.25]));

function bubble(values: number[]): number[] {
  for (let turn = 0; turn < values.length; turn++) {
    for (let j = 0; j < values.length; j++) {
      if (values[j] > values[j + 1]) [values[j], values[j + 1]] = [values[j + 1], values[j]];
    }
  }
  return values;
}
console.log(bubble([3, 1, 2]), bubble([2.5, -1, 0]), bubble([]));

const rows = ["#..", ".#."].map((row) => [...row]);
const isWall = (x: number, y: number): boolean => rows[y] !== undefined && rows[y][x] === "#";
console.log(isWall(0, 0), isWall(-1, 0), isWall(3, 1), isWall(1, 1), isWall(0, 2));

class Grid {
  private readonly cells: Uint8Array;
  private readonly heights = [4, -2, 70000];
  constructor(private readonly width: number) {
    this.cells = new Uint8Array(width * 2).fill(1);
  }
  isSet(at: number): boolean {
    return this.cells[at] === 1;
  }
  isHigher(at: number, than: number): boolean[] {
    return [this.heights[at] > than, than <= this.heights[at], this.heights[at] !== than, !(this.heights[at] < than)];
  }
  isLast(at: number): boolean {
    return this.heights[at + 1] === this.heights[this.width + 5];
  }
}
const grid = new Grid(2);
console.log(grid.isSet(3), grid.isSet(4), grid.isSet(-1));
console.log(grid.isHigher(0, 4), grid.isHigher(2, 4), grid.isHigher(3, 4), grid.isHigher(-1, 0.5));
console.log(grid.isLast(1), grid.isLast(2));

const queue: { name: string }[] = [];
const me = { name: "me" };
const isFirst = (): boolean => queue[0] === me;
console.log(isFirst());
queue.push(me);
console.log(isFirst(), queue[0] === queue[1], queue[1] === queue[2]);

const bytes = [200, 7];
const near = (at: number, value: number): boolean[] => [bytes[at] === value, value !== bytes[at], value > bytes[at]];
console.log(near(0, 200), near(0, 456), near(2, 0), near(1, -1), near(1, 7.5));
let turns = 0;
const next = (): number => turns++;
while (bytes[next()] >= 7);
console.log(turns, bytes[next()] < bytes[next()], turns);
