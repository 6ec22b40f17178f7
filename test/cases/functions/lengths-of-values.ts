// @run
// The length of functions that are values: in lists, fields, parameters and results; what is undefined for parts of a pattern.
const add = (a: number, b: number) => a + b;
const mul = (a: number, b: number) => a * b;
const table: ((a: number, b: number) => number)[] = [add, mul];
console.log(table[0]!.length, table.map((f) => f.length).join());
function arity(f: (text: string) => void): number { return f.length; }
console.log(arity((t) => { console.log(t); }));
const make = (n: number) => (x: number) => x + n;
const inc = make(1);
console.log(inc.length, make(2).length, make.length);
const opt = { run: (a: number, b = 2) => a + b };
console.log(opt.run.length);
class Bus { handlers: ((topic: string, value: number) => void)[] = []; on(h: (topic: string, value: number) => void) { this.handlers.push(h); return h.length; } }
const bus = new Bus();
console.log(bus.on((topic, value) => console.log(topic, value)), bus.handlers[0]!.length);
let calls = 0;
const get = () => { calls++; return inc; };
console.log(get().length, calls);
function tagged(tag: string, ...[x, y = 5, ...others]: number[]): string { return `${tag}${x ?? "-"}${y}${others.length}`; }
console.log(tagged("a", undefined!), tagged("a", undefined!, undefined!), tagged("c", 0, undefined as unknown as number), tagged("c", 0, undefined!));
const shorter = ((f: (a: number, b: number) => number): number => f.length)((a) => a);
console.log(shorter);
