// @run
// Objects of several classes beside text, numbers and nothing.

class A {
  a = 1;
  m() {
    return "A";
  }
}
class B {
  b = 2;
  m() {
    return "B";
  }
}
function show(x: A | B | null | undefined | string): string {
  if (x === undefined) return "u";
  if (x === null) return "n";
  if (typeof x === "string") return x;
  if (x instanceof A) return `A${x.a}${x.m()}`;
  return `B${x.b}${x.m()}`;
}
console.log(show(new A()), show(new B()), show(null), show(undefined), show("s"));
interface Sq {
  kind: "sq";
  w: number;
}
interface Ci {
  kind: "ci";
  r: number;
}
function area(s: Sq | Ci | null | undefined): number {
  if (s == null) return -1;
  if (s.kind === "sq") return s.w;
  return s.r;
}
console.log(area({ kind: "sq", w: 2 }), area(null), area({ kind: "ci", r: 3 }), area(undefined));
const q: A | B | number | undefined = Math.random() < 2 ? new B() : 5;
if (typeof q === "object") {
  q.m();
  if (q instanceof B) {
    q.b = 9;
    console.log(q.b, q);
  }
}
const opt = (x?: A | string | null) => (x instanceof A ? x.a : (x ?? "none"));
console.log(opt(), opt(null), opt("z"), opt(new A()));
