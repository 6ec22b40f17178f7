// @run
// Patterns wherever they can stand.
interface P { x: number; y: number; label?: string }
class Counter {
  n = 0; names: string[] = []; #secret = 3;
  get next(): number { this.n++; return this.n; }
  set total(v: number) { console.log("total", v); this.n = v; }
  swap(xs: number[], i: number, j: number): void { [xs[i], xs[j]] = [xs[j], xs[i]]; }
  both(a: number, b: number): void { [this.n, this.total] = [a, b]; }
  read({ x, y: why = 5, label = "none" }: P, [a, , c = 9]: number[]): string { return `${x} ${why} ${label} ${a} ${c} ${this.#secret}`; }
}
let log = "";
function note<T>(name: string, value: T): T { log += name + " "; return value; }
function pair(): [number, number] { return [1, 2]; }
function mixed(): [string, number] { return ["m", 7]; }
function point(): P { return { x: 3, y: 4 }; }
let a = 1, b = 2, c = 3;
[a, b] = [b, a];
console.log(a, b);
[a, b, c] = [c, a, b];
console.log(a, b, c);
[a, b] = [b, a + b];
console.log(a, b);
let s = "s", t = "t";
[s, t] = [t, s];
console.log(s, t);
[s, t] = [t + s, s + t];
console.log(s, t);
const xs = [10, 20, 30, 40];
let i = 0;
[xs[i], xs[i + 1]] = [xs[i + 1], xs[i]];
console.log(xs.join());
[i, xs[i]] = [2, 99];
console.log(i, xs.join());
[xs[i++], xs[i++]] = [1, 2];
console.log(i, xs.join());
[xs[note("p", 0)], xs[note("q", 1)]] = [note("v", 5), note("w", 6)];
console.log(log, xs.join());
const counter = new Counter();
counter.swap(xs, 0, 3);
console.log(xs.join());
counter.both(3, 8);
console.log(counter.n, counter.read({ x: 1, y: 2 }, [1, 2]), counter.read({ x: 1, y: 2, label: "L" }, [1, 2, 3]));
const [first, second] = pair();
const [word, number2] = mixed();
console.log(first, second, word, number2);
const { x, y: renamed, label = note("default", "dl") } = point();
console.log(x, renamed, label);
const { next, n } = counter;
console.log(next, n);
let p: P = { x: 1, y: 2 };
const old = p;
({ x: p.x, y: p.y } = { x: p.y, y: p.x });
console.log(p.x, p.y, old === p);
({ x: a, y: b = 4, label: s = "unlabeled" } = p);
console.log(a, b, s);
let q: P = { x: 8, y: 9 };
[p, q] = [q, p];
console.log(p.x, q.x, old === q);
const [h, ...rest] = xs;
rest[0] = 77;
console.log(h, rest.join(), xs.join());
const { x: px, ...others } = p;
others.y = 100;
console.log(px, others.y, p.y, others.label === undefined);
const [c1, c2, , c4 = "?", c5 = "?"] = "h😀é!";
console.log(c1, c2, c4, c5);
const nested = { list: [[1, 2], [3]], inner: { deep: { v: "v" } } };
const { list: [[n1, n2 = 0], [n3, n4 = note("n4", 44)]], inner: { deep: { v } } } = nested;
console.log(n1, n2, n3, n4, v);
const empty: number[] = [];
const [e1 = 1, e2 = e1 + 1, e3 = note("e3", e2 * 2)] = empty;
console.log(e1, e2, e3, log);
function f({ x = 1, y = 2 } = {}, [z = 3, w = z] = [] as number[], ...[r1 = -1, r2 = 9]: number[]): string { return [x, y, z, w, r1, r2].join(); }
console.log(f(), f({ x: 5 }, [6]), f({}, [], 7, 8));
const g = ({ x, y }: P) => x * y;
console.log(g({ x: 6, y: 7 }));
class Vec { readonly x: number; readonly y: number; constructor({ x, y }: P, readonly scale = 2) { this.x = x * scale; this.y = y * scale; } }
const { x: vx, y: vy, scale } = new Vec(p);
console.log(vx, vy, scale);
for (const { x, y } of [p, q]) console.log(x + y);
for (const [k, val] of [["a", 1], ["b", 2]] as [string, number][]) console.log(k, val);
for (let [lo, hi] = [0, 3]; lo < hi; lo++, hi--) console.log(lo, hi);
let k2 = "", v2 = 0;
for ([k2, v2] of [["z", 26]] as [string, number][]) console.log(k2);
for (xs[0] of [1, 2, 3]) a += xs[0];
console.log(k2, v2, xs[0], a);
let last = 0;
for (last of xs) { if (last > 50) break; }
console.log(last);
const r = ([a, b] = [7, 8]);
console.log(r.length, a, b);
let m = 1;
for (let step = 0; step < 3; [m, step] = [m * 2, step + 1]);
console.log(m);
const { length } = "four", { length: len2, 0: zero } = xs;
console.log(length, len2, zero);
if (a) [a, b] = [b, a]; else [a] = [0];
console.log(a, b);
