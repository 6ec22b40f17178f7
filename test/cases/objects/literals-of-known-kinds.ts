// @run
// Literals whose kind only their place tells: records beside functions and in lists, properties by key, unions under `as`.
type Query = Record<string, number> | ((s: string) => number) | string[] | null;
function size(q: Query): number {
  if (q === null) return -1;
  return typeof q === "function" ? q("abc") : Array.isArray(q) ? q.length * 10 : Object.keys(q).length;
}
const name = "dyn";
console.log(size({ a: 1, b: 2 }), size((s) => s.length), size({}), size(["q"]), size(null), size({ [name]: 3 }));

interface Row {
  n: number;
  d: Record<string, number>;
  more?: { t: Record<string, string[]> } | null;
}
const made: Row[] = [{ n: 1, d: { x: 1 } }];
const rows: Row[] = [...made, { n: 4, d: { a: 4 } }].slice(0, 12);
const two = [{ n: 2, d: {}, more: { t: { w: ["1"] } } }, ...made].filter((r) => r.n > 1);
rows[1].d.q = 3;
console.log(rows, two, two[0].more?.t.w);

interface Settings {
  n: number;
  o?: string | null;
  p?: boolean;
}
const start: Settings = { n: 1.5 };
const reset = (s: Settings, k: keyof Settings): Settings => ({ ...s, [k]: start[k] });
for (const k of ["n", "o", "p"] as const) console.log(reset({ n: 1 }, k), reset({ n: 2, o: "q", p: true }, k));

let state: { v: number } | { w: string } | null = null;
function set(n: number): void {
  state = n > 1 ? { v: n } : n > 0 ? { w: "w" } : null;
}
for (const n of [0, 1, 2, 0]) {
  set(n);
  const now = state as { v: number } | { w: string } | null;
  console.log(now === null ? "none" : "v" in now ? now.v : now.w);
}

type Shape = { k: "a"; x: number; l?: string[] } | { k: "b"; y: string };
const shapes: Shape[] = [{ k: "a", x: 1, l: ["q"] }, { k: "b", y: "q" }];
for (const shape of shapes) {
  const copy = Object.assign({}, shape);
  if (copy.k === "a") copy.x++;
  console.log(copy, shape);
}

interface User {
  address?: { town?: { id: number } | null } | null;
}
const townOf = (user: User) => user.address?.town!.id;
const maybe = (user: User) => user.address?.town!;
console.log(townOf({}), townOf({ address: null }), townOf({ address: { town: { id: 3 } } }));
console.log(maybe({}) === undefined, maybe({ address: { town: null } }) === null, maybe({ address: {} }) === undefined);
