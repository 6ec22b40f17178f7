// @run
// What is done with `args` of a tuple type: read, changed, captured, kept, handed on, and shadowed.
function shadow(...args: [number, string]): string {
  const inner = (args: string) => args + "!";
  const list = [1].map((args) => args + 1);
  return inner(args[1]) + list.join() + args[0];
}
console.log(shadow(5, "a"));
function changed(...args: [number, number]): number {
  args = [args[1], args[0]];
  return args[0] * 10 + args[1];
}
console.log(changed(1, 2));
function bump(...args: [n: number, s: string]): string {
  args[0]++;
  args[0] += 2;
  return args[1] + args[0];
}
console.log(bump(1, "b"));
function nested(...args: [number, number]): () => number {
  const f = () => args[0] + args[1];
  const g = () => () => add(...args) + f();
  return g();
}
function add(a: number, b: number): number { return a + b; }
console.log(nested(1, 2)());
function both(...args: [a: number, b: number]): number[] { return [...args, args.length, ...args]; }
console.log(both(1, 2).join());
function keep(...args: [a: { n: number }, b: string]): { args: [{ n: number }, string] } { return { args }; }
const k = keep({ n: 1 }, "x");
k.args[0].n = 7;
console.log(k.args[0].n, k.args[1]);
const loop: (() => string)[] = [];
for (let i = 0; i < 2; i++) loop.push(((...args: [number, string]) => () => `${args[0]}${args[1]}`)(i, "z"));
console.log(loop.map((f) => f()).join());
function apply<A extends unknown[], R>(f: (...args: A) => R, args: A): R { return f(...args); }
console.log(apply(add, [3, 4]), apply((s: string, n: number) => s.repeat(n), ["ab", 2]), apply((...n: number[]) => n.length, [1, 2, 3]), apply(() => 1, []));
function twice<A extends unknown[]>(f: (...args: A) => void): (...args: A) => void {
  return (...args) => { f(...args); f(...args); };
}
let trace = "";
const t = twice(twice((a: string, b: number) => { trace += a + b; }));
t("q", 1);
console.log(trace);
class Timer<A extends readonly unknown[] = []> {
  private queue: { f: (...args: A) => void; args: A }[] = [];
  add(f: (...args: A) => void, ...args: A): void { this.queue.push({ f, args }); }
  run(): number { for (const { f, args } of this.queue) f(...args); return this.queue.length; }
}
const timer = new Timer<[string, number]>();
timer.add((s, n) => console.log("run", s, n), "a", 1);
timer.add((s) => console.log("run", s), "b", 2);
console.log(timer.run(), new Timer().run());
function compose<A extends unknown[], B, C>(f: (...args: A) => B, g: (b: B) => C): (...args: A) => C { return (...args) => g(f(...args)); }
console.log(compose(add, String)(1, 2).length, compose((s: string) => s.length, (n) => n * 1.5)("four"));
const order: string[] = [];
const note = <T>(name: string, v: T): T => { order.push(name); return v; };
const pairOf = (...args: [number, string]) => args[1] + args[0];
console.log(pairOf(note("first", 1), note("second", "s")), order.join());
interface Api { call(...args: [name: string, value: number]): string; }
const api: Api = { call: (name, value) => name + value };
const api2: Api = { call(...all) { return all[0] + all.length; } };
class Impl implements Api { call(...args: [name: string, value: number]): string { return args.join("-"); } }
for (const a of [api, api2, new Impl()]) console.log(a.call("n", 1));
