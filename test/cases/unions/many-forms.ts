// @run
type Value = string | number | boolean;
function show(v: Value): string {
  if (typeof v === "string") return "s:" + v.toUpperCase();
  if (typeof v === "number") return "n:" + (v + 1);
  return "b:" + v;
}
console.log(show("abc"), show(41), show(true), show(0.5));
const vs: Value[] = ["x", 2, false];
for (const v of vs) console.log(typeof v, show(v), `${v}`);
vs[0] = 7;
console.log(vs[0] === 7, vs[1] === "2", vs[2] === false);
let cur: string | number = 5;
cur = cur + 1;
console.log(cur);
cur = "now";
console.log(cur.length);
function find(k: string): number | null | undefined {
  if (k === "a") return 1;
  if (k === "b") return null;
  return undefined;
}
for (const k of ["a", "b", "c"]) {
  const r = find(k);
  console.log(r === null, r === undefined, r == null, r ?? -1);
}
function opt(s?: string | null): string { if (s === undefined) return "u"; if (s === null) return "n"; return s; }
console.log(opt(), opt(null), opt("x"));
const maybe: string | undefined = ["q"][0];
console.log(typeof maybe);
type Token = { type: "num"; value: number } | { type: "str"; value: string } | { type: "end" };
function text(t: Token): string {
  switch (t.type) {
    case "num": return t.value.toFixed(2);
    case "str": return t.value;
    case "end": return "end";
  }
}
const ts: Token[] = [{ type: "num", value: 1.5 }, { type: "str", value: "hey" }, { type: "end" }];
for (const t of ts) console.log(text(t));
class A { n = 1; hello(): string { return "A"; } }
class B { n = 2; s = "b"; hello(): string { return "B"; } }
function which(x: A | B): string { return x instanceof A ? "a" + x.n : "b" + x.s; }
const ab: (A | B)[] = [new A(), new B()];
for (const x of ab) console.log(which(x), x.n, x.hello());
function isNum(v: Value): v is number { return typeof v === "number"; }
console.log(isNum(3) ? 1 : 2);
const z: Value = vs[1];
if (isNum(z)) console.log(z * 2);
interface Opt { v?: number | string }
const o: Opt = { v: 3 };
if (typeof o.v === "number") console.log(o.v + 1);
o.v = "t";
if (typeof o.v === "string") console.log(o.v + 1);
o.v = undefined;
console.log(o.v === undefined);
