// @run
// What calls have changed since TypeScript narrowed it: tests behind the call count from there on, and what they leave is handed on.
let n = 0;
let got: number | null = null;
const poll = () => { n++; if (n > 2) got = n; };
function wait(): number { got = null; while (got === null) poll(); return got; }
console.log(wait());
function first(xs: number[]): number { let b: number | null = null; xs.forEach((v) => { if (b === null || v > b) b = v; }); if (b === null) return -1; return b; }
console.log(first([3, 1]), first([]));
interface P { x: number; name?: string }
function bestOf(ps: P[]): P[] { let best: P | null = null; ps.forEach((p) => { if (!best || p.x > best.x) best = p; }); return best ? [best] : []; }
console.log(bestOf([{ x: 1 }, { x: 5, name: "q" }]), bestOf([]));
function bestOr(ps: P[]): P { let best: P | undefined; ps.forEach((p) => { best = p; }); if (!best) return { x: -1 }; return best; }
console.log(bestOr([{ x: 4 }]), bestOr([]));
function text(): string { let line: string | undefined; const rd = () => { line = "l" + n; }; while (!line) rd(); return line; }
console.log(text());
function lst(): number[] { let l: number[] | null = null; [1, 2].forEach((v) => { if (l === null) l = []; l.push(v); }); return l ?? []; }
console.log(lst());
const use = (v: number) => v * 2;
function arg(): number { let b: number | null = null; [7].forEach((v) => { b = v; }); if (b !== null) return use(b); return use(b ?? 1); }
console.log(arg());
function obj(k: number) { let b: number | null = null; [7].forEach((v) => { if (v > k) b = v; }); return { n: b === null ? 0 : b }; }
console.log(obj(1), obj(9));
class Door {
  state: "open" | "closed" = "open"; n = 0;
  poll() { if (++this.n > 2) this.state = "open"; }
  go() { this.state = "closed"; while (this.state === "closed") this.poll(); return [this.state, this.n]; }
  go2(): string { this.state = "closed"; do { this.poll(); } while (this.state === "closed"); return this.state; }
  go3() { this.state = "closed"; for (let i = 0; i < 2 && this.state === "closed"; i++) this.poll(); const s = this.state; return { s }; }
}
console.log(new Door().go(), new Door().go2(), new Door().go3());
let ready = false; let cnt = 0;
const pollR = () => { if (++cnt > 1) ready = true; };
while (!ready) pollR();
const r = ready; console.log({ r }, [ready, !ready]);
let dirty = false; const touch = () => { dirty = true; };
dirty = false; touch(); console.log(dirty && "yes", dirty || "no");
function maxAt(xs: number[]) { let at: number | null = null; xs.forEach((v, i) => { if (at === null || v > xs[at]) at = i; }); return at === null ? "empty" : xs[at]; }
console.log(maxAt([1, 9, 2]), maxAt([]));
function ty() { let c: number | string | null = null; [4].forEach((v) => { c = v; }); return typeof c === "number" ? c + 1 : -1; }
console.log(ty());
function twice() { let a: number | null = null, b: number | null = null; const f = () => { a = 1; b = a + 1; }; f(); if (a === null || b === null) return 0; return a + b; }
console.log(twice());
function and() { let a: number | null = null; let b: string | null = null; const f = () => { a = 1; b = "x"; }; f(); return a !== null && b !== null ? `${a}${b}` : "none"; }
console.log(and());
function asserts(x: unknown): asserts x { if (!x) throw new Error("no"); }
function asr() { let a: number | null = null; const f = () => { a = 6; }; f(); asserts(a !== null); return a + 1; }
console.log(asr());
function lab() { let hit: string | undefined; const set = (s: string) => { hit = s; }; outer: for (const x of ["a", "b"]) { for (const y of ["c"]) { set(x + y); if (hit) break outer; } } return hit; }
console.log(lab());
function early(xs: number[]) { let m: number | null = null; for (const x of xs) { [x].forEach((y) => { m = y; }); if (m !== null && m > 2) return { found: m }; } return { found: m }; }
console.log(early([1, 3]), early([1]), early([]));
function isNum(x: unknown): x is number { return typeof x === "number"; }
function grd() { let a: number | string | null = null; const f = () => { a = 6; }; f(); if (isNum(a)) return a * 2; return a; }
console.log(grd());
