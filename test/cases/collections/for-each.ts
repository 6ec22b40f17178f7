// @run
// forEach of Maps and Sets that change meanwhile: as in JavaScript; errors, nested calls, handlers that leave.
const m = new Map<string, number>([["a", 1], ["b", 300], ["c", -2]]);
m.forEach((v, k) => console.log(k, v));
m.forEach((v) => console.log(v)); m.forEach(() => console.log("."));
let sum = 0; m.forEach((v, k, all) => { sum += v; if (k === "a") { all.set("d", 70000); all.delete("b"); } console.log(k, all.size); }); console.log(sum, m);
const show = (): void => m.forEach((v, k) => { if (v < 0) return; console.log("show", k, v); }); show();
function named(v: number, k: string): void { console.log("named", k, v); } m.forEach(named);
const fs: ((v: number, k: string) => void)[] = [named]; m.forEach(fs[0]);
const s = new Set(["x", "y"]); s.forEach((v) => { if (s.size < 5) s.add(v + v); console.log(v); }); s.forEach((a, b, all) => console.log(a === b, all.size));
class Bus { handlers = new Map<string, Set<(n: number) => void>>(); log: string[] = [];
  on(k: string, f: (n: number) => void): () => void { let h = this.handlers.get(k); if (h === undefined) { h = new Set(); this.handlers.set(k, h); } h.add(f); return () => { this.handlers.get(k)?.delete(f); }; }
  emit(k: string, n: number): void { this.handlers.get(k)?.forEach((f) => f(n)); }
  reset(): void { this.handlers.forEach((hs, k) => { this.log.push(k + hs.size); this.handlers = new Map(); }); } }
const bus = new Bus(); const off = bus.on("t", (n) => console.log("one", n)); bus.on("t", (n) => { console.log("two", n); off(); }); bus.emit("t", 1); bus.emit("t", 2); bus.on("u", () => {}); bus.reset(); console.log(bus.log, bus.handlers.size);
const objs = new Map([[1, { n: 1 }], [2, { n: 2 }]]); objs.forEach((o, k) => { o.n += k; }); console.log(objs);
function thrower(): void { m.forEach((v, k) => { if (k === "c") throw new Error("stop " + v); console.log("before", k); }); }
try { thrower(); } catch (e) { console.log((e as Error).message); }
const nested = new Map<string, Map<string, number>>([["r", new Map([["x", 1.5]])]]); nested.forEach((row, r) => row.forEach((v, c) => console.log(r, c, v)));
m.forEach((v, k) => { m.clear(); console.log(k, v); }); console.log(m.size);
const om = new Map<string, number | undefined>([["u", undefined], ["v", 1]]); om.forEach((v, k) => console.log(k, v, v ?? "none"));
const idx = new Map<string, number>(); ["q", "w"].forEach((x, i) => idx.set(x, i)); idx.forEach((i, x) => console.log(x, i));
