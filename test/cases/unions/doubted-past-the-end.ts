// @run
// Past the end of lists and tables whose elements may be null, in places that are asked; `?.` through names, classes and choices.
const kids: (string | null)[] = [null, "a"];
let t: string | null = "x";
for (const i of [0, 7]) { t = kids[i]!; console.log(t === null, t ?? "d"); }
class N { kids: (N | null)[] = [null, null]; end = false; constructor(public c: string) {} }
const root = new N("r"); root.kids[0] = new N("a"); root.kids[0].end = true;
function has(path: number[]) { let t = root; for (const i of path) { t = t.kids[i]!; if (!t) return "none"; } return t.c; }
console.log(has([0]), has([1]), has([5]), has([0, 9]));
const rec: Record<string, number | null> = { a: null, b: 1 };
class F { cur: number | null = null; set(k: string) { this.cur = rec[k]!; return this.cur === null; } }
const fo = new F(); console.log(fo.set("a"), fo.set("b"), fo.set("z"), fo.cur);
const users: { name: string; n: number; tags: string[] }[] = [{ name: "a", n: 2, tags: ["t"] }];
const table: Record<string, { id: number; name: string }> = { x: { id: 4, name: "ex" } };
function viaName(i: number) { const n = users[i]?.name; return n; }
function viaAnd(k: string) { const u = table[k]; return u && u.name; }
function viaLet(i: number) { let r = "start"; r = users[i]?.name; return r; }
class Store { at(i: number) { return users[i]?.tags[0]; } pick = (i: number) => users[i]?.n; get far() { return users[8]?.name; } }
const s = new Store();
for (const i of [0, 5]) {
  console.log(viaName(i), viaName(i) === undefined, s.at(i), s.pick(i), s.far, viaLet(i));
  const o = { v: users[i]?.n, tags: users[i]?.tags.length };
  console.log(o, o.v === undefined, JSON.stringify(o));
  console.log([users[i]?.n, 7], [users[i]?.name].length, i > 2 ? users[i]?.name : "x");
  console.log(users[i]?.name?.length ?? "none");
}
for (const k of ["x", "y"]) console.log(viaAnd(k), viaAnd(k)?.length);
const total = [0, 1].map((i) => users[i]?.n).filter((n) => n !== undefined).length;
console.log(total, [0, 1].map((i) => users[i]?.n ?? 0));
const names: string[] = [0].map((i) => users[i]?.name);
console.log(names);
const map = new Map<string, string>(); map.set("q", users[0]?.name); console.log(map);
const sum = (a: number, b: number) => a + b;
console.log(sum(users[0]?.n, 3));
