// @run
// Accessors of literals and classes behind one interface: in closures, maps, tuples, swaps, indices, errors.
interface Clock { readonly now: number; tick(): void }
function fake(start: number): Clock { let t = start; return { get now() { return t; }, tick() { t += 1; } }; }
class Real implements Clock { #t = 100; get now() { return this.#t; } tick() { this.#t += 10; } }
let clock: Clock = fake(1);
const elapsed = (c: Clock, f: () => void): number => { const s = c.now; f(); return c.now - s; };
console.log(elapsed(clock, () => clock.tick()), clock.now);
clock = new Real(); console.log(elapsed(clock, () => { clock.tick(); clock.tick(); }), clock.now);
clock = { now: 5, tick() {} }; console.log(clock.now, elapsed(clock, () => clock.tick()));
const clocks = new Map<string, Clock>([["f", fake(7)], ["r", new Real()]]);
for (const [k, c] of clocks) { c.tick(); console.log(k, c.now); }
const pair: [Clock, Clock] = [fake(0), new Real()]; pair.reverse(); console.log(pair[0].now);
const opt: { clock?: Clock } = {}; console.log(opt.clock?.now ?? -1); opt.clock = fake(3); opt.clock?.tick(); console.log(opt.clock?.now ?? -1);
const nums = [3, 1, 2]; const view = { get sorted(): readonly number[] { return [...nums].sort(); }, get first() { return this.sorted[0]!; } };
nums.push(0); console.log(view.sorted.join(), view.first);
class Temp { constructor(public c: number) {} get f(): number { return this.c * 1.8 + 32; } set f(v: number) { this.c = (v - 32) / 1.8; } }
interface Fahrenheit { f: number } const ts2: Fahrenheit[] = [new Temp(100), { f: 50 }, { get f() { return 1; }, set f(v) { console.log("ignored", v); } }];
for (const t of ts2) { t.f += 18; console.log(t.f); t.f++; console.log(t.f--, t.f); }
function swap(a: Fahrenheit, b: Fahrenheit): void { [a.f, b.f] = [b.f, a.f]; }
swap(ts2[0]!, ts2[1]!); console.log(ts2[0]!.f, ts2[1]!.f);
const { f: ff, ...none } = new Temp(3); console.log(ff, none);
let i = 0; const arr = [10, 20, 30]; const cursor = { get at() { return i++; } }; console.log(arr[cursor.at]! + arr[cursor.at]!, i); arr[cursor.at]! += 5; console.log(arr.join(), i);
try { const bad: Fahrenheit = { get f(): number { throw new Error("sensor"); }, set f(_v: number) {} }; ts2.push(bad); console.log(ts2.map((t) => t.f).join()); } catch (e) { console.log("caught", (e as Error).message); } finally { console.log("done", ts2.length); }
