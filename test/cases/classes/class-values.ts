// @run
// Classes as values: passed to functions, in tables and Maps, chosen, compared, and made by `new` of a value.
abstract class Shape {
  static count = 0;
  constructor(readonly name: string) { Shape.count++; }
  abstract area(): number;
}
class Circle extends Shape {
  constructor(name: string, readonly r = 2) { super(name); }
  area(): number { return 3 * this.r * this.r; }
}
class Square extends Shape {
  side = 2;
  area(): number { return this.side * this.side; }
}
function make(ctor: new (name: string) => Shape, name: string): Shape { return new ctor(name); }
console.log(make(Circle, "c").area(), make(Square, "s").name, Shape.count);
const registry: Record<string, new (name: string) => Shape> = { circle: Circle, square: Square };
for (const key of Object.keys(registry)) {
  const kind = registry[key]!;
  console.log(key, new kind(key).area(), kind === Circle, registry[key] === Square);
}
const kinds: (new (name: string) => Shape)[] = [Circle, Square, Circle];
console.log(kinds.map((kind, i) => new kind("k" + i)).map((shape) => shape.name + shape.area()).join(" "));
function create<T>(ctor: new () => T): T { return new ctor(); }
class Empty { value = 7; }
class Log { lines: string[] = []; add(text: string): this { this.lines.push(text); return this; } }
console.log(create(Empty).value, create(Log).add("a").add("b").lines.join());
const Alias = Circle;
const one = new Alias("alias", 5);
console.log(one.area(), one.r, one instanceof Circle);
class Pool<T> {
  private free: T[] = [];
  made = 0;
  constructor(private readonly ctor: new () => T) {}
  take(): T { const known = this.free.pop(); if (known !== undefined) return known; this.made++; return new this.ctor(); }
  give(item: T): void { this.free.push(item); }
}
const pool = new Pool(Empty);
const first = pool.take();
first.value = 9;
pool.give(first);
console.log(pool.take().value, pool.take().value, pool.made);
interface Animal { sound(): string; }
class Dog implements Animal { sound(): string { return "wuff"; } }
class Cat implements Animal { lives = 9; sound(): string { return "miau" + this.lives; } }
const animals = new Map<string, new () => Animal>([["dog", Dog], ["cat", Cat]]);
console.log([...animals.keys()].map((key) => new (animals.get(key)!)().sound()).join());
let current: new () => Animal = Dog;
const fresh = (): Animal => new current();
console.log(fresh().sound());
current = Cat;
console.log(fresh().sound(), current === Cat);
const both = [Circle, Square];
for (const kind of both) { const shape = new kind("b"); console.log(shape.area(), shape instanceof Square ? shape.side : "round"); }
const pick = (round: boolean) => (round ? Circle : Square);
console.log(new (pick(true))("p").area(), new (pick(false))("p").area());
class Rest { readonly sum: number; constructor(...values: number[]) { this.sum = values.reduce((a, b) => a + b, 0); } }
const maker: new (...values: number[]) => Rest = Rest;
console.log(new maker(1, 2, 3).sum, new maker().sum);
class Node2 { next: Node2 | undefined; constructor(readonly id: number, next?: Node2) { this.next = next; } }
const nodes: new (id: number, next?: Node2) => Node2 = Node2;
console.log(new nodes(1, new nodes(2)).next?.id);
