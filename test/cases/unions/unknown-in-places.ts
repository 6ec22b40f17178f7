// @run
// unknown as parameters with defaults, rest parameters, values of maps and records, results, captured and compared.
function f(a: unknown = "x", b: unknown = 5, c?: unknown, d: unknown = [1]): string { return [typeof a, typeof b, typeof c, Array.isArray(d)].join(); }
console.log(f(), f(1, 2, 3, 4), f(undefined, undefined, undefined, undefined), f(null, null, null, null));
const log = (level: string, ...parts: unknown[]): string => `[${level}] ${parts.map((part) => String(part)).join(" ")}`;
const info = (...parts: unknown[]) => log("info", ...parts);
console.log(info("x", 1, true), info(), log("warn", null, undefined), info([1, 2], 0.5, -0));
class Store {
  private values = new Map<string, unknown>();
  set(key: string, value: unknown): this { this.values.set(key, value); return this; }
  number(key: string): number { const v = this.values.get(key); return typeof v === "number" ? v : NaN; }
  get(key: string): unknown { return this.values.get(key); }
}
const store = new Store().set("a", 1).set("b", "text").set("c", [1, 2]).set("d", undefined);
console.log(store.number("a"), store.number("b"), store.get("c"), store.get("zz") === undefined, store.get("d"));
let last: unknown;
const keep = (v: unknown) => { last = v; return last; };
console.log(keep(5) === 5, keep("s") === "s", keep("s") === keep("s"), keep(null) === undefined, keep(NaN) === keep(NaN));
const shared = { n: 1 };
console.log(keep(shared) === shared, keep({ n: 1 }) === shared);
function identity<T>(x: T): T { return x; }
const u: unknown = identity<unknown>(7);
console.log(u, identity("q").length);
const counts: Record<string, unknown> = { a: 1 };
counts["b"] = "two";
counts["c"] = [];
for (const [k, v] of Object.entries(counts)) console.log(k, v, typeof v);
const queue: unknown[] = [];
queue.push(1, "two", [3]);
while (queue.length > 0) { const item = queue.shift(); if (item === "two") queue.push(false); console.log(item); }
function assertNumber(v: unknown): asserts v is number { if (typeof v !== "number") throw new TypeError("not a number: " + String(v)); }
try { const q: unknown = keep("zz"); assertNumber(q); console.log(q + 1); } catch (e) { console.log((e as Error).message); }
const q2: unknown = keep(41); assertNumber(q2); console.log(q2 + 1);
const isString = (v: unknown): v is string => typeof v === "string";
console.log(["a", 1, "b", null].filter(isString).map((s) => s.toUpperCase()).join());
