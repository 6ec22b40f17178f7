// @run
// Object.keys, values and entries of what may be missing: nothing where there is no object.
const table: Record<string, Record<string, number>> = { a: { x: 1, y: 2 }, b: {} };
for (const key of ["a", "b", "zz"]) {
  console.log(Object.entries(table[key] ?? {}), Object.keys(table[key] ?? {}), Object.values(table[key] ?? {}));
  for (const [name, value] of Object.entries(table[key] ?? {})) console.log(name, value + 1);
  for (const name of Object.keys(table[key] ?? {})) console.log(name);
  for (const name in table[key] ?? {}) console.log("in", name);
  console.log(Object.entries(table[key] ?? {}).length, Object.keys(table[key] || {}).length);
}
interface P { a?: number; b: string }
const f = (x?: P): string => Object.keys(x ?? {}).join();
console.log(f(), f({ b: "" }), f({ a: 1, b: "2" }));
const g = (r?: Record<string, number>): number => Object.values(r ?? {}).reduce((s, v) => s + v, 0);
console.log(g(), g({ q: 3, r: 4.5 }));
const maybe = new Map<string, Record<string, string>>([["k", { z: "9" }]]);
console.log(Object.entries(maybe.get("k") ?? {}).map(([k, v]) => k + v), Object.entries(maybe.get("n") ?? {}).length);
let calls = 0;
const look = (key: string): Record<string, number> | undefined => {
  calls++;
  return table[key];
};
for (const [name, value] of Object.entries(look("a") ?? {})) table["a"]![name] = value * 10;
console.log(table, calls, Object.keys((look("c") ?? {})).includes("x"), calls);
const order = Object.entries(look("a") ?? {}).sort(([, a], [, b]) => b - a).map(([name]) => name);
console.log(order, Object.values(look("a") || {}).length);
