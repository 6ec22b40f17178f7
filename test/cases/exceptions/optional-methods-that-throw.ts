// @run
// Optional methods of literals that say this and throw, called where they may be missing.
interface Plugin { name: string; init?(k: number): void; get?(k: number): number }
class Host { count = 0 }
const p: Plugin = {
  name: "p",
  init(k: number) { if (k > 1) throw new Error(this.name + k); console.log(this.name, k); },
  get(k) { if (k > 1) throw new Error("get " + this.name); return k; },
};
const q: Plugin = { name: "q" };
for (const x of [p, q]) for (const k of [1, 2]) {
  try { x.init?.(k); console.log(x.get?.(k)); } catch (e) { console.log((e as Error).message); }
}
interface Task { name: string; run?(k: number): number; stop?: () => void }
function literal(name: string): Task {
  return { name, run(k) { if (k > 2) throw new RangeError(`${this.name} ${k}`); return k + this.name.length; } };
}
for (let k = 1; k < 4; k++) { const l = literal("made" + k);
  try { console.log(l.run?.(k) ?? "none"); } catch (e) { console.log((e as Error).message); }
}
const tasks = [literal("a"), literal("bb"), { name: "ccc" } as Task];
let total = 0;
for (const t of tasks) {
  try { total += t.run?.(3) ?? 100; } catch (e) { console.log((e as Error).message); }
  try { total += t.run?.(2) ?? 100; } catch (e) { console.log((e as Error).message); }
}
console.log(total);
console.log(literal("x").name);
