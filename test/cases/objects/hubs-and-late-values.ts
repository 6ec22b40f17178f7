// @run
// Listeners with any number of arguments, variables without a value yet, what a lookup may miss.
const hub = {
  listeners: new Map<string, ((...args: number[]) => void)[]>(),
  on(name: string, f: (...args: number[]) => void) {
    const l = this.listeners.get(name) ?? [];
    l.push(f);
    this.listeners.set(name, l);
    return () => {
      const i = l.indexOf(f);
      if (i >= 0) l.splice(i, 1);
    };
  },
  emit(name: string, ...args: number[]) {
    for (const f of this.listeners.get(name) ?? []) f(...args);
  },
};
const seen: unknown[] = [];
const off = hub.on("a", (x) => {
  seen.push(x ?? "none");
});
hub.on("a", (x, y) => {
  seen.push(x, y ?? -1);
});
hub.on("a", (...all) => {
  seen.push(all.length);
});
hub.on("b", () => {
  seen.push("b");
});
hub.emit("a", 1);
hub.emit("a");
off();
off();
hub.emit("a", 1, 2, 3);
hub.emit("b", 9);
hub.emit("c");
console.log(seen);
let total: number;
let label: string;
function report() {
  return `${label ?? "?"} ${total === undefined ? "no total" : total}`;
}
console.log(report());
total = 4;
label = "sum";
console.log(report());
class Lazy<T> {
  private value!: T;
  private made = false;
  constructor(private readonly make: () => T) {}
  get(): T {
    if (!this.made) {
      this.value = this.make();
      this.made = true;
    }
    return this.value;
  }
}
const l = new Lazy(() => {
  seen.push("made");
  return [1, 2];
});
console.log(l.get() === l.get(), l.get().length, seen.at(-1));
const base = { a: 1, b: "x" };
const o = Object.assign({ c: true }, base, { b: "y" });
console.log(o, base);
const settings = Object.freeze({ baud: 9600, names: ["a"] });
console.log(Object.isFrozen(settings), settings);
const opts: { [k: string]: { level: number }[] | undefined } = { x: [{ level: 1 }] };
for (const k of ["x", "y"]) for (const [i, { level }] of (opts[k] ?? []).entries()) console.log(k, i, level);
console.log(Object.entries(opts["x"]?.[0] ?? {}), Object.values((opts.x ?? [])[0] ?? {}));
const nestedRec: Record<string, Record<string, number>> = { a: { p: 1, q: 2 } };
for (const k of ["a", "b"]) {
  for (const [name, v] of Object.entries(nestedRec[k] ?? {})) console.log(k, name, v);
  console.log(Object.keys(nestedRec[k] ?? {}).length);
}
