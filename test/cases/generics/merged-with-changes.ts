// @run
// `{ ...item, ...changes }` of a type parameter and its `Partial`, for several types; fields that may be missing; copies.
interface Entity {
  readonly id: number;
}
interface Part extends Entity {
  name: string;
  stock: number;
  tags?: string[];
}
interface Order extends Entity {
  partId: number;
  state: "open" | "done";
}
class Store<T extends Entity> {
  private items = new Map<number, T>();
  private nextId = 1;

  add(values: Omit<T, "id">): T {
    const item = { ...values, id: this.nextId++ } as T;
    this.items.set(item.id, item);
    return item;
  }

  get(id: number): T {
    const item = this.items.get(id);
    if (item === undefined) throw new RangeError(`no ${id}`);
    return item;
  }

  update(id: number, changes: Partial<T>): T {
    const item = { ...this.get(id), ...changes };
    this.items.set(id, item);
    return item;
  }
}
const parts = new Store<Part>();
const orders = new Store<Order>();
const first = parts.add({ name: "a", stock: 1 });
parts.add({ name: "b", stock: 2, tags: ["x"] });
orders.add({ partId: 2, state: "open" });
const changed = parts.update(1, { stock: 5 });
console.log(first, changed, changed === parts.get(1), first === changed);
changed.stock++;
console.log(first.stock, parts.get(1).stock, parts.update(1, {}).stock);
const tags = parts.get(2).tags;
console.log(parts.update(2, { name: "c" }).tags === tags, parts.update(2, { tags: [] }));
console.log(orders.update(1, { state: "done" }), orders.get(1).partId);

function merge<T extends object, U extends object>(one: T, other: U): T & U {
  return { ...one, ...other };
}
const both = merge({ a: 1, b: "x" }, { b: "y", c: [true] });
console.log(both.a, both.b, both.c, both);
const withDefaults = <T extends { level: number }>(given: Partial<T>, defaults: T): T => ({ ...defaults, ...given });
console.log(withDefaults({ level: 2 }, { level: 1, name: "n" }), withDefaults<{ level: number; on?: boolean }>({ on: true }, { level: 4 }));
