// @run
// Methods that only some objects of a generic class have, as their `this` says: they are made where they are called.
class Query<T> {
  constructor(private readonly items: readonly T[]) {}
  static of<U>(...items: U[]): Query<U> {
    return new Query(items);
  }
  where(test: (item: T) => boolean): Query<T> {
    return new Query(this.items.filter(test));
  }
  map<U>(change: (item: T) => U): Query<U> {
    return new Query(this.items.map(change));
  }
  sum(this: Query<number>): number {
    return this.items.reduce((total, item) => total + item, 0);
  }
  mean(this: Query<number>): number {
    return this.count() === 0 ? 0 : this.sum() / this.count();
  }
  join(this: Query<string>, between = ", "): string {
    return this.items.join(between);
  }
  names(this: Query<{ name: string }>): string {
    return this.map(({ name }) => name).join();
  }
  flat<U>(this: Query<U[]>): Query<U> {
    const all: U[] = [];
    for (const list of this.items) all.push(...list);
    return new Query(all);
  }
  first(this: Query<T>): T | undefined {
    return this.items[0];
  }
  count(this: this): number {
    return this.items.length;
  }
}
console.log(Query.of(1, 2, 3, 4).where((n) => n > 1).sum(), Query.of(1, 2.5).mean());
console.log(Query.of("a", "b").join(), Query.of("kitchen", "hall").map((room) => room.length).sum());
console.log(new Query([[1, 2], [3]]).flat().sum(), new Query([["a"], ["b"]]).flat().join("+"));
console.log(Query.of({ name: "door", pin: 3 }, { name: "lamp", pin: 4 }).names());
console.log(Query.of(true, false).count(), Query.of(true).first());

class List<T> {
  protected items: T[] = [];
  add(item: T): this {
    this.items.push(item);
    return this;
  }
  total(this: List<number>): number {
    let sum = 0;
    for (const item of this.items) sum += item;
    return sum;
  }
}
class Numbers extends List<number> {
  twice(): number {
    return this.total() * 2;
  }
}
class Capped<T> extends List<T> {
  override total(this: Capped<number>): number {
    return Math.min(10, this.items.length * 9);
  }
}
const lists: List<number>[] = [new List<number>().add(1).add(2), new Numbers().add(5), new Capped<number>().add(3).add(4)];
for (const list of lists) console.log(list.total());
console.log(new Numbers().add(7).twice(), new Capped<string>().add("only its length"));
