// @run
// Tasks with a context in a generic heap, which start further tasks.
type TaskFn = (ctx: TaskContext) => number | void;
interface TaskContext {
  readonly now: number;
  stop(): void;
  spawn(name: string, fn: TaskFn, delay?: number): number;
}
interface Task {
  id: number;
  name: string;
  fn: TaskFn;
  due: number;
  runs: number;
  alive: boolean;
}
class Heap<T> {
  private items: T[] = [];
  constructor(private readonly less: (a: T, b: T) => boolean) {}
  get size(): number {
    return this.items.length;
  }
  peek(): T | undefined {
    return this.items[0];
  }
  push(x: T): void {
    const a = this.items;
    let i = a.push(x) - 1;
    while (i > 0) {
      const p = (i - 1) >>> 1;
      if (!this.less(a[i], a[p])) break;
      [a[i], a[p]] = [a[p], a[i]];
      i = p;
    }
  }
  pop(): T | undefined {
    const a = this.items;
    const top = a[0];
    const last = a.pop();
    if (last === undefined || a.length === 0) return top;
    a[0] = last;
    for (let i = 0; ; ) {
      const l = 2 * i + 1,
        r = l + 1;
      let m = i;
      if (l < a.length && this.less(a[l], a[m])) m = l;
      if (r < a.length && this.less(a[r], a[m])) m = r;
      if (m === i) break;
      [a[i], a[m]] = [a[m], a[i]];
      i = m;
    }
    return top;
  }
}
class Scheduler {
  private seq = 0;
  private now = 0;
  private readonly heap = new Heap<Task>((a, b) => a.due < b.due || (a.due === b.due && a.id < b.id));
  spawn(name: string, fn: TaskFn, delay = 0): number {
    const id = this.seq++;
    this.heap.push({ id, name, fn, due: this.now + delay, runs: 0, alive: true });
    return id;
  }
  run(until: number): string[] {
    const trace: string[] = [];
    for (let t = this.heap.peek(); t !== undefined && t.due <= until; t = this.heap.peek()) {
      this.heap.pop();
      this.now = t.due;
      const task = t;
      const ctx: TaskContext = {
        now: this.now,
        stop: () => {
          task.alive = false;
        },
        spawn: (name, fn, delay) => this.spawn(name, fn, delay),
      };
      task.runs++;
      const again = task.fn(ctx);
      trace.push(`${this.now}:${task.name}${task.runs}`);
      if (typeof again === "number" && task.alive) {
        task.due = this.now + again;
        this.heap.push(task);
      }
    }
    this.now = until;
    return trace;
  }
  get pending() {
    return this.heap.size;
  }
}
const s = new Scheduler();
let blinks = 0;
s.spawn("blink", () => {
  blinks++;
  return 100;
});
s.spawn(
  "once",
  ({ now, spawn }) => {
    spawn(`late@${now}`, () => {}, 250);
  },
  50,
);
s.spawn(
  "three",
  function (ctx) {
    if (ctx.now >= 300) ctx.stop();
    return 70;
  },
  10,
);
console.log(s.run(450).join(" "));
console.log(blinks, s.pending);
console.log(s.run(600));
const h = new Heap<[number, string]>(([a], [b]) => a < b);
[5, 3, 9, 1, 7, 3].forEach((n, i) => h.push([n, String.fromCharCode(97 + i)]));
const order: string[] = [];
while (h.size) {
  const [n, c] = h.pop()!;
  order.push(n + c);
}
console.log(order.join());
