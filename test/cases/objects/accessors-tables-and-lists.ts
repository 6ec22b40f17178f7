// @run
// Accessors whose value may be missing, and what TypeScript knows of it; functions of a table whose results have several forms;
// what is overwritten behind the spread of an optional object; `in` of a list or an object; a fresh Set for an Iterable.
class C {
  #v: number | null = 1;
  get v(): number | null {
    return this.#v;
  }
  set v(x: number | null) {
    console.log("set", x);
    this.#v = x;
  }
}
const c = new C();
c.v! += 1;
console.log(c.v);
c.v! -= 3;
console.log(c.v);
c.v!++;
console.log(c.v);
class G {
  _l?: number;
  get last(): number | undefined {
    return this._l;
  }
  set last(x: number | undefined) {
    this._l = x;
  }
}
const g = new G();
g.last ??= 4;
g.last += 1;
console.log(g.last);
g.last! *= 2;
console.log(g.last);
g.last++;
console.log(g.last);
class Stat {
  static n: number | null = 1;
  static get s(): number | null {
    return Stat.n;
  }
  static set s(x: number | null) {
    console.log("sets", x);
    Stat.n = x;
  }
  #t?: string;
  get t(): string | undefined {
    console.log("get");
    return this.#t;
  }
  set t(x: string | undefined) {
    this.#t = x;
  }
}
Stat.s! += 1;
Stat.s!++;
console.log(Stat.s);
if (Stat.s !== null) Stat.s -= 2;
console.log(Stat.s);
Stat.s = null;
Stat.s ??= 9;
console.log(Stat.s);
const cc = new Stat();
cc.t ??= "a";
cc.t += "b";
console.log(cc.t);
cc.t! += 5;
const r = (cc.t! += "z");
console.log(r, cc.t);
cc.t &&= undefined;
cc.t ||= "q";
console.log(cc.t);
class Derived extends Stat {
  get t() {
    return super.t;
  }
  set t(x: string | undefined) {
    super.t = x;
  }
}
const d = new Derived();
d.t = "x";
d.t += "y";
console.log(d.t);
const mk = () => {
  console.log("mk");
  return d;
};
mk().t! += "!";
console.log(d.t);
const o = {
  _v: undefined as number | undefined,
  get v(): number | undefined {
    return this._v;
  },
  set v(x: number | undefined) {
    this._v = x;
  },
};
o.v ??= 3;
o.v += 1;
console.log(o.v, o.v!++, o.v, --o.v!, (o.v *= 2), o.v);
if (o.v) o.v /= 4;
console.log(o.v);
const OPS = {
  neg: (x: number) => -x,
  str: (x: number) => "s" + x,
  is: (x: number) => x > 1,
  list: (x: number) => [x, x],
  none: (x: number) => {
    console.log("none", x);
  },
  obj: (x: number) => ({ x }),
  two: (x: number, y = 5) => x + y,
};
type K = keyof typeof OPS;
function run(k: K, x: number) {
  return OPS[k](x);
}
for (const k of ["neg", "str", "is", "list", "obj", "two"] as const) console.log(k, OPS[k](2));
console.log(run("neg", 3), run("str", 4), run("none", 5));
for (const k in OPS) {
  const r = OPS[k as K](1);
  console.log(typeof r, r);
}
for (const k of Object.keys(OPS) as K[]) OPS[k](7);
let at = 0;
const keys: K[] = ["neg", "str"];
console.log(OPS[keys[at++]!](at), OPS[keys[at]!](at + 1), at);
const FMT = { num: (v: number) => v.toFixed(1), up: (v: string) => v.toUpperCase() };
function fmt<T extends keyof typeof FMT>(k: T) {
  return k === "num" ? FMT.num(1) : FMT.up("a");
}
console.log(fmt("num"), fmt("up"));
interface Opt {
  a?: number;
  b?: string;
  c?: boolean;
}
function um2(u?: Opt) {
  console.log({ ...u, a: 1 }, { c: true, ...u, a: 2 }, { ...u, b: "n", a: 3 }, { a: 0, ...u, a2: 4 });
}
um2({ b: "q", a: 7 });
um2();
um2({ a: 5, c: false, b: "w" });
um2({ a: undefined });
function um3(u: Opt | null) {
  const r = { ...u, a: 1 };
  r.a += 1;
  console.log(r, Object.keys(r));
}
um3({ b: "q", a: 7 });
um3(null);
um3({ a: 1, b: "e" });
function cond(on: boolean, u: Opt) {
  console.log(
    { ...(on ? u : undefined), a: 1 },
    { ...(on && u), a: 2 },
    { ...(on ? u : { b: "else" }), a: 3 },
  );
}
cond(true, { b: "q", a: 7 });
cond(false, { a: 7 });
function two(u: Opt | undefined, v: Opt) {
  console.log({ ...u, ...v, a: 1 }, { ...v, ...u, a: 1, b: "z" });
}
two({ a: 2, c: true }, { b: "v" });
two(undefined, { c: false, a: 9 });
function k(x?: { a?: number; b: number }) {
  console.log({ ...x, a: 1 });
}
k({ b: 2, a: 4 });
k();
interface S {
  s: string;
  opt?: number;
}
function q(v: number[] | S) {
  if ("s" in v) console.log("s", v.s);
  else console.log("list", v);
}
q([1]);
q({ s: "z" });
function size(v: string[] | { a: number } | { b: string }) {
  if ("a" in v) return "a" + v.a;
  if ("b" in v) return "b" + v.b;
  return v.length;
}
console.log(size(["x"]), size({ a: 1 }), size({ b: "q" }));
function hasOpt(v: number[] | S) {
  return "opt" in v;
}
console.log(hasOpt([1]), hasOpt({ s: "a" }), hasOpt({ s: "a", opt: 1 }), hasOpt({ s: "a", opt: undefined }));
class Bag<T> {
  items: T[] = [];
  constructor(from: Iterable<T>) {
    for (const x of from) this.items.push(x);
  }
  addAll(xs: Iterable<T>): this {
    for (const x of xs) this.items.push(x);
    return this;
  }
}
const b = new Bag<number>([1, 2]);
b.addAll(new Set([3, 3])).addAll([4]);
console.log(b.items);
class Sum {
  static of(xs: Iterable<number>) {
    let s = 0;
    for (const x of xs) s += x;
    return s;
  }
}
console.log(
  Sum.of([1, 2]),
  Sum.of(new Set([5])),
  new Bag(new Set(["a", "b", "a"])).items,
  new Bag("héy").items,
);
