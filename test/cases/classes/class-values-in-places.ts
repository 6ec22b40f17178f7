// @run
// Classes as values in harder places: defaults, errors in constructors, namespaces, functions, optional and generic ones.
class Empty { value = 7; }
class Other extends Empty { override value = 8; }
function f(ctor: new () => Empty = Empty): number { return new ctor().value; }
console.log(f(), f(Other), f(undefined));
class Bad { constructor(readonly n: number) { if (n < 0) throw new RangeError("negative " + n); } }
function tryMake(ctor: new (n: number) => Bad, n: number): string {
  try { return "ok " + new ctor(n).n; } catch (e) { return e instanceof RangeError ? e.message : "?"; }
}
console.log(tryMake(Bad, 1), tryMake(Bad, -1));
namespace shapes { export class Dot { x = 1; } }
const dots: (new () => shapes.Dot)[] = [shapes.Dot];
console.log(new dots[0]!().x);
function local(): number {
  class Row { cells = 3; }
  const make: new () => Row = Row;
  return new make().cells;
}
console.log(local());
const Point = class { constructor(readonly x = 1, readonly y = 2) {} };
const points: (new (x?: number, y?: number) => { x: number; y: number })[] = [Point];
console.log(new points[0]!().y, new points[0]!(5).x);
interface Driver { read(): number; }
interface Entry { name: string; driver: new (pin: number) => Driver; }
class Fast implements Driver { constructor(private readonly pin: number) {} read(): number { return this.pin * 2; } }
class Slow implements Driver { private n = 0; constructor(pin: number) { this.n = pin; } read(): number { return ++this.n; } }
const table: Entry[] = [{ name: "fast", driver: Fast }, { name: "slow", driver: Slow }];
for (const { name, driver } of table) { const d = new driver(4); console.log(name, d.read(), d.read(), driver === Slow); }
const classes = { Fast, Slow };
console.log(new classes.Fast(1).read(), new classes["Slow"](1).read());
const seen = new Map<new () => Empty, string>([[Empty, "empty"], [Other, "other"]]);
console.log(seen.get(Other), seen.has(Empty), typeof Empty);
let maybe: (new () => Empty) | undefined;
console.log(maybe === undefined, maybe ? 1 : 2);
maybe = Other;
console.log(maybe ? new maybe().value : 0);
class Tree<T> { kids: Tree<T>[] = []; constructor(readonly value: T) {} add(kind: new (v: T) => Tree<T>, v: T): this { this.kids.push(new kind(v)); return this; } }
class Named extends Tree<string> { show(): string { return this.value + this.kids.length; } }
console.log(new Named("a").add(Named, "b").show());
const wide: new (n: number) => Bad = Bad;
const wrapped = (n: number) => new wide(n);
console.log([1, 2].map(wrapped).map((b) => b.n).join());
