// @run
// What sort, reverse and fill give back is the list itself, also of a field, of what a call gives, of an entry.
class Samples {
  values: number[] = [30, 10, 20];
  all(): number[] {
    return this.values;
  }
  sorted(): number[] {
    const sorted = this.values.sort((a, b) => a - b);
    sorted.push(99);
    return sorted;
  }
  newestFirst(): number[] {
    const list = this.all().reverse();
    list.push(0);
    return list;
  }
}
const samples = new Samples();
const kept = samples.values;
console.log(samples.sorted().join(), samples.newestFirst().join(), kept.join(), kept === samples.sorted());

const rows = [
  [2, 1],
  [4, 3],
];
const first = rows[0].sort();
first.push(5);
console.log(rows, first === rows[0]);

const byRoom = new Map([["hall", ["lamp", "door"]]]);
const hall = (byRoom.get("hall") ?? []).sort().reverse();
hall.push("fan");
console.log(byRoom, hall.length);

class List<T> {
  private readonly items: T[] = [];
  add(item: T): this {
    this.items.push(item);
    return this;
  }
  fold<A>(f: (sofar: A, item: T) => A, start: A): A {
    let sofar = start;
    for (const item of this.items) sofar = f(sofar, item);
    return sofar;
  }
  toArray(): T[] {
    return this.fold<T[]>((list, item) => [...list, item], []);
  }
  ordered(compare: (a: T, b: T) => number): T[] {
    const list = this.toArray().sort(compare);
    return list;
  }
}
const words = new List<string>().add("pear").add("fig").add("apple");
console.log(words.ordered((a, b) => a.length - b.length), words.toArray());
