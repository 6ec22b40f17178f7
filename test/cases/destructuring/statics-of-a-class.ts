// @run
// Static fields and getters taken by a pattern: the values of that moment, the very lists.
class Timer {
  static heap: number[] = [];
  static ticks = 1;
  static readonly names: readonly [string, number] = ["timer", 2];
  static scale = (x: number): number => x * 10;
  static #made = 0;
  static get made(): number { Timer.#made += 1; return Timer.#made; }
  static report(): string {
    const { ticks, heap } = this;
    return `${ticks} ${heap.length}`;
  }
  static bump(): void { this.ticks += 5; }
}
const { heap } = Timer;
heap.push(2, 3);
const { ticks, heap: same, names: [label, size] } = Timer;
Timer.bump();
console.log(Timer.heap.length, ticks, Timer.ticks, same === heap, label, size, Timer.report());
for (let i = 0; i < 2; i++) {
  let { ticks: now, made } = Timer;
  now += i;
  made *= 10;
  Timer.bump();
  console.log(now, made, Timer.ticks);
}
function total<T>(more: T[]): number { const { heap: all } = Timer; all.push(more.length); return all.reduce((a, b) => a + b, 0); }
console.log(total(["x"]), total([1, 2]), heap);
class Pool<T> { static limit = 4; items: T[] = []; room(): number { const { limit } = Pool; return limit - this.items.length; } }
console.log(new Pool<string>().room());
const { scale } = Timer;
console.log(scale(4));
