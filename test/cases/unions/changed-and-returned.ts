// @run
// The same of short programs: results, lists, maps, generics, and constants of it.
function f(xs: number[]) { let best: number | null = null; xs.forEach((x) => { best = x; }); return { best }; }
console.log(f([1]).best);
class P { cur: number | null = null; private set(v: number) { this.cur = v; } go() { this.cur = null; this.set(4); return this.cur; } }
console.log(new P().go());
let k: number | null = null; const set = (v: number) => { k = v; }; set(3);
console.log({ k }, [k], k);
let y = k;
console.log(y, JSON.stringify({ k }), new Map([["a", k]]));
const id = <T>(x: T) => x;
console.log(id(k));
let x: string | number = "s"; const num = () => { x = 5; }; num();
console.log([x], { x });
function longest(ws: string[]) {
  let longest: string | undefined = undefined; let count = 0;
  ws.forEach((w) => { if (longest === undefined || w.length > longest.length) longest = w; count++; });
  return { longest, count };
}
console.log(longest(["a", "bcd"]), longest([]));
const r = longest(["zz"]);
if (r.longest !== undefined) console.log(r.longest);
function search(xs: number[], want: number) { let at: number | null = null; xs.forEach((v, i) => { if (v === want) at = i; }); return at; }
console.log(search([5, 6], 6), search([], 1), search([1], 1) === null ? "none" : "there");
interface Sensor { name: string }
let chosen: Sensor | null = null;
const choose = (s: Sensor) => { chosen = s; };
const report = () => ({ chosen, label: chosen ? "yes" : "no" });
console.log(report()); choose({ name: "t" }); console.log(report(), [chosen, null].length);
