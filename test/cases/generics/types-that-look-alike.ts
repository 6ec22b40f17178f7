// @run
// Instances of generic classes for types that look alike are one class where one goes for the other.

class Stack<T> {
  items: T[] = [];
  push(t: T): this {
    this.items.push(t);
    return this;
  }
  pop(): T | undefined {
    return this.items.pop();
  }
}
class Limited<T> extends Stack<T> {
  constructor(readonly max: number) {
    super();
  }
  override push(t: T): this {
    return this.items.length < this.max ? super.push(t) : this;
  }
}
interface P {
  x: number;
  y: number;
}
function f(s: Stack<{ x: number; y: number }>): void {
  s.push({ x: 1, y: 2 });
  console.log(s.items);
}
const a: Stack<{ x: number; y: number }> = new Stack<{ x: number; y: number }>();
f(a);
f(new Stack());
const b: Stack<P> = a;
b.push({ y: 5, x: 4 }).push({ x: 0.5, y: 1 });
console.log(
  b.items.length,
  a.items.map((p) => p.x),
  a.pop()?.y,
);
f(new Limited(1));
f(new Limited<P>(0));
const many: Stack<P>[] = [a, new Limited<{ x: number; y: number }>(3)];
const named: { [k: string]: Stack<P> } = { a, c: new Stack<{ x: number; y: number }>() };
for (const s of many) f(s);
console.log(Object.keys(named), named.a === a, many[0] === b);
let last: Stack<P> | undefined;
last = new Stack<{ x: number; y: number }>();
f(last);
const id = <T>(s: Stack<T>): Stack<T> => s;
f(id(a));
f(id(b));
const other = new Stack<number>();
other.push(1);
console.log(other.items);
class Tree<T> {
  kids: Tree<T>[] = [];
  constructor(public v: T) {}
  add(v: T): Tree<T> {
    const t = new Tree(v);
    this.kids.push(t);
    return t;
  }
}
const root: Tree<{ n: number }> = new Tree<{ n: number }>({ n: 1 });
root.add({ n: 2 }).add({ n: 3 });
const walk = (t: Tree<{ n: number }>): number => t.v.n + t.kids.reduce((s, k) => s + walk(k), 0);
console.log(walk(root));
type Handler<E> = (e: E) => void;
class Bus<E> {
  private hs: Handler<E>[] = [];
  on(h: Handler<E>): void {
    this.hs.push(h);
  }
  emit(e: E): void {
    for (const h of this.hs) h(e);
  }
}
interface Ev {
  kind: string;
  at?: number;
}
function wire(bus: Bus<{ kind: string; at?: number }>): void {
  bus.on((e) => console.log(e.kind, e.at));
}
const bus = new Bus<Ev>();
wire(bus);
bus.emit({ kind: "k" });
bus.emit({ kind: "q", at: 2 });
