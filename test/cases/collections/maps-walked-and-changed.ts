// @run
// A map is walked while its entries go and come; chains; values that are arrays and objects with maps.
const ages = new Map<string, number>([["anna", 31], ["bert", 42]]);
ages.set("carl", 5).set("dora", 6);
console.log(ages.size, ages.get("anna") ?? 0, ages.has("x"), ages.delete("bert"), ages.size);
for (const [name, age] of ages) console.log(`${name} is ${age}`);
for (const name of ages.keys()) console.log(name);
for (const age of ages.values()) console.log(age);
for (const [name, age] of ages.entries()) {
  if (age < 6) ages.delete(name);
  if (ages.size < 10) ages.set(name + "!", age + 1);
  console.log(name, age);
  if (age > 8) break;
}
const seen = new Set<number>([3, 1, 3]);
seen.add(7).add(1);
for (const x of seen) console.log(x);
for (const x of seen) if (x < 20) seen.add(x * 2);
console.log(seen.size, seen.has(2), seen.has(2.5));
const groups = new Map<string, number[]>();
for (const w of ["a", "bb", "cc", "d"]) {
  const k = `${w.length}`;
  const list = groups.get(k);
  if (list === undefined) groups.set(k, [w.length]);
  else list.push(w.length * 10);
}
for (const [k, list] of groups) console.log(k, list.length, list[0]);
const copy = new Map(ages);
copy.clear();
console.log(copy.size, ages.size, copy === ages, ages === ages);
const none = new Map<number, string>();
console.log(none.get(3) ?? "none");
const counts: Map<string, number> = new Map();
function count(m: Map<string, number>, w: string): void {
  m.set(w, (m.get(w) ?? 0) + 1);
}
for (const c of ["x", "y", "x"]) count(counts, c);
console.log(counts.get("x") ?? -1, counts.get("y") ?? -1);
interface Node { name: string; children: Map<string, Node>; }
const root: Node = { name: "root", children: new Map() };
root.children.set("a", { name: "a", children: new Map() });
const a = root.children.get("a");
if (a !== undefined) a.children.set("b", { name: "b", children: new Map() });
for (const [k, n] of root.children) console.log(k, n.name, n.children.size);
