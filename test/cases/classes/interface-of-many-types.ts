// @run
// Members of union, literal, optional and null types behind an interface; interfaces that extend each other.
interface Cell { value: number | string; readonly tag?: "a" | "b"; on?: (n: number) => number; extra: number[] | null }
class Num implements Cell { #n = 1; extra: number[] | null = [1]; get value(): number { return this.#n; } set value(v: number | string) { this.#n = Number(v); } on(n: number) { return n * this.#n; } }
class Txt implements Cell { value = "t"; tag: "a" | "b" = "b"; extra = null; }
class Dbl implements Cell { value = 0.5; on = (n: number) => n + 0.25; get extra(): number[] { return [this.value]; } get tag(): "a" { return "a"; } }
const cells: Cell[] = [new Num(), new Txt(), new Dbl(), { value: 7, extra: [] }, { value: "lit", extra: null, on: (n) => -n, tag: "a" }];
for (const c of cells) {
  console.log(typeof c.value, String(c.value), c.tag ?? "none", c.on?.(4) ?? "no on", c.extra?.length ?? "null", c.extra === null);
  if (typeof c.value === "number") { console.log(c.value + 1); } else console.log(c.value.length);
  c.value = typeof c.value === "number" ? c.value * 2 : "s";
  if (c.on !== undefined && c.tag !== "b") console.log(c.on(2));
  const { value, tag = "z" } = c; console.log(`${value} ${tag}`);
}
const on = cells.filter((c) => c.on).length; console.log(on, cells.some((c) => !c.on), cells.map((c) => c.tag).join());
interface Base { readonly id: number } interface Sub extends Base { name: string; readonly label: string }
class A implements Sub { static n = 0; readonly id = ++A.n; name = "a"; get label() { return `${this.name}#${this.id}`; } }
class B extends A { name = "b"; override get label() { return "B" + super.label; } }
class C implements Base { get id() { return -1; } }
const bases: Base[] = [new A(), new B(), new C(), { id: 50 }]; console.log(bases.map((b) => b.id).join());
const subs: Sub[] = [new A(), new B(), { id: 9, name: "n", label: "L" }]; console.log(subs.map((s) => s.label + s.id).join());
const toBase = (s: Sub): Base => s; console.log(subs.map(toBase).map((b) => b.id).join());
console.log(subs[0], subs[2]);
