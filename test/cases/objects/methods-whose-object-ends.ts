// @run
// What ends the object of a running method, or before it runs.
interface Job { label: string; run(extra: string): string; next?(): string }
let current: Job | undefined;
function make(label: string): Job {
  return {
    label,
    run(extra) { current = undefined; const junk = make2(); return this.label + extra + junk.label.length; },
    next() { return "next " + this.label; },
  };
}
function make2(): Job { return { label: "xyz", run: (extra) => "plain " + extra }; }
function drop(): string { current = make2(); return "dropped"; }
current = make("first" + "!");
console.log(current.run("-a-"));
current = make("second" + "!");
console.log(current.run(drop()), current?.label);
const jobs: Job[] = [make("q" + 1), make("q" + 2)];
const clear = (): string => { jobs.length = 0; return "cleared"; };
console.log(jobs[0]!.run(clear()), jobs.length);
console.log(make("z" + 3).next?.(), make2().next?.());
const table = new Map<string, Job>([["k", make("m" + 1)]]);
const remove = (): string => { table.delete("k"); return "gone"; };
console.log(table.get("k")?.run(remove()), table.size);
class Owner { job: Job = make("own" + 1); swap(): string { this.job = make2(); return "swapped"; } go(): string { return this.job.run(this.swap()); } }
console.log(new Owner().go());
const chain = { n: 0, add(k: number) { this.n += k; return this; }, done() { return this.n; } };
console.log(chain.add(1).add(2).done());
const queue = { tasks: [] as (() => number)[], base: 10, later(n: number) { this.tasks.push(() => this.base + n); return this.tasks.length; }, flush() { const all = this.tasks.map((t) => t()); this.tasks = []; return all; } };
queue.later(1); queue.later(2); queue.base = 20;
console.log(queue.flush(), queue.tasks.length);
function counter(start: number) { return { value: start, inc(by = 1) { this.value += by; return this.value; } }; }
const counters = [1, 2, 3].map((n) => counter(n * 10));
console.log(counters.map((c) => c.inc()), counters.map((c) => c.inc(5)).join());
let shared = counter(0);
const other = shared;
shared.inc(); other.inc(); shared = counter(100);
console.log(other.value, shared.inc(), other.inc());
const opt = (): Job | undefined => (jobs.length > 5 ? undefined : make("o" + 1));
console.log(opt()?.next?.(), opt()?.run(drop()), opt()?.label);
const pick = jobs.length > 3 ? "none" : make("c" + 1).next?.() ?? "nothing";
console.log(pick);
while (make("w" + 1).next?.() === "never") console.log("never");
const registry = { items: [] as { v: number; wipe(): number }[] };
function entry(v: number) { const e = { v, wipe() { registry.items.length = 0; return this.v; } }; return e; }
registry.items.push(entry(1), entry(2));
console.log(registry.items[1]!.wipe(), registry.items.length);
function read(): string { console.log("reading"); return "r"; }
console.log(make("t" + 9).run(read()));
