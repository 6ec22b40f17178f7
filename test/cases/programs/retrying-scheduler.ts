// @run
// async-free scheduler with priorities, errors and retries
type Outcome = { ok: true; value: number } | { ok: false; error: Error };
class TimeoutError extends Error {
  readonly after: number;
  constructor(after: number, options?: ErrorOptions) {
    super(`timed out after ${after} ms`, options);
    this.name = "TimeoutError";
    this.after = after;
  }
}
class Task {
  static #next = 1;
  static get created(): number { return Task.#next - 1; }
  readonly id = Task.#next++;
  attempts = 0;
  constructor(readonly name: string, readonly priority: number, private readonly body: (attempt: number) => number, readonly retries = 0) {}
  run(): Outcome {
    this.attempts++;
    try {
      return { ok: true, value: this.body(this.attempts) };
    } catch (e) {
      return { ok: false, error: e instanceof Error ? e : new Error(String(e)) };
    } finally {
      log(`ran ${this.name}#${this.attempts}`);
    }
  }
}
const trail: string[] = [];
function log(s: string): void { trail.push(s); }
class Scheduler {
  readonly #queue: Task[] = [];
  readonly results = new Map<string, Outcome>();
  add(...tasks: Task[]): this {
    for (const t of tasks) {
      const at = this.#queue.findIndex((o) => o.priority < t.priority);
      this.#queue.splice(at === -1 ? this.#queue.length : at, 0, t);
    }
    return this;
  }
  step(): Task | undefined {
    const t = this.#queue.shift();
    if (t === undefined) return undefined;
    const outcome = t.run();
    if (!outcome.ok && t.attempts <= t.retries) this.add(t);
    else this.results.set(t.name, outcome);
    return t;
  }
  drain(limit = Infinity): number {
    let n = 0;
    while (n < limit && this.step()) n++;
    return n;
  }
}
const s = new Scheduler();
let flips = 0;
s.add(
  new Task("low", 1, () => 1),
  new Task("flaky", 5, (n) => { if (n < 3) throw new TimeoutError(n * 100); return n * 1000; }, 3),
  new Task("bad", 3, () => { throw new RangeError("out", { cause: new TimeoutError(5) }); }, 1),
  new Task("nested", 4, () => {
    let r = 0;
    try {
      try { r += 1; JSON.parse("{"); } finally { r += 10; flips++; }
    } catch (e) {
      if (!(e instanceof SyntaxError)) throw e;
      r += 100;
    }
    return r;
  }),
  new Task("mid", 3, () => 7),
);
console.log(s.drain(3), trail);
console.log(s.drain(), trail.slice(3), flips, Task.created);
for (const [name, o] of s.results) {
  if (o.ok) console.log(name, o.value);
  else {
    const { name: kind, message, cause } = o.error;
    console.log(name, kind, message, cause instanceof TimeoutError ? cause.after : "no cause", o.error instanceof RangeError);
  }
}
const total = [...s.results.values()].reduce((sum, o) => (o.ok ? sum + o.value : sum - 1), 0);
console.log(total);
