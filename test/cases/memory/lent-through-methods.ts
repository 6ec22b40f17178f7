// @run
// What a method gives back of its own list, and a text that nothing is added to, are lent like what they came from.
class E { n: string; constructor(n: string) { this.n = n; } wipe(): string { es = []; return this.n; } }
let es: E[] = [];
function fill(): void { es = [new E("a" + Math.abs(1)), new E("b" + Math.abs(2))]; }
fill(); console.log(es.reverse()[0].wipe());
fill(); console.log(es.fill(es[0])[1].wipe());
fill(); console.log(es.copyWithin(0, 1)[0].wipe());
fill(); console.log(es.sort((a, b) => a.n < b.n ? 1 : -1)[0].wipe());
fill(); console.log(es.reverse().reverse()[0].wipe());
let st: string[] = [];
function ws(s: string): string { st = []; return s; }
st = ["a" + Math.abs(1), "b" + Math.abs(2)]; console.log(ws(st.reverse()[0]));
st = ["a" + Math.abs(1), "b" + Math.abs(2)]; console.log(ws(st.sort()[0]));
function w(e: E): string { es = []; return e.n; }
fill(); console.log(w(es.reverse()[0]));
fill(); console.log(w(es.fill(es[0])[1]));
let xs = ["b" + Math.abs(1), "a" + Math.abs(2)];
const r = xs.sort().map(x => { xs = []; return x; });
console.log(r, xs);
xs = ["b" + Math.abs(1), "a" + Math.abs(2)];
xs.sort().forEach(x => { xs = []; console.log(x); });
class S { xs = ["q" + Math.abs(3), "p"]; wipe(x: string): string { this.xs = []; return x; } go(): string[] { return this.xs.sort().map(x => x + this.wipe("")); } rev(): string { return this.wipe(this.xs.reverse()[0]); } take(l: string[]): string { this.xs = []; return l.join("/"); } all(): string { return this.take(this.xs.reverse()); } }
console.log(new S().go(), new S().rev(), new S().all());
class C { name: string; constructor(n: string) { this.name = n; } say(s: string): string { this.name = "other" + s.length; return s + this.name; } run(): string { return this.say(`${this.name}`) + this.say("" + this.name) + this.say(`${this.name}${""}`) + this.say(String(`${this.name}`)); } }
const c = new C("a" + Math.abs(1));
console.log(c.run());
let mod = "m" + Math.abs(5);
const put = (s: string, t: string) => { mod = "changed and long enough to move"; return s + t; };
console.log(put(`${mod}`, mod + ""), put("" + mod + "", `${mod}`));
const a: string[] = ["a first text of some length" + Math.abs(1)];
function f(s: string): string { a.length = 0; for (let i = 0; i < 20; i++) a.push("another text of some length" + i); return s; }
console.log(f(a[0] + ""));
console.log(f(`${a[3]}`));
let by = new Uint8Array([1, 2, 3]);
function wb(b: Uint8Array): number { by = new Uint8Array([9]); return b[0]; }
console.log(wb(by.reverse()), by);
by = new Uint8Array([1, 2, 3]);
console.log(by.reverse().map(x => { by = new Uint8Array(1); return x + 1; }), wb(by.fill(4)));
