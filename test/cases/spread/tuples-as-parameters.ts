// @run
// Rest parameters of tuple types: each element a parameter of its own, in methods, signals, constructors, with optional ones and lists.
class Signal<A extends unknown[]> {
  private readonly handlers: ((...args: A) => void)[] = [];
  connect(h: (...args: A) => void): void { this.handlers.push(h); }
  emit(...args: A): void { for (const h of this.handlers) h(...args); }
}
const moved = new Signal<[x: number, y: number]>();
let sum = 0;
moved.connect((x, y) => { sum += x * y; });
moved.connect((x) => { sum += x; });
moved.connect(() => { sum += 1000; });
moved.emit(2, 3);
moved.emit(1, 1);
console.log(sum);
const named = new Signal<[name: string, value?: number]>();
named.connect((name, value = -1) => console.log(name, value));
named.emit("a"); named.emit("b", 2); named.emit("c", undefined);
const many = new Signal<[string, ...number[]]>();
many.connect((head, ...tail) => console.log(head, tail.length, tail.join()));
many.emit("m"); many.emit("m", 1, 2, 3);
const empty = new Signal<[]>();
empty.connect(() => console.log("tick"));
empty.emit();
function f(...args: [a: string, b: number]): string { const [a, b] = args; return a.repeat(b); }
console.log(f("ab", 2), f(...(["z", 3] as [string, number])));
function g(...[a, b]: [string, number]): string { return a + b; }
console.log(g("ab", 2));
function h(...args: [number, number]): number { args[0] += 10; return args[0] * args[1] + args.length; }
console.log(h(1, 2));
function k(...args: [a: number, b?: string]): string { return f2(...args); }
function f2(a: number, b = "def"): string { return a + b; }
console.log(k(1), k(2, "x"));
const fs: ((...args: [number, string]) => string)[] = [(n, s) => s + n, (n) => String(n), () => "none", (...all) => `${all.length}`];
console.log(fs.map((fn) => fn(1, "a")).join());
function outer(...args: [number, number]): () => number { return () => inner(...args); }
function inner(a: number, b: number): number { return a * 10 + b; }
const fn = outer(1, 2);
console.log(fn(), fn());
function rec(...args: [n: number, acc: string]): string { const [n, acc] = args; return n === 0 ? acc : rec(n - 1, acc + n); }
console.log(rec(3, ""));
function objs(...args: [{ n: number }, { n: number }]) { args[0].n += 1; return args; }
const o = { n: 1 };
const [p, q] = objs(o, o);
console.log(o.n, p === q, p === o);
function noted<T>(name: string, v: T): T { console.log(name); return v; }
class Base { constructor(readonly a: number, ...more: [string, number]) { console.log(a, more[0], more[1]); } }
class Derived extends Base { }
new Derived(noted("1", 1), noted("2", "b"), noted("3", 3));
class D2 extends Base { constructor(...args: [number, string, number]) { super(...args); } }
new D2(4, "x", 5);
const tuple: [number, string, number] = [7, "y", 8];
new D2(...tuple);
