// @run
// Results and properties of which the author promises a value where there is none: they may be null then, and are asked.
interface Item {
  id: number;
  tag: string;
  sub: { v: number };
}
class Store {
  private items: Item[] = [];
  add(i: Item): this {
    this.items.push(i);
    return this;
  }
  by(id: number): Item {
    for (const i of this.items) {
      if (i.id === id) return i;
    }
    return null!;
  }
  first(): Item {
    return this.items.length > 0 ? this.items[0]! : undefined!;
  }
}
const s = new Store();
console.log(s.first(), s.by(1));
s.add({ id: 1, tag: undefined!, sub: null! }).add({ id: 2, tag: "t", sub: { v: 3 } });
console.log(s.first(), s.by(2).sub.v, s.by(2).tag.toUpperCase());
for (const id of [1, 2]) {
  const i = s.by(id);
  console.log(i.tag, i.sub, JSON.stringify(i), i.tag ? i.tag.length : -1, `${i.tag}`);
  if (!i.sub) i.sub = { v: 9 };
  i.sub.v += 1;
  console.log(i.sub.v);
}
const missing = s.by(7);
console.log(missing === null, missing == undefined, typeof missing, missing?.tag);
function useIt(i: Item): string {
  return i ? i.tag : "no item";
}
console.log(useIt(s.by(2)), useIt(s.by(8)));
abstract class Src {
  abstract next(): number;
}
class A extends Src {
  n = 0;
  next(): number {
    this.n++;
    return this.n < 3 ? this.n : null!;
  }
}
class B extends Src {
  next(): number {
    return 5;
  }
}
const src: Src[] = [new A(), new B()];
for (const x of src) {
  let t = 0;
  for (let k = 0; k < 2; k++) t += x.next();
  console.log(t);
}
console.log(src[0]!.next());
const mk = (on: boolean): string => {
  if (!on) return undefined!;
  return "on";
};
console.log(mk(true) + "!", mk(false) + "!", [mk(true), mk(false)]);
class Cfg {
  name: string;
  constructor(n: string) {
    this.name = n;
  }
  get(k: string): string {
    if (k === "n") return this.name;
    return undefined!;
  }
}
