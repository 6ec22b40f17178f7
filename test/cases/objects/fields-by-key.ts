// @run
// Fields by a key that is only known when the program runs: literal unions, keyof, enums, tuples by literal index.
interface Sensor { name: string; value: number; limit?: number; tags: string[]; read: (n: number) => number; nested: { a: number } }
const s: Sensor = { name: "t", value: 5, tags: ["x"], read: (n) => n * 2, nested: { a: 1 } };
function show(key: "name" | "value"): string { return `${key}=${s[key]}`; }
console.log(show("name"), show("value"));
type Axis = "x" | "y" | "z";
const p: Record<Axis, number> = { x: 1, y: 2, z: 3 };
const axes: Axis[] = ["x", "y", "z"];
for (const a of axes) { p[a] += 10; p[a]++; console.log(a, p[a], p[a] * 2); }
let calls = 0;
function obj(): Record<Axis, number> { calls++; return p; }
function axis(): Axis { calls += 10; return "y"; }
obj()[axis()] = 99; console.log(calls, p.y, (obj()[axis()] += 1), obj()[axis()]--, --obj()[axis()], calls);
console.log((p[axes[0]] = 7), p);
function get(o: Sensor, k: keyof Sensor & ("value" | "limit")): number | undefined { return o[k]; }
console.log(get(s, "value"), get(s, "limit"));
s.limit = 3; console.log(get(s, "limit"));
function setLimit(k: "value" | "limit", v: number): void { s[k] = v; }
setLimit("limit", 8.5); setLimit("value", 2); console.log(s.limit, s.value);
enum Mode { Off, Slow = 5, Fast }
const speed: Record<Mode, number> = { [Mode.Off]: 0, [Mode.Slow]: 10, [Mode.Fast]: 100 };
let m: Mode = Mode.Slow;
console.log(speed[m], speed[Mode.Fast]); m = Mode.Fast; speed[m] += 5; console.log(speed[m], speed);
const label: { [K in Mode]: string } = { [Mode.Fast]: "fast", [Mode.Off]: "off", [Mode.Slow]: "slow" };
for (const k of [Mode.Off, Mode.Fast, Mode.Slow]) console.log(label[k], label);
enum Key { Up = "up", Down = "dn" }
const bind: Record<Key, (n: number) => number> = { [Key.Up]: (n) => n + 1, [Key.Down]: (n) => n - 1 };
let pos = 0; for (const k of [Key.Up, Key.Up, Key.Down]) pos = bind[k](pos); console.log(pos);
const t: [number, string, boolean] = [1, "b", true];
const i: 0 | 1 = pos > 0 ? 1 : 0; console.log(t[i]);
const listeners: Record<"a" | "b", number[]> = { a: [], b: [] };
function on(k: "a" | "b", n: number): void { listeners[k].push(n); }
on("a", 1); on("b", 2); on("a", 3); console.log(listeners, listeners.a.length);
const states: Record<"idle" | "run", { next: "idle" | "run"; count: number }> = { idle: { next: "run", count: 0 }, run: { next: "idle", count: 0 } };
let st: "idle" | "run" = "idle"; for (let n = 0; n < 5; n++) { states[st].count++; st = states[st].next; } console.log(st, states);
const grid: Record<Axis, Record<Axis, number>> = { x: { x: 1, y: 0, z: 0 }, y: { x: 0, y: 1, z: 0 }, z: { x: 0, y: 0, z: 1 } };
let trace = 0; for (const a of axes) for (const b of axes) { trace += grid[a][b]; grid[a][b] = 2; } console.log(trace, grid.z.x);
class Motor { left = 1; right = 2; side: "left" | "right" = "right"; get both(): number { return this.left + this.right; } bump(): number { this[this.side] += 1; return this[this.side]; } }
const mo = new Motor(); console.log(mo.bump(), mo.bump(), mo); mo.side = "left"; console.log(mo.bump(), mo["both"]);
const kk = "left"; console.log(mo[kk]); const cl = (a: Axis): (() => number) => () => p[a]; const f = cl("z"); p.z = -1; console.log(f());
const opt: { [K in Axis]?: number } = { x: 1 }; for (const a of axes) console.log(opt[a], opt[a] ?? "none"); opt[axes[1]] = 4; console.log(opt.y);
const mixed: { a: number; b: string; c: boolean } = { a: 1, b: "two", c: true };
for (const k of ["a", "b", "c"] as const) { const v = mixed[k]; console.log(k, v, typeof v); }
