// @run
// `T[K]` for keys that are one literal, several, passed on and kept; `Partial`, `Omit` and conditional types of type parameters.
interface Config { name: string; rate: number; debug?: boolean; nested: { deep: number[] } }
function get<T, K extends keyof T>(o: T, key: K): T[K] { return o[key]; }
function get2<T, K extends keyof T>(o: T, key: K): T[K] { return get(o, key); }
const c: Config = { name: "n", rate: 1.5, nested: { deep: [1, 2] } };
console.log(get2(c, "name"), get2(c, "rate"), get2(c, "debug"), get2(c, "nested").deep.join());
let which: "name" | "rate" = "name";
const pick = () => which;
console.log(get(c, pick()));
which = "rate";
console.log(get(c, pick()));
function set<T, K extends keyof T>(o: T, key: K, value: T[K]): void { o[key] = value; }
set(c, "debug", true);
set(c, "debug", undefined);
set(c, "rate", 3);
set(c, "nested", { deep: [9] });
console.log(c.debug, c.rate, c.nested.deep[0]);
function update<T>(o: T, changes: Partial<T>): T { return { ...o, ...changes }; }
const u = update(c, { rate: 7 });
console.log(u.rate, u.name, c.rate);
type Kind<T> = T extends string ? "text" : T extends number ? "num" : "other";
function kindOf<T>(v: T, k: Kind<T>): string { return k + ":" + String(v); }
console.log(kindOf(1, "num"), kindOf("a", "text"), kindOf(true, "other"));
type Boxed<T> = T extends "a" ? number : string;
function boxed<T extends "a" | "b">(t: T, v: Boxed<T>): Boxed<T>[] { return [v, v]; }
console.log(boxed("a", 4)[0]! + 1, boxed("b", "x")[1]!.length);
class Store<S> {
  constructor(private state: S) {}
  get<K extends keyof S>(key: K): S[K] { return this.state[key]; }
  set<K extends keyof S>(key: K, value: S[K]): this { this.state[key] = value; return this; }
  patch(p: Partial<S>): void { this.state = { ...this.state, ...p }; }
  pick<K extends keyof S>(...keys: K[]): S[K][] { return keys.map((k) => this.state[k]); }
}
const st = new Store({ x: 1, y: 2, label: "p" });
st.set("x", 10).set("label", "q").patch({ y: 5 });
console.log(st.get("x") + st.get("y"), st.get("label"), st.pick("x", "y").join(), st.pick("label", "x").join());
function sumBy<T, K extends { [P in keyof T]: T[P] extends number ? P : never }[keyof T]>(items: T[], key: K): number {
  let s = 0;
  for (const item of items) s += Number(item[key]);
  return s;
}
console.log(sumBy([{ a: 1, b: "z" }, { a: 2.5, b: "y" }], "a"));
function indexBy<T, K extends keyof T>(items: readonly T[], key: K): Map<T[K], T> {
  const m = new Map<T[K], T>();
  for (const item of items) m.set(item[key], item);
  return m;
}
const byId = indexBy([{ id: 3, n: "three" }, { id: 4, n: "four" }], "id");
console.log(byId.get(4)?.n, byId.has(5), indexBy([{ id: 3, n: "three" }], "n").get("three")?.id);
function omit<T extends { id: number }>(o: T): Omit<T, "id"> { const { id, ...rest } = o; return rest; }
console.log(omit({ id: 1, v: "x" }).v);
