// @run
// Methods of a generic class that give it with ever new types: each is made where it is called.
abstract class Seq<T> {
  abstract toArray(): T[];
  abstract name(): string;
  pairs(): Seq<[T, T]> {
    const xs = this.toArray();
    const out: [T, T][] = [];
    for (let i = 1; i < xs.length; i++) out.push([xs[i - 1]!, xs[i]!]);
    return new List(out, "pairs of " + this.name());
  }
  chunk(size: number): Seq<T[]> {
    const xs = this.toArray();
    const out: T[][] = [];
    for (let i = 0; i < xs.length; i += size) out.push(xs.slice(i, i + size));
    return new List(out, `chunks of ${this.name()}`);
  }
  first(): T | undefined { return this.toArray()[0]; }
}
class List<T> extends Seq<T> {
  constructor(protected readonly items: readonly T[], private readonly label: string) { super(); }
  toArray(): T[] { return [...this.items]; }
  name(): string { return this.label; }
}
class Ring<T> extends List<T> {
  override pairs(): Seq<[T, T]> {
    const n = this.items.length;
    return new List(this.items.map((x, i): [T, T] => [x, this.items[(i + 1) % n]!]), "ring of " + super.pairs().name());
  }
}
const list = new List([1, 2, 3, 4], "list");
const all: Seq<number>[] = [list, new Ring([5, 6], "ring")];
for (const s of all) console.log(s.pairs().name(), s.pairs().toArray(), s.first());
console.log(list.chunk(3).toArray(), list.chunk(2).chunk(2).toArray().length, list.chunk(3).name());
console.log(new List(["a"], "w").pairs().first());

class Box<T> {
  constructor(readonly value: T) {}
  wrap(): Box<Box<T>> { return new Box<Box<T>>(this); }
}
console.log(new Box(1).wrap().wrap().value.value.value);
