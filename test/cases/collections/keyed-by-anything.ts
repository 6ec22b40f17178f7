// @run
// Maps and Sets whose keys may be anything: objects by identity, also seen as their base, numbers, texts and nothing by value.
class A { x = 1; } class B extends A { y = 2; }
interface P { n: number }
const seen = new Set<unknown>();
const b = new B(); const a: A = b; const p: P = { n: 1 }; const list: unknown[] = [1, 2]; const f = () => 1; const m0 = new Map([["k", 1]]);
for (const v of [b, a, p, p, list, list, 1, 1.0, -0, 0, NaN, "1", "1", true, true, false, null, null, undefined, undefined, f, f, m0, m0]) seen.add(v);
console.log(seen.size, seen.has(a), seen.has({ n: 1 }), seen.has([1, 2]), seen.has(list), seen.has(f), seen.has(undefined), seen.has(null), seen.has(-0), seen.has("x"));
for (const v of seen) if (typeof v === "number") console.log(v, Object.is(v, -0)); else if (typeof v === "string") console.log(`'${v}'`);
console.log(seen.delete(list), seen.delete(list), seen.size);
const names = new Map<object, string>();
names.set(b, "b"); names.set(p, "p"); names.set(list, "list"); names.set(a, "a");
console.log(names.size, names.get(b), names.get({ n: 1 }), names.get(list));
for (const [k, v] of names) console.log(v, k instanceof A, Array.isArray(k));
function walk(value: unknown, visited: Set<unknown> = new Set()): number {
  if (typeof value !== "object" || value === null || visited.has(value)) return 0;
  visited.add(value);
  let count = 1;
  if (Array.isArray(value)) for (const v of value) count += walk(v, visited);
  return count;
}
const inner: unknown[] = [1]; const outer: unknown[] = [inner, inner, "x"];
console.log(walk(outer), walk(5));
const counts = new Map<unknown, number>();
for (const v of [1, "1", 1, true, "1", null, null]) counts.set(v, (counts.get(v) ?? 0) + 1);
console.log(counts);
console.log([...counts.keys()], [...counts.values()]);
counts.forEach((n, k) => console.log(typeof k, n));
const u = new Set<unknown>([1, "a", 1]);
console.log(u, [...u].length, new Set<unknown>([...u, "a"]).size);
function memo(fn: (x: unknown) => string) { const cache = new Map<unknown, string>(); return (x: unknown) => { const hit = cache.get(x); if (hit !== undefined) return `hit ${hit}`; const r = fn(x); cache.set(x, r); return r; }; }
const t = memo((x) => typeof x); console.log(t(1), t(1), t("1"), t(p), t(p));

class Registry {
  private seen: Set<object> = new Set();
  private places = new Map<object, number>();
  mark(part: object): boolean {
    if (this.seen.has(part)) return false;
    this.seen.add(part);
    this.places.set(part, this.places.size);
    return true;
  }
  placeOf(part: object): number | undefined {
    return this.places.get(part);
  }
}
const registry = new Registry();
console.log(registry.mark(a), registry.mark(b), registry.mark(p), registry.placeOf(p), registry.placeOf({ n: 1 }));
const bytes = new Uint8Array(2);
const failure = new Error("x");
const sizes = new Map<object, number>([[bytes, 1]]);
sizes.set(failure, 3);
console.log(sizes.get(bytes), sizes.get(failure), sizes.has(new Error("x")), sizes.has(new Uint8Array(2)));
const built = `a${1}`;
console.log(new Set<unknown>(["a1"]).has(built), new Set<unknown>([1.5]).has(1 + 0.5));
