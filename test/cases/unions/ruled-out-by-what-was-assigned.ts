// @run
// What stands before && and was assigned just now: TypeScript rules out that it is 0 or empty, and a call makes it so.
enum L { A, B } const o: { e?: L } = {}; o.e = L.B; console.log(o.e && L[o.e]);
const t: { n: number; s: string } = { n: 0, s: "" };
t.n = 5; t.s = "abc";
console.log(t.n && "yes", t.s && 7, t.n && [1]);
function zero(): void { t.n = 0; t.s = ""; o.e = L.A; }
function go(): void { t.n = 5; t.s = "x"; o.e = L.B; zero(); console.log(t.n && "yes", t.s && 7, o.e && L[o.e], t.s && t.n); }
go();
const lev = L.B as L; const name = lev && L[lev]; console.log(name);
let e: L = L.B; const nm: string | L = e && L[e]; console.log(nm);
