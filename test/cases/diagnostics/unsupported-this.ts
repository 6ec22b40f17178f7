function next(this: number): number { //~ unsupported-this
  return 1;
}

console.log("next");

class List<T> {
  items: T[] = [];
  add(item: T): this {
    this.items.push(item);
    return this;
  }
  keys(this: List<string | number>): string {
    return this.items.map((key) => `<${key}>`).join();
  }
}
console.log(new List<string | number>().add(1).keys());
console.log(new List<number>().add(1).keys()); //~ unsupported-this
class Registry {
  static names: string[] = [];
  static add(name: string): typeof Registry {
    Registry.names.push(name);
    return this; //~ unsupported-this
  }
}
Registry.add("a");
