// @run
// A field or variable that a call has changed since it was tested: comparisons, tests and what is shown look again.
class Job {
  constructor(readonly name: string) {}
}
class Worker {
  job: Job | null = null;
  mode: "idle" | "busy" | undefined = "idle";
  tag: string | number = "t";
  count: number | null = 0;
  data: unknown = "text";
  readonly log: (Job | null)[] = [];
  start(name: string): void {
    this.job = new Job(name);
    this.mode = "busy";
    this.tag = name;
    this.count = name.length;
    this.data = name;
  }
  stop(): boolean {
    this.job = null;
    this.mode = undefined;
    this.tag = 7;
    this.count = null;
    this.data = { stopped: true };
    return true;
  }
  run(name: string): string {
    this.start(name);
    if (!this.job || typeof this.tag !== "string" || this.count === null || typeof this.data !== "string")
      return "never";
    const mine = this.job;
    this.stop();
    console.log(this.job, this.tag, this.count, this.mode, this.data);
    console.log(`${this.tag} ${this.count} ${this.mode}`, "" + this.tag, JSON.stringify(this.job), typeof this.tag);
    console.log(this.job === mine, this.job !== mine, this.tag === name, this.count === 3, this.mode === "busy");
    if (this.job) console.log("at work");
    if (!this.job || this.job.name === "x") console.log("gone", this.job?.name ?? "nobody");
    while (this.count) this.count--;
    switch (this.mode) {
      case "busy":
        return "busy";
      default:
        return mine.name + (this.job ? " stays" : " left");
    }
  }
  replace(): Job | null {
    this.start("old");
    this.stop();
    this.log.push(this.job);
    const taken: Job | null = this.job;
    const same = this.job;
    console.log(taken === null, same, same === taken, describe(this.job), name.length > 0 ? this.job : "none");
    return this.job;
  }
  chain(): void {
    this.start("chain");
    if (this.job !== null && this.stop()) console.log(this.job);
    this.start("loop");
    for (let turn = 0; turn < 2; turn++) {
      console.log(this.job, this.tag);
      this.stop();
    }
  }
}
const describe = (job: Job | null): string => (job === null ? "no job" : job.name);
const name = "abc";
const worker = new Worker();
console.log(worker.run(name), worker.replace(), worker.log);
worker.chain();

let open: { id: number } | null = null;
let level: number | string = 1;
const close = (): void => {
  open = null;
  level = "closed";
};
function visit(): void {
  open = { id: 1 };
  level = 5;
  close();
  const seen = open;
  console.log(open, seen, level, open === null, `${level}`);
  if (seen) console.log("open");
  else console.log("shut");
}
visit();
const other = worker;
if (worker.job === null) {
  other.start("alias");
  console.log(worker.job);
}
let last: string | undefined = name;
[1, 2].forEach((n) => {
  if (n === 2) last = undefined;
});
console.log(last, last === undefined);
class Base {
  protected it: string | null = null;
  protected hook(): void {}
  go(): void {
    this.it = "it" + name;
    this.hook();
    console.log(this.it, this.it ? "kept" : "lost");
  }
}
class Clearing extends Base {
  protected override hook(): void {
    this.it = null;
  }
}
for (const one of [new Base(), new Clearing()]) one.go();
