// @run
// Variables and fields whose type only their first value says, and that are given up later: `this.handler = null!`.
class Screen {
  next: Screen | null = null;
  draw = () => `screen ${this.id}`;
  lines = ["a", "b"].map((line) => line.toUpperCase());
  table = new Map<string, number>();
  options = { on: true, name: "x" };
  constructor(readonly id: number) {}
  close(): void {
    this.draw = null!;
    this.lines = null!;
    this.table = null!;
    this.options = undefined!;
    this.next = null;
  }
}

const first = new Screen(1);
const second = new Screen(2);
first.next = second;
second.next = first;
first.lines.push(second.draw());
first.table.set("k", 1);
console.log(first.lines, first.draw(), first.options.name, first.table.get("k"));
first.close();
second.close();
console.log(first.draw === null, first.options === undefined, first.lines == null, second.next);

let doubled = [1, 2].map((x) => x * 2);
console.log(doubled, doubled[1]);
doubled = null!;
let factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
console.log(factorial(5));
factorial = null!;
let state = { mode: "idle", ticks: [1, 2], next: (n: number) => n + 1 };
state = { ...state, mode: "busy" };
console.log(state.mode, state.next(state.ticks.length));
state = undefined!;
let grid = [[1, 2], [3]];
console.log(grid, grid[0]?.[1]);
grid = null!;
function firstOf<T>(list: T[]): T[] {
  return list.slice(0, 1);
}
let head = firstOf(["x", "y"]);
console.log(head.join());
head = null!;
console.log(head, grid, doubled === null, state === undefined);

function run(): void {
  let twice = (x: number) => x * 2;
  console.log(twice(3));
  twice = null!;
}
run();

// Signed elements take the low bits of what they are combined with.
const small = new Int8Array([1, -2, 100]);
const wide = new Int16Array([1, -2, 30000]);
for (let i = 0; i < small.length; i++) {
  small[i]! ^= 0xff;
  small[i]! |= i * 100;
  small[i]! &= 0xfe;
  wide[i]! ^= 0x8000;
  wide[i]! |= i * 50000;
  wide[i]! &= 0xff0f;
}
console.log(small, wide);
