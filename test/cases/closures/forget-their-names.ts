// @run
// @leaks
// Functions that replace, drop or forget the name by which they were called.
class Machine {
  log = "";
  step: () => void = () => this.start();
  readonly done: (text: string) => string;
  handlers: ((n: number) => void)[] = [];
  byName = new Map<string, () => string>();
  constructor() {
    const own = `${1 + 1}!`;
    this.done = (text) => text + own;
  }
  start(): void {
    const label = `start ${this.log.length}`;
    this.step = () => {
      this.step = () => this.end(label);
      this.log += `${label};`;
    };
  }
  end(label: string): void {
    this.log += `end of ${label};`;
    this.step = () => this.start();
  }
  run(times: number): string {
    for (let i = 0; i < times; i++) this.step();
    return this.done(this.log);
  }
  once(text: string): void {
    const at = this.handlers.length;
    this.handlers.push((n) => {
      this.handlers.splice(0, 1);
      this.log = `${text}${n}${at}`;
    });
  }
}
const machine = new Machine();
console.log(machine.run(6));
machine.once("a");
machine.once("b");
machine.handlers[0]?.(1);
console.log(machine.log, machine.handlers.length);
for (const handler of machine.handlers) handler(2);
console.log(machine.log, machine.handlers.length);
machine.byName.set("x", () => {
  const text = machine.log;
  machine.byName.delete("x");
  return `deleted after ${text}`;
});
console.log(machine.byName.get("x")?.(), machine.byName.size);

let callback: (() => string) | undefined;
function arm(text: string): void {
  callback = () => {
    callback = undefined;
    const again = `${text} once`;
    return again;
  };
}
arm("module");
console.log(callback?.(), callback === undefined);

function local(): string {
  let count = 0;
  let next = (): string => {
    const text = `first ${count}`;
    next = () => `second ${text}`;
    count++;
    return text;
  };
  return `${next()} ${next()} ${count}`;
}
console.log(local());

function apply(f: (x: number) => number, times: number): number {
  let value = 1;
  for (let i = 0; i < times; i++) value = f(value);
  return value;
}
const box = { double: (x: number) => x * 2, swap: () => 0 };
box.swap = () => {
  const before = box.double;
  box.double = (x) => x + 100;
  return before(3) + box.double(1);
};
console.log(apply(box.double, 5), box.swap(), apply(box.double, 2));
console.log(apply((x) => { box.double = (y) => y; return x + 1; }, 3), box.double(7));
