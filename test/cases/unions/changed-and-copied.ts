// @run
// What takes its type from a place that a call has changed since it was narrowed: constants, results, fields, defaults.
let x: number | null = null;
const g = () => { x = x === null ? 1 : null; };
function a() { x = null; g(); const y = x; return { y }; }
function b() { x = null; g(); const y = x; return y; }
function c() { x = null; g(); const y = x; return [y, x]; }
function d() { x = null; g(); const y = x; return JSON.stringify([y]); }
console.log(a(), b(), c(), d());
class Rd {
  last: number | undefined = undefined;
  read() { this.last = 5; }
  get() { this.last = undefined; this.read(); const v = this.last; return { v, ok: v !== undefined }; }
}
console.log(new Rd().get());
class Q<T> {
  current: T | undefined;
  items: T[] = [];
  take() { this.current = this.items.pop(); }
  both() { this.current = undefined; this.take(); const c = this.current; return { c }; }
}
const q = new Q<number>(); q.items.push(4, 5);
q.current = undefined; q.take(); console.log({ c: q.current }, q.both());
const qs = new Q<string>(); qs.items.push("a"); qs.current = undefined; qs.take(); const cc = qs.current; console.log([cc]);
let u: string | number | boolean = 1; const su = (v: string | number | boolean) => { u = v; };
su("s"); const w = u; console.log([w]); su(true); const w2 = u; console.log({ w2 });
let z: number | null = null;
const sz = () => { z = 8; };
sz();
class K { v = z; w = [z]; static s = z; static { console.log(z); } m() { return z; } }
console.log(new K(), K.s, new K().m());
const df = (p = z) => p; console.log(df(), df(3), df(null));
class Base { size: number | null = null; constructor() { this.fill(); } fill() { this.size = 3; } }
class Derived extends Base { more = 1; calc() { this.size = null; this.fill(); const s = this.size; return s; } }
console.log(new Derived().calc());
function nested() {
  let hit: string | null = null;
  const find = (xs: string[]) => { for (const s of xs) if (s.length > 1) { hit = s; return; } };
  const again = () => { find(["a", "bb"]); if (hit === null) return "none"; return hit; };
  find(["x"]);
  const one = hit;
  find(["yy"]);
  const two = hit;
  return [one, two, again()];
}
console.log(nested());
function tr() {
  let e: string | null = null;
  try { [1].forEach(() => { e = "set"; throw new Error("x"); }); } catch { e = e ? e + "!" : "none"; } finally { n2++; }
  return e;
}
let n2 = 0; console.log(tr());
function sw(k: number) {
  let st: "a" | "b" | "c" = "a";
  const next = () => { st = k === 1 ? "b" : "c"; };
  next();
  switch (st) { case "a": return "A"; default: return "D" + st; }
}
console.log(sw(1), sw(2));
