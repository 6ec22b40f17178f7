// @run
// Patterns take entries of records by any key, and what is left as a copy; spreads of what may be missing.
type Stock = Readonly<Record<string, number>>;
function without(s: Stock, name: string): Stock {
  const { [name]: _, ...rest } = s;
  return rest;
}
const stock: Stock = { bolt: 3, nut: 5, gear: 1 };
console.log(without(stock, "nut"), without(stock, "none"), stock);
function f() {
  const { bolt, ["nu" + "t"]: n = 7, missing = 9, ...others } = stock;
  console.log(bolt, n, missing, others);
  const { gone, ...all } = stock;
  console.log(gone === undefined, all, all === stock);
}
f();
const { bolt: b, ...more } = stock;
console.log(b, more);
const nested: Record<string, Record<string, string>> = { a: { x: "1" } };
const merged: Record<string, string>[] = [
  { ...nested.a, y: "2" },
  { ...nested["zz"], y: "3" },
  { q: "0", ...nested["zz"] },
];
console.log(merged);
function maybe(on: boolean): Record<string, string> | undefined {
  if (on) return { on: "yes" };
  return undefined;
}
const base: Record<string, string> = { k: "v" };
const both: Record<string, string>[] = [
  { ...base, ...maybe(true) },
  { ...base, ...maybe(false) },
];
console.log(both);
let calls = 0;
function key() {
  calls++;
  return "gear";
}
{
  const { [key()]: g, ...r } = stock;
  console.log(g, r, calls);
}
for (const { id, ...rest } of [
  { id: "1", a: "x" },
  { id: "2", a: "y" },
] as Record<string, string>[])
  console.log(id, rest);
const take = ({ a, ...rest }: Record<string, number>) => ((rest.c = a!), rest);
const src: Record<string, number> = { a: 1, b: 2 };
console.log(take(src), src);
