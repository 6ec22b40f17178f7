// @run
type Op = (a: number, b: number) => number | string;
const add = (a: number, b: number): number => a + b;
function label(a: number): string { return "#" + a; }
const ops: Op[] = [add, label, (a, b) => a * b, (a) => `${a}`, Math.max, () => 7];
for (const op of ops) console.log(op(3, 4));
type Each = (...values: number[]) => number;
const sums: Each[] = [(a, b) => a! + b!, (...all) => all.length, () => 1];
for (const sum of sums) console.log(sum(1, 2, 3));
const spread: (a: number, b: number, c: number) => number = (...all: number[]) => all.reduce((t, n) => t + n, 0);
console.log(spread(1, 2, 3));
type Handler = (value: string | number) => void;
function wide(value: string | number | boolean): number { console.log("wide", value); return 5; }
const h: Handler = wide;
h("a"); h(1);
const nothing: () => number | undefined = () => {};
console.log(nothing());
function twice(n: number, by = 2): number { return n * by; }
const one: (n: number) => number | null = twice;
console.log(one(4));
const two: (n: number, by: number) => string | number = twice;
console.log(two(4, 5));
const opt: (n: number, by?: number) => number | undefined = twice;
console.log(opt(4), opt(4, 6));
class Counter { n = 0; make(): () => number { return () => ++this.n; } }
const c = new Counter();
const tick: () => number | string = c.make();
console.log(tick(), tick(), c.n);
function outer(start: number): () => number | undefined { let n = start; const step = (): number => n++; return step; }
const s = outer(5);
console.log(s(), s(), s());
const fs: (() => number | null)[] = [];
for (let i = 0; i < 3; i++) { const f = () => i * 10; fs.push(f); }
console.log(fs.map((f) => f()));
const table = new Map<string, (a: number) => number | boolean>([["sqrt", (x) => Math.sqrt(x)], ["pos", (x) => x > 0]]);
console.log(table.get("sqrt")?.(16), table.get("pos")?.(-1));
interface Plugin { run: (input: string) => string | number; stop?: () => number | void }
const length = (s: string) => s.length;
const plugins: Plugin[] = [{ run: length }, { run: (s) => s + "!", stop: () => 3 }, { run: (s) => s, stop: () => {} }];
for (const p of plugins) console.log(p.run("abc"), p.stop?.());
function compose(f: (n: number) => number | string, g: (v: number | string) => string): (n: number) => string { return (n) => g(f(n)); }
console.log(compose((n) => n, (v) => `<${v}>`)(4), compose((n) => "s" + n, String)(5));
enum Mode { Off, On }
const byNumber: (m: number) => string = (m: Mode) => (m === Mode.On ? "on" : "off");
console.log(byNumber(1), byNumber(0));
