// @run
// Many short-lived objects, arrays and instances in loops: a board's small heap must never fill up.
interface Point {
  x: number;
  y: number;
}
let sum = 0;
for (let i = 0; i < 20000; i++) {
  const point: Point = { x: i % 7, y: i % 3 };
  const moved = { ...point, x: point.y };
  sum += point.x - moved.x;
}
console.log(sum);
class Reading {
  readonly history: number[] = [];
  constructor(readonly id: number) {
    this.history.push(id, id + 1);
  }
}
let last: Reading | undefined;
for (let i = 0; i < 5000; i++) {
  const reading = new Reading(i);
  if (reading.history.length === 2 && i % 1000 === 0) last = reading;
}
console.log(last?.id, last?.history.join());
let window: Reading[] = [];
for (let i = 0; i < 3000; i++) {
  window.push(new Reading(i));
  if (window.length > 5) window = window.slice(2);
}
console.log(window.map(({ id }) => id).join());
let list: { value: number; next: { value: number } | null } | null = null;
for (let i = 0; i < 3000; i++) list = { value: i, next: list === null ? null : { value: list.value } };
console.log(list?.value, list?.next?.value);
const grid: number[][] = [];
for (let i = 0; i < 2000; i++) grid[i % 10] = Array.from({ length: 10 }, (_, k) => i + k);
console.log(grid.length, grid[3]!.join());
