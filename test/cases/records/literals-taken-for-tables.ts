// @run
// Literals that only `unknown` holds, where the program takes such values for tables by a guard: their names are found,
// walked and changed, also of what lies in them.
type Dict = { [key: string]: unknown };
function isDict(value: unknown): value is Dict {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function walk(value: unknown, path: string): void {
  if (isDict(value)) for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
  else if (Array.isArray(value)) value.forEach((part: unknown, i) => walk(part, `${path}[${i}]`));
  else console.log(path, value);
}
walk({ a: 1, b: { c: "x", d: [1, { e: true }] }, n: null }, "$");
for (let i = 0; i < 2; i++) walk({ i, half: i / 2, text: `${i}` }, "turn");
function change(value: unknown): void {
  if (!isDict(value)) return;
  value["port"] = 9;
  value.extra = 1;
}
const free: unknown = { port: 1, inner: { y: 2 } };
const same = free;
change(free);
console.log(free, same === free, JSON.stringify(free));
const list: unknown[] = [{ q: 1 }, 3, "t", { q: { r: 2 } }];
for (const item of list) walk(item, "item");
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isDict(a) || !isDict(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => equal(a[name], b[name]));
}
console.log(equal({ u: 1, w: { v: "s" } }, { u: 1, w: { v: "s" } }), equal({ u: 1 }, { u: 2 }), equal({}, 1));
class Box {
  held: unknown = { w: 1 };
}
const { held } = new Box();
console.log(isDict(held) && held.w, isDict(held) && "w" in held, isDict(held) && held["z"]);
const made = (on: boolean): unknown => (on ? { on, list: [1] } : undefined);
const first = made(true);
if (isDict(first)) console.log(first.on, first["list"], Object.keys(first).length);
console.log(made(false), new Map<string, unknown>([["a", { n: 1 }]]));
try {
  throw { code: 5, 1: "one" };
} catch (error) {
  if (isDict(error)) console.log(error.code, error);
}
