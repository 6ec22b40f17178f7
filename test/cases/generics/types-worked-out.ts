// @run
// Types that are worked out of type parameters: keys of keys, models with listeners, Parameters, ReturnType, keyof typeof.
function get<T, K extends keyof T>(o: T, k: K): T[K] { return o[k]; }
console.log(get({ first: 1 }, "first"));
const deep = <A, B extends keyof A, C extends keyof A[B]>(a: A, b: B, c: C): A[B][C] => a[b][c];
console.log(deep({ p: { q: 5, r: "s" } }, "p", "q") + 1, deep({ p: { q: 5, r: "s" } }, "p", "r").length);
const getter = <T, K extends keyof T>(k: K) => (o: T): T[K] => o[k];
console.log([{ a: 1 }, { a: 2 }].map(getter("a")).join());
type Rec = Record<"x" | "y", number>;
const r: Rec = { x: 1, y: 2 };
function total<K extends string>(r: Record<K, number>, keys: readonly K[]): number {
  let s = 0;
  for (const k of keys) s += r[k];
  return s;
}
console.log(total(r, ["x", "y"]), total(r, ["y"]));
function mapValues<T, U>(r: Record<string, T>, f: (v: T) => U): Record<string, U> {
  const out: Record<string, U> = {};
  for (const k in r) out[k] = f(r[k]!);
  return out;
}
console.log(mapValues({ a: 1, b: 2 } as Record<string, number>, (v) => "v" + v)["b"]);
function entriesOf<T extends object>(o: T): [keyof T, T[keyof T]][] {
  return (Object.keys(o) as (keyof T)[]).map((k) => [k, o[k]]);
}
console.log(entriesOf({ a: 1, b: 2 }).map(([k, v]) => `${String(k)}=${v}`).join());
class Model<T> {
  private listeners: { key: keyof T; run: () => void }[] = [];
  constructor(private readonly data: T) {}
  on(key: keyof T, run: () => void): void { this.listeners.push({ key, run }); }
  set<K extends keyof T>(key: K, v: T[K]): void {
    this.data[key] = v;
    for (const l of this.listeners) if (l.key === key) l.run();
  }
}
const m = new Model({ a: 1, b: "x" });
m.on("a", () => console.log("a changed"));
m.set("a", 2); m.set("b", "y");
type F = (a: number, b: string) => boolean;
const ps: Parameters<F> = [1, "a"];
const ret: ReturnType<F> = true;
console.log(ps[0], ps[1], ret);
function call<G extends (a: number) => unknown>(g: G, a: number): ReturnType<G> { return g(a) as ReturnType<G>; }
console.log(call((n) => n * 2, 4) + 1);
const enumKeys = { on: 1, off: 0 } as const;
type Key = keyof typeof enumKeys;
function level<K extends Key>(k: K): (typeof enumKeys)[K] { return enumKeys[k]; }
console.log(level("on") + 1, level("off"));
