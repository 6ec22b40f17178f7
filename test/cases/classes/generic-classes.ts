// @run
// Classes with type parameters, instantiated several times, nested in one another, with constraints.
class Stack<T> {
  #items: T[] = [];
  push(...items: T[]): this {
    this.#items.push(...items);
    return this;
  }
  pop(): T | undefined {
    return this.#items.pop();
  }
  get size(): number {
    return this.#items.length;
  }
  map<U>(f: (item: T) => U): Stack<U> {
    const result = new Stack<U>();
    for (const item of this.#items) result.push(f(item));
    return result;
  }
  toString(): string {
    return `Stack(${this.#items.join()})`;
  }
}
const numbers = new Stack<number>().push(1, 2.5, 3);
const words = numbers.map((n) => "n" + n);
console.log(`${numbers} ${words} ${words.map((word) => word.length)}`);
console.log(numbers.pop(), numbers.size, words.size, words.pop()?.toUpperCase());
const stacks = new Stack<Stack<string>>().push(words, new Stack());
stacks.pop();
stacks.pop()?.push("late");
console.log(stacks.size, stacks.pop()?.size, String(words));

class Cache<K extends string | number, V extends { cost: number }> {
  private readonly entries = new Map<K, V>();
  constructor(private budget: number) {}
  put(key: K, value: V): boolean {
    if (value.cost > this.budget) return false;
    this.budget -= value.cost;
    this.entries.set(key, value);
    return true;
  }
  cost(key: K): number {
    return this.entries.get(key)?.cost ?? 0;
  }
}
const cache = new Cache<string, { cost: number; name: string }>(10);
console.log(cache.put("a", { cost: 7, name: "x" }), cache.put("b", { cost: 7, name: "y" }), cache.cost("a"), cache.cost("b"));
const byId = new Cache<number, { cost: number }>(1);
console.log(byId.put(5, { cost: 0.5 }), byId.put(6, { cost: 0.5 }), byId.put(7, { cost: 0.1 }), byId.cost(6));
