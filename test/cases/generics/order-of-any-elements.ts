// @run
// A comparison that a generic class has by default is never asked where its elements are objects: they bring their own.

type Compare<T> = (a: T, b: T) => number;

class PriorityQueue<T> {
  private readonly heap: T[] = [];

  constructor(private readonly compare: Compare<T> = (a, b) => (a < b ? -1 : a > b ? 1 : 0)) {}

  get size(): number {
    return this.heap.length;
  }

  push(...values: T[]): this {
    for (const value of values) {
      this.heap.push(value);
      let at = this.heap.length - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (this.compare(this.heap[at], this.heap[parent]) >= 0) break;
        [this.heap[at], this.heap[parent]] = [this.heap[parent], this.heap[at]];
        at = parent;
      }
    }
    return this;
  }

  pop(): T | undefined {
    const last = this.heap.pop();
    if (last === undefined || this.heap.length === 0) return last;
    const top = this.heap[0];
    this.heap[0] = last;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.heap.length) break;
      if (child + 1 < this.heap.length && this.compare(this.heap[child + 1], this.heap[child]) < 0) child++;
      if (this.compare(this.heap[at], this.heap[child]) <= 0) break;
      [this.heap[at], this.heap[child]] = [this.heap[child], this.heap[at]];
      at = child;
    }
    return top;
  }

  drain(): T[] {
    const all: T[] = [];
    for (let one = this.pop(); one !== undefined; one = this.pop()) all.push(one);
    return all;
  }
}

class Task {
  constructor(
    readonly name: string,
    readonly due: number,
  ) {}
}

console.log(new PriorityQueue<number>().push(5, 1, 3, 0, 2.5).drain(), new PriorityQueue<number>().pop());
console.log(new PriorityQueue<string>().push("pear", "fig", "apple").drain());
const tasks = new PriorityQueue<Task>((a, b) => a.due - b.due);
tasks.push(new Task("water", 30), new Task("measure", 10), new Task("send", 20));
console.log(tasks.size, tasks.pop()?.name, tasks.drain().map((task) => task.name));
console.log(new PriorityQueue<[number, string]>((a, b) => a[0] - b[0]).push([2, "b"], [1, "a"]).drain());
console.log(new PriorityQueue<number[]>((a, b) => a.length - b.length).push([1, 2], [3]).pop());

/** The largest by a measure, or by itself. */
function largest<T>(values: readonly T[], measure?: (value: T) => number): T | undefined {
  let best: T | undefined = values[0];
  for (const value of values) {
    if (measure ? measure(value) > measure(best as T) : value > (best as T)) best = value;
  }
  return best;
}
console.log(largest([3, 9, 4]), largest(["b", "c", "a"]), largest([{ w: 2 }, { w: 5 }], ({ w }) => w)?.w);
