// @run
// A record or, by a choice, an empty one.
type V = number | { [key: string]: number };
const f = (v: V): string => {
  const o = typeof v === "object" ? v : {};
  return Object.keys(o).join();
};
console.log(f({ a: 1 }));
console.log(f(5));
const g = (k: boolean, r: Record<string, string[]>) => (k ? {} : r);
console.log(Object.keys(g(true, { a: [] })), Object.keys(g(false, { a: ["x"] })));
const tables: Record<string, number>[] = [{ p: 1 }, {}];
for (const t of tables) {
  const all = "p" in t ? t : {};
  console.log(all, Object.entries(all).length);
}
