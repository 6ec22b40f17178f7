// @run
// Accessors of object literals: beside fields and classes of one interface, in compound assignments, copied.
let log = "";
const meter = {
  raw: 5,
  get value(): number { log += "g"; return this.raw; },
  set value(next: number) { log += "s"; this.raw = next > 100 ? 100 : next; },
};
console.log(meter.value + meter.value, log);
log = "";
meter.value += 10;
console.log(meter.raw, log);
log = "";
meter.value++;
console.log(meter.value--, meter.raw, log);
interface Gauge { readonly level: number; unit?: string; full: boolean }
function make(n: number): Gauge { let on = false; return { get level() { return n++; }, get full() { return on || n > 4; }, set full(v) { on = v; console.log("full", v); } }; }
const g = make(2);
console.log(g.level, g.level, g.full, g.level, g.full, g.unit);
g.full = true; g.full &&= false; g.full ||= true;
const gauges: Gauge[] = [g, { level: 7, full: false, unit: "V" }, make(0)];
for (const one of gauges) { console.log(one.level, one.unit ?? "-", one.full); one.full = !one.full; console.log(one.full); }
class C implements Gauge { level = 3; get full() { return this.level > 3; } set full(v: boolean) { this.level = v ? 9 : 0; } }
interface Sized { readonly size: number }
const sized: Sized[] = [{ get size() { return 11; } }, { size: 12 }];
class S implements Sized { #n = 13; get size() { return this.#n; } }
sized.push(new S());
console.log(sized.map((s) => s.size).join());
function stack<T>() { const items: T[] = []; return { push(x: T) { items.push(x); return this; }, get size() { return items.length; }, get top(): T | undefined { return items.at(-1); } }; }
const s = stack<number>(); s.push(1).push(2); console.log(s.size, s.top); const t = stack<string>(); console.log(t.size, t.top ?? "none");
const { value: v1, raw } = meter; console.log(v1, raw, log);
const copy = { ...meter }; copy.value = 7; console.log(copy.value, meter.raw);
