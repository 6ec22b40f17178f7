// Objects are compared by their valueOf or text in JavaScript; here it is said what tells them apart.
class Version {
  constructor(public n: number) {}
  valueOf(): number {
    return this.n;
  }
}
console.log(new Version(1) < new Version(2)); //~ unsupported-comparison
function isLess<T>(a: T, b: T): boolean {
  return a < b; //~ unsupported-comparison
}
console.log(isLess(1, 2), isLess([1, 2], [1, 10]));
function largest<T>(xs: readonly T[]): T | undefined {
  return [...xs].sort((a, b) => (a > b ? -1 : 1))[0]; //~ unsupported-comparison
}
console.log(largest([new Version(1)])?.n);

// A default that another function replaces.
class Queue<T> {
  #items: T[] = [];
  constructor(private readonly compare: (a: T, b: T) => number = (a, b) => (a < b ? -1 : a > b ? 1 : 0)) {}
  add(item: T): void {
    this.#items.push(item);
    this.#items.sort(this.compare);
  }
}
new Queue<Version>((a, b) => a.n - b.n).add(new Version(3));
