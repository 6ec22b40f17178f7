// @run
// A cooperative scheduler over a generic binary heap: one-shot and periodic tasks, priorities, cancelling, overruns.
class Heap<T> {
  private readonly items: T[] = [];

  constructor(private readonly before: (a: T, b: T) => boolean) {}

  get size(): number {
    return this.items.length;
  }

  peek(): T | undefined {
    return this.items[0];
  }

  push(item: T): this {
    const { items } = this;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.before(item, items[parent])) break;
      items[at] = items[parent];
      at = parent;
    }
    items[at] = item;
    return this;
  }

  pop(): T | undefined {
    const { items } = this;
    const last = items.pop();
    if (last === undefined || items.length === 0) return last;
    const top = items[0];
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && this.before(items[child + 1], items[child])) child++;
      if (!this.before(items[child], last)) break;
      items[at] = items[child];
      at = child;
    }
    items[at] = last;
    return top;
  }

  static sorted<T>(items: Iterable<T>, before: (a: T, b: T) => boolean): T[] {
    const heap = new Heap<T>(before);
    for (const item of items) heap.push(item);
    const out: T[] = [];
    for (let item = heap.pop(); item !== undefined; item = heap.pop()) out.push(item);
    return out;
  }
}

enum Priority {
  Low = 1,
  Normal = 5,
  High = 9,
}

interface Task {
  readonly id: number;
  readonly name: string;
  readonly priority: Priority;
  readonly period: number;
  due: number;
  cancelled: boolean;
  action: (now: number) => number | void;
}

interface Options {
  delay?: number;
  period?: number;
  priority?: Priority;
}

class Scheduler {
  static #nextId = 1;
  #now = 0;
  #idle = 0;
  readonly #queue = new Heap<Task>((a, b) =>
    a.due !== b.due ? a.due < b.due : a.priority !== b.priority ? a.priority > b.priority : a.id < b.id,
  );
  readonly #runs: { [name: string]: number } = {};
  readonly log: string[] = [];

  /** An action returns how long it took. The result cancels the task. */
  add(name: string, action: Task["action"], { delay = 0, period = 0, priority = Priority.Normal }: Options = {}) {
    const task: Task = {
      id: Scheduler.#nextId++,
      name,
      priority,
      period,
      due: this.#now + delay,
      cancelled: false,
      action,
    };
    this.#queue.push(task);
    return () => {
      const was = task.cancelled;
      task.cancelled = true;
      return !was;
    };
  }

  get now(): number {
    return this.#now;
  }

  runUntil(end: number): void {
    for (;;) {
      const next = this.#queue.peek();
      if (next === undefined || next.due > end) break;
      this.#queue.pop();
      if (next.cancelled) {
        this.log.push(`${this.#now} skip ${next.name}`);
        continue;
      }
      if (next.due > this.#now) {
        this.#idle += next.due - this.#now;
        this.#now = next.due;
      }
      const late = this.#now - next.due;
      const took = next.action(this.#now) ?? 1;
      this.log.push(`${this.#now} ${next.name}${late > 0 ? ` late ${late}` : ""}`);
      this.#now += took;
      this.#runs[next.name] = (this.#runs[next.name] ?? 0) + 1;
      if (next.period > 0 && !next.cancelled) {
        next.due += next.period;
        if (next.due < this.#now) next.due = this.#now;
        this.#queue.push(next);
      }
    }
    if (this.#now < end) {
      this.#idle += end - this.#now;
      this.#now = end;
    }
  }

  summary() {
    const names = Object.keys(this.#runs).sort();
    return {
      runs: names.map((name) => `${name} ${this.#runs[name]}`),
      idle: this.#idle,
      pending: this.#queue.size,
    };
  }
}

const scheduler = new Scheduler();
let blinks = 0;
const stopBlinking = scheduler.add("blink", () => void blinks++, { period: 20, priority: Priority.Low });
scheduler.add("sense", (now) => (now === 60 ? 35 : 3), { delay: 10, period: 25, priority: Priority.High });
scheduler.add("once", () => 2, { delay: 20 });
scheduler.add("first", () => 0, { priority: Priority.High });
let restarts = 0;
const watchdog = () => {
  restarts++;
  if (restarts < 3) scheduler.add(`watch${restarts}`, watchdog, { delay: 15 });
  return 4;
};
scheduler.add("watch0", watchdog, { delay: 5 });
scheduler.runUntil(70);
console.log(scheduler.log.join("\n"));
console.log(`now ${scheduler.now}, ${blinks} blinks, ${restarts} restarts`);

console.log(stopBlinking(), stopBlinking());
scheduler.log.length = 0;
scheduler.runUntil(130);
for (const [index, line] of scheduler.log.entries()) console.log(index, line);
const { runs, idle, pending } = scheduler.summary();
console.log(runs.join(", "));
console.log(`idle ${idle} of ${scheduler.now}, ${pending} pending, ${Priority[Priority.High]}`);

const words = ["pear", "fig", "apple", "kiwi", "date", "plum", "nut"];
console.log(Heap.sorted(words, (a, b) => (a.length !== b.length ? a.length < b.length : a < b)).join(" "));
console.log(Heap.sorted([5, 3, 9, -1, 5, 0, 2.5], (a, b) => a > b));
console.log(new Heap<number>((a, b) => a < b).pop(), new Heap<number>((a, b) => a < b).push(4).push(2).peek());
