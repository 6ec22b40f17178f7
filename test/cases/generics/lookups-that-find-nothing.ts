// @run
// What a generic class or function holds or gives is undefined where its program looks for what is not there.

class Queue<T> {
  private readonly items: T[] = [];
  add(item: T): void {
    this.items.push(item);
  }
  at(index: number): T | undefined {
    return this.items[index];
  }
  peek(): T {
    return this.items[0]!;
  }
  take(): T | undefined {
    return this.items.shift();
  }
  behind(): T[] {
    return this.items.map((_, i) => this.at(i + 1)!);
  }
  steps(): { from: T; to: T }[] {
    return this.items.map((item, i) => ({ from: item, to: this.items[i + 1] }));
  }
}

const words = ["up", "down"];
const queue = new Queue<string>();
queue.add(words[1]!);
queue.add(words[0]!);
console.log(queue.behind(), JSON.stringify(queue.behind()), queue.behind().join("|"));
for (const { from, to } of queue.steps()) console.log(from, to ?? "end");

const counts: Record<string, number> = { a: 1 };
const numbers = new Queue<number>();
numbers.add(counts["b"]);
console.log(numbers.peek(), numbers.peek() === undefined, numbers.steps());
numbers.take();
console.log(numbers.take());

class Cache<K, V> {
  private readonly values = new Map<K, V>();
  set(key: K, value: V): this {
    this.values.set(key, value);
    return this;
  }
  all(keys: K[]): V[] {
    return keys.map((key) => this.values.get(key)!);
  }
}

class Room<U> {
  private readonly cache = new Cache<string, U>();
  put(name: string, value: U): void {
    this.cache.set(name, value);
  }
  list(keys: string[]): U[] {
    return this.cache.all(keys);
  }
}

const room = new Room<number>();
room.put("lamp", 3);
console.log(room.list(["lamp", "door"]), JSON.stringify(room.list(["door"])));
for (const value of room.list(["door", "lamp"])) console.log(value === undefined ? "none" : value + 1);

// Pairs of a list and an index that fit.
function pick<T>(list: T[], index: number): T {
  return list[index];
}
console.log(pick([5, 6], 1), pick(["p"], 0));
