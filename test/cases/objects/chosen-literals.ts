// @run
// Choices between literals: they are what the place wants, not what TypeScript makes of them alone.
function maybe(on: boolean): Record<string, string> | undefined {
  return on ? { on: "yes" } : undefined;
}
console.log(maybe(true), maybe(false));
type T = { kind: "a"; n: number } | { kind: "b"; s: string };
const pick = (b: boolean): T => (b ? { kind: "a", n: 1 } : { kind: "b", s: "x" });
console.log(pick(true), pick(false));
const r: Record<string, number> = Math.random() > 2 ? {} : { a: 1 };
console.log(r);
let xs: (number | string)[] = r.a === 1 ? [1, "x"] : [];
xs.push("more");
console.log(xs);
const m: Map<string, number[]> = r.a ? new Map() : new Map([["k", [1]]]);
m.set("z", []);
console.log(m);
const f: (n: number) => string = r.a ? (n) => "a" + n : String;
console.log(f(3));
function opts(o: { list?: number[]; name: string | null } = { name: null }) {
  return (o.list ?? []).length + (o.name ?? "none");
}
console.log(opts(), opts(r.a ? { name: "x", list: [1] } : { name: null }));
const nested: { [k: string]: { v: number } } = { ...(r.a ? { q: { v: 2 } } : {}), z: { v: 3 } };
console.log(nested);
interface T1 {
  n: number;
  d: Record<string, string>;
}
const k = Math.round(1.5);
const ones: T1[] = [{ n: k, d: {} }, k > 5 ? { n: k, d: {} } : { n: 3, d: {} }, { n: k, d: { a: "x" } }];
ones[1]!.d.q = "r";
console.log(ones);
const y: T1 = k > 5 ? { n: k, d: {} } : { n: 4, d: { z: "1" } };
console.log(y);
