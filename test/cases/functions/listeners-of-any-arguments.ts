// @run
// Listeners, closures and patterns where any number of arguments is wanted.
type Listener = (...args: string[]) => void;
class Bus {
  #all: Listener[] = [];
  on(l: Listener): () => void { this.#all.push(l); return () => { this.#all = this.#all.filter((o) => o !== l); }; }
  emit(...args: string[]): void { for (const l of this.#all) l(...args); }
}
const bus = new Bus();
const off = bus.on((a) => console.log("one", a));
bus.on((a, b) => console.log("two", a?.length, b?.toUpperCase() ?? "none"));
bus.on((...rest) => console.log("rest", rest.length));
bus.emit("x"); bus.emit(); off(); bus.emit("y", "z");
function compose(...fs: ((n: number) => number)[]): (n: number) => number { return (n) => fs.reduce((v, f) => f(v), n); }
console.log(compose((n) => n + 1, (n) => n * 2)(3));
const log = (level: string, ...parts: (string | number)[]) => `${level}:${parts.join()}`;
const wrap: (...p: number[]) => string = (a, b = 2, ...c) => `${a} ${b} ${c.length}`;
console.log(log("i", 1, "a"), wrap(), wrap(1), wrap(1, 3, 4, 5));
const nested: (...p: number[]) => () => number = (a) => () => (a === undefined ? 0 : a + 1);
console.log(nested()(), nested(4)());
const assign: (...p: number[]) => number = (a) => { a = a === undefined ? 5 : a; a += 1; return a; };
console.log(assign(), assign(2));
const list: (...p: number[][]) => number = (a, b) => (a ? a.length : -1) + (b ? b.length : -1);
console.log(list(), list([1, 2]), list([1], [2, 3, 4]));
const obj: { run: (...p: number[]) => string } = { run: (a) => typeof a };
console.log(obj.run(), obj.run(1));
const named: (...p: number[]) => number = function self(a): number { return a === undefined ? 0 : a > 0 ? 1 + self(a - 1) : 0; };
console.log(named(), named(3));
