// @run
// object.constructor.name where classes are generic: the name of the class that made it.

class Box<T> {
  constructor(public v: T) {}
  describe(): string {
    return `${this.constructor.name}(${this.v})`;
  }
}
class Sub extends Box<string> {}
class Pair<A, B> extends Box<A> {
  constructor(
    a: A,
    public b: B,
  ) {
    super(a);
  }
  override describe(): string {
    return `${super.describe()}+${this.b}`;
  }
}
class Far<T> extends Pair<T, T> {}
console.log(
  new Box(1).describe(),
  new Sub("x").describe(),
  new Pair(1, "b").describe(),
  new Far(true, false).describe(),
);
const boxes: Box<number>[] = [new Box(1), new Pair(2, true), new Far(3, 4)];
for (const b of boxes) console.log(b.constructor.name, b.describe());
let made = 0;
const make = (): Box<number> => {
  made++;
  return made % 2 ? new Far(made, 1) : new Box(made);
};
console.log(make().constructor.name, make().constructor.name, made);
abstract class Store<K, V> {
  protected readonly items = new Map<K, V>();
  abstract load(k: K): V;
  get(k: K): V {
    let v = this.items.get(k);
    if (v === undefined) {
      v = this.load(k);
      this.items.set(k, v);
      console.log(`${this.constructor.name} loads ${k}`);
    }
    return v;
  }
}
class Squares extends Store<number, number> {
  load(k: number): number {
    return k * k;
  }
}
class Names<V> extends Store<string, V> {
  constructor(private f: (s: string) => V) {
    super();
  }
  load(k: string): V {
    return this.f(k);
  }
}
console.log(new Squares().get(4), new Names((s) => s.length).get("abc"), new Names((s) => s + "!").get("q"));
class Alone<T> {
  t?: T;
  get kind() {
    return this.constructor.name;
  }
}
console.log(new Alone<number>().kind, new Alone<string>().kind);
const maybe: Box<number> | undefined = boxes[1];
console.log(maybe?.constructor.name);
