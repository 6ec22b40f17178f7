// @run
// Keys that a call has changed since TypeScript narrowed them to one literal: the one of now is looked up.
type Mode = "auto" | "eco" | "off";
const speed: Record<Mode, number> = { auto: 1, eco: 2, off: 3 };
const handlers: { [K in Mode]: () => string } = { auto: () => "ha", eco: () => "he", off: () => "ho" };
enum E { A, B } const names = { [E.A]: "ea", [E.B]: "eb" };
let k: Mode = "auto"; const g = () => { k = "eco"; };
k = "auto"; g(); console.log(handlers[k](), speed[k]);
k = "auto"; g(); speed[k] = 50; console.log(speed, { ...speed, [k]: 7 });
k = "auto"; g(); const rec: Partial<Record<Mode, number>> = { auto: 1, eco: 2 }; delete rec[k]; console.log(rec);
k = "auto"; g(); const { [k]: v } = speed; console.log(v);
let e: E = E.A; const ge = () => { e = E.B; };
ge(); console.log(names[e], E[e]);
let n: 0 | 1 = 0; const gn = () => { n = 1; }; const pair: [string, number] = ["p", 9];
gn(); console.log(pair[n], { 0: "zero", 1: "one" }[n]);
class S { turn: "x" | "o" = "x"; s = { x: 0, o: 0 }; next() { this.turn = this.turn === "x" ? "o" : "x"; }
  go() { this.turn = "x"; this.next(); this.s[this.turn] += 1; this.s[this.turn]++; return { ...this.s }; } }
console.log(new S().go());
class D { static dir: "n" | "e" = "n"; static dx = { n: 1, e: 2 }; static turn() { D.dir = "e"; } static go() { D.dir = "n"; D.turn(); return D.dx[D.dir]; } }
console.log(D.go());
function viaAlias(f: S) { const o = f; o.turn = "x"; f.next(); return o.s[o.turn] + 10; }
const s0 = new S(); s0.s.o = 3; console.log(viaAlias(s0));
class Acc { #m: Mode = "auto"; get m() { return this.#m; } set m(v) { this.#m = v; } flip() { this.#m = "off"; }
  go() { if (this.m === "auto") { this.flip(); return speed[this.m]; } return -1; } }
console.log(new Acc().go());
const o = { mode: "auto" as Mode, deep: { m: "auto" as Mode } }; const so = () => { o.mode = "off"; o.deep.m = "eco"; };
if (o.mode === "auto" && o.deep.m === "auto") { so(); console.log(speed[o.mode], speed[o.deep.m], handlers[o["mode"]]()); }
let m2: Mode = "auto"; const t2 = () => { m2 = "eco"; };
m2 = "auto"; t2(); if (m2 !== "auto") console.log(speed[m2]); else console.log("auto");
for (let i = 0; i < 2; i++) { m2 = "auto"; if (i > 0) t2(); console.log(speed[m2], m2 === "auto" ? "A" : speed[m2]); }
