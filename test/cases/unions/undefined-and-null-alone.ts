// @run
let last: undefined;
const nil = null;
console.log(last, nil, last === undefined, nil === null, `${last} ${nil}`, typeof last, typeof nil);
const printed = console.log("printed");
console.log(printed);
function ignore(value: null): string { return `ignored ${value}`; }
console.log(ignore(null), ignore(nil));
function both<T, U>(a: T, b: U): string { return `${a}${b}`; }
console.log(both(true, null), both(undefined, 0.5), both(null, undefined), both("x", last));
const note = <T>(name: string, value: T): T => { console.log(name, value); return value; };
console.log(note("u", undefined), note("n", null), note("k", 7), note("v", nil) ?? "none");
const points = [{ x: 1, y: 2 }, { x: 3, y: 4, z: 9 }, { x: 5, y: 6 }];
for (const { x, z = 0 } of points) console.log(x + z);
console.log(points);
const lines = [{ t: 1, v: 0.5 }, { t: 2, v: null }];
for (const line of lines) console.log(line.t, line.v, line.v ?? "none");
console.log(lines, { name: undefined, other: null, n: -0.5 });
interface Opt { a?: number; b: string | null; }
const loose = { a: undefined, b: null };
const opt: Opt = loose;
console.log(opt.a, opt.b, opt, loose.a, loose.b);
opt.a = 5; opt.b = "set";
console.log(opt.a, opt.b);
const list = [undefined, undefined];
console.log(list.length, list.join("-"), list);
const nulls = [null];
console.log(nulls, nulls[0] === null, [null, 1].map((v) => v ?? 0));
function nothing(): undefined { console.log("called"); return undefined; }
const got = nothing();
console.log(got, nothing() ?? "was nothing");
const value: number | string | undefined = last;
const value2: number | string | null = nil;
const value3: string | undefined = got;
console.log(value, value2, value3);
function run<T>(f: () => T): T { return f(); }
console.log(run(() => 5), run(() => "a"), run(() => null), run(() => undefined), run(() => { console.log("in"); }));
type Events = { done(): void; next(): number | void; text: () => string | void };
const events: Events = { done: () => {}, next: () => 3, text: () => {} };
const silent: Events = { done: () => {}, next: () => {}, text: () => "t" };
console.log(events.next(), silent.next(), events.text(), silent.text(), (silent.next() ?? 9) as number);
class Box<T> { constructor(public value: T) {} get(): T { return this.value; } }
const box = new Box(null);
console.log(box.get(), box.value, box, new Box(undefined).get());
const m = new Map<string, null>([["a", null]]);
console.log(m.get("a"), m.get("b"), m.size, m.has("a"));
const maybe = (n: number) => (n > 0 ? n : undefined);
const sumOf = <T>(items: T[], f: (item: T) => number): number => items.reduce((t, i) => t + f(i), 0);
console.log(sumOf([], () => 5), sumOf([1, 2], (n) => n * 2), sumOf([null, null], () => 1), maybe(2), maybe(-1));
let u: undefined | null = undefined;
console.log(u);
u = null;
console.log(u, u === null);
const swallow = (v: undefined): number => (v === undefined ? 1 : 2);
console.log(swallow(undefined), swallow(last));
