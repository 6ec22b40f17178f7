// @run
// Methods get lists of objects lent, though the method replaces them; what it keeps is the same list.
class Store {
  items: string[] = ["a1", "b2", "c3"];
  log: string[] = [];
  replaceAndCount(list: string[]): number {
    this.items = ["new"];
    this.items = ["newer than ever before, on the heap"];
    return list.length + list.join("").length;
  }
  clearAndShow(list: string[]): string {
    this.items.length = 0;
    return list.join() + list.length;
  }
  keep(list: string[]): void {
    this.log = list;
  }
  fresh(): string[] {
    return this.items.map((item) => item + "!");
  }
  own(): string[] {
    return this.items;
  }
  swap(a: string[], b: string[]): void {
    const first = a[0];
    a[0] = b[0];
    b[0] = first;
  }
  deep(n: number, list: string[]): string {
    if (n === 0) return list.join("-");
    if (n === 2) this.items = [];
    return this.deep(n - 1, list);
  }
}
const store = new Store();
console.log(store.replaceAndCount(store.items));
console.log(store.items);
store.items = ["x", "y"];
console.log(store.clearAndShow(store.items), store.items);
store.items = ["p", "q"];
store.keep(store.items);
store.items.push("r");
console.log(store.log, store.items === store.log);
const f = store.fresh();
f.push("z");
console.log(f, store.fresh(), store.own() === store.items, store.own() === store.log);
store.swap(store.items, f);
console.log(store.items, f, store.log);
console.log(store.deep(3, store.items), store.items);
let current = ["g1", "g2"];
class Other {
  take(list: string[]): string {
    current = ["replaced by something longer than ten characters"];
    return list.join("+");
  }
  private keeper: string[][] = [];
  remember(list: string[]): this {
    this.keeper.push(list);
    return this;
  }
  show(): string {
    return this.keeper.map((one) => one.join("")).join("|");
  }
}
const other = new Other();
console.log(other.take(current), current);
const mine = ["m"];
other.remember(mine).remember(["n", "o"]).remember(mine);
mine.push("later");
console.log(other.show());
