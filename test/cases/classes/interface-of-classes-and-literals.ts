// @run
// Unions and interfaces of classes and literals: in arrays, maps, closures and generics.
type Node = { readonly kind: "leaf"; readonly value: number } | Branch;
class Branch { readonly kind = "branch"; constructor(public kids: Node[]) {} get value(): number { return this.kids.reduce((s, k) => s + k.value, 0); } }
const tree: Node = new Branch([{ kind: "leaf", value: 2 }, new Branch([{ kind: "leaf", value: 5 }])]);
console.log(tree.value);
function depth(n: Node): number { return n.kind === "leaf" ? 1 : 1 + Math.max(...n.kids.map(depth)); }
console.log(depth(tree));
interface Shape { area(): number; readonly name?: string; tag: string | null }
class Sq implements Shape { tag: string | null = null; constructor(private s: number) {} area() { return this.s * this.s; } }
class Ci implements Shape { tag: string | null = "c"; constructor(private r: number) {} area() { return 3 * this.r ** 2; } get name() { return "circle" + this.r; } }
const unit: Shape = { area: () => 1, tag: "u" };
const make = (n: number): Shape => (n === 0 ? unit : n % 2 ? new Sq(n) : new Ci(n));
const shapes = [0, 1, 2, 3].map(make);
for (const s of shapes) { s.tag = (s.tag ?? "null") + "!"; console.log(s.area(), s.name ?? "-", s.name?.length ?? 0, s.tag); }
console.log(shapes.indexOf(unit), shapes[0] === unit, new Set(shapes).size);
let best: Shape | null = null;
for (const s of shapes) if (best === null || s.area() > best.area()) best = s;
console.log(best?.name, best === shapes[3]);
const byTag = new Map<string, Shape>(); for (const s of shapes) byTag.set(s.tag!, s);
console.log([...byTag.keys()].join(), byTag.get("u!")!.area());
class Group implements Shape { tag = "g"; constructor(readonly parts: Shape[]) {} area(): number { return this.parts.reduce((a, p) => a + p.area(), 0); } get name(): string { return this.parts.map((p) => p.name ?? "?").join("+"); } }
const g = new Group([...shapes, { tag: "inner", area() { return this.tag!.length; }, name: "five" }]);
console.log(g.area(), g.name);
const fns = shapes.map((s) => () => s.area());
console.log(fns.map((f) => f()).join());
function twice<T extends Shape>(s: T): T { s.tag += "?"; return s; }
console.log(twice(unit).tag, twice(new Ci(1)).name, twice({ area: () => 4, tag: "z", extra: 9 }).extra);
