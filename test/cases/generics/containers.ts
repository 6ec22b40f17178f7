// @run
// A generic ring buffer, a generic linked list and a Result type, used with several element types.
class Ring<T> {
  private readonly slots: (T | undefined)[];
  private head = 0;
  count = 0;
  constructor(readonly capacity: number) {
    this.slots = new Array<T | undefined>(capacity).fill(undefined);
  }
  push(item: T): T | undefined {
    const at = (this.head + this.count) % this.capacity;
    const lost = this.slots[at];
    this.slots[at] = item;
    if (this.count < this.capacity) {
      this.count++;
      return undefined;
    }
    this.head = (this.head + 1) % this.capacity;
    return lost;
  }
  toArray(): T[] {
    const items: T[] = [];
    for (let i = 0; i < this.count; i++) items.push(this.slots[(this.head + i) % this.capacity] as T);
    return items;
  }
}
const numbers = new Ring<number>(3);
const dropped = [1, 2, 3, 4, 5].map((n) => numbers.push(n));
console.log(numbers.toArray().join(), dropped.map((n) => n ?? "-").join(" "));
const words = new Ring<string>(2);
for (const word of "to be or not".split(" ")) words.push(word);
console.log(words.toArray().join(), words.count);
const points = new Ring<{ x: number }>(1);
const first = { x: 1 };
points.push(first);
const out = points.push({ x: 2 });
console.log(out === first, points.toArray()[0]!.x);

type Result<T, E = string> = { ok: true; value: T } | { ok: false; error: E };
function attempt<T>(f: () => T | undefined): Result<T> {
  const value = f();
  return value === undefined ? { ok: false, error: "nothing" } : { ok: true, value };
}
function mapResult<T, U, E>(result: Result<T, E>, f: (value: T) => U): Result<U, E> {
  return result.ok ? { ok: true, value: f(result.value) } : result;
}
function show<T>(result: Result<T>): string {
  return result.ok ? `ok ${result.value}` : `error ${result.error}`;
}
console.log(show(attempt(() => 5)), show(attempt(() => [1].find((n) => n > 1))));
console.log(show(mapResult(attempt(() => "text"), (s) => s.length)), show(mapResult(attempt<string>(() => undefined), (s) => s.length)));
