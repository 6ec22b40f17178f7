// @run
// One of several functions is called, of which some give a value and others nothing, null, or what may be missing.
const steps = { init: () => true, idle: () => {}, work: () => false } as const;
const order: (keyof typeof steps)[] = ["init", "idle", "work"];
for (const step of order) {
  const ok = steps[step]();
  if (ok === false) {
    console.log(step, "failed");
    break;
  }
  console.log(step, ok);
}
const handlers = { get: (k: string) => k.length, clear: (k: string): void => console.log("clear", k) };
for (const name of ["get", "clear"] as const) console.log(handlers[name]("abc"), handlers[name]?.("de"));
const texts = { a: () => "x", c: (): undefined => undefined };
const keys: ("a" | "c")[] = ["a", "c"];
for (const k of keys) {
  const r = texts[k]();
  console.log(r, r === undefined, r ?? "nil", `${r}`, [r], typeof r);
}
console.log(keys.map((k) => texts[k]()));
const points = { a: () => ({ id: 1 }), c: (): undefined => undefined };
for (const k of keys) console.log(points[k]()?.id ?? "no");
const any = { a: () => 1, c: () => undefined, d: () => null };
for (const k of ["a", "c", "d"] as const) console.log(any[k]() === null, any[k]() ?? "nil", any[k]());
class Machine {
  n = 0;
  start(): number {
    return ++this.n;
  }
  stop(): void {
    this.n--;
  }
  run(k: "start" | "stop"): string {
    const r = this[k]();
    return r === undefined ? `${k}: nothing` : `${k}: ${r}`;
  }
}
const machine = new Machine();
console.log(machine.run("start"), machine.run("stop"), machine.n);

type Step = (() => number) | (() => void);
const list: Step[] = [() => 1.5, () => {}];
for (const f of list) console.log(f());
console.log(list.map((f) => f()));
const runStep = (f: Step, g?: Step) => [f(), g?.()];
console.log(runStep(() => 4), runStep(() => {}, () => 2));
const fs = [() => 1, () => console.log("nil")] as const;
for (const f of fs) console.log(f());
const late = order.length > 5;
console.log((late ? () => 1 : (): undefined => undefined)(), (late ? fs[1] : fs[0])());

class Cat {
  age(): number {
    return 3;
  }
}
class Fish {
  age(): number | null {
    return null;
  }
}
class Robot {
  age(): undefined {}
}
for (const x of [new Cat(), new Fish(), new Robot()]) console.log(x.age());
const levels = { sure: (): number => 4, low: (): number | null => (late ? 1 : null), off: (): number | undefined => undefined };
for (const k of ["sure", "low"] as const) console.log(levels[k]());
for (const k of ["low", "off"] as const) console.log(levels[k]());
const level = late ? levels.sure : levels.low;
console.log(level());
