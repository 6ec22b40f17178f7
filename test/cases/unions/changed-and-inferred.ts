// @run
// What calls have changed since it was narrowed, where nothing but the value says the type of its place.
type Shape = { kind: "circle"; r: number } | { kind: "square"; s: number };
class Store {
  last: Shape | null = null;
  n: number | undefined = undefined;
  put(s: Shape) { this.last = s; this.n = (this.n ?? 0) + 1; }
  reset() { this.last = null; this.n = undefined; this.put({ kind: "square", s: 2 }); return { last: this.last, n: this.n }; }
  pair() { this.n = undefined; this.put({ kind: "circle", r: 1 }); return [this.n, this.last]; }
  pick() { this.n = undefined; this.put({ kind: "circle", r: 3 }); return this.n === undefined ? "none" : "some"; }
}
const st = new Store();
console.log(st.reset(), st.pair(), st.pick());
const r = st.reset();
if (r.n !== undefined) console.log(r.n + 1);
function find(xs: string[]) {
  let hit: string | undefined;
  let at = -1;
  xs.some((x, i) => { if (x.startsWith("b")) { hit = x; at = i; return true; } return false; });
  return { hit, at };
}
const { hit, at } = find(["a", "bc"]);
console.log(hit, at, find([]).hit ?? "no", find(["b"]).hit?.length);
function minMax(xs: number[]) {
  let lo: number | null = null, hi: number | null = null;
  for (const x of xs) { const upd = () => { if (lo === null || x < lo) lo = x; if (hi === null || x > hi) hi = x; }; upd(); }
  return [lo, hi];
}
console.log(minMax([3, 1, 2]), minMax([]));
let mode: "idle" | "run" | "stop" = "idle";
const go = () => { mode = mode === "idle" ? "run" : "stop"; };
go();
const snap = () => ({ mode });
console.log({ mode }, snap(), [mode]);
mode = "idle"; go(); const arr = [mode]; console.log(arr);
let err: Error | null = null;
const guard = (f: () => void) => { try { f(); } catch (e) { err = e as Error; } };
guard(() => { throw new RangeError("bad"); });
const state = { err, ok: err === null };
console.log(state.ok, String(state.err));
let queue: number[] | null = null;
const fill = () => { queue = [1, 2]; };
fill();
const q = { queue };
console.log(q);
(queue as number[] | null)?.push(3);
console.log(q.queue, JSON.stringify({ queue }), Object.keys({ queue }));
let flag: boolean = false;
const on = () => { flag = true; };
on();
console.log({ flag }, [flag, !flag], flag ? [flag] : [1]);
let wide: number | string | null = null;
const setW = (v: number | string) => { wide = v; };
setW("x"); let copy = wide; console.log(copy, typeof copy);
setW(3); copy = wide; console.log(copy, [wide, 1].length);
function gen<T>(xs: T[], ok: (x: T) => boolean) { let f: T | null = null; xs.forEach((x) => { if (ok(x)) f = x; }); return { f, n: xs.length }; }
console.log(gen([1, 2], (x) => x > 1), gen(["a"], (x) => x === "b"));
