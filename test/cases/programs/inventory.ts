// @run
// A parts inventory with generics: a repository over anything with an id, indexes by key functions, a query builder with
// chained calls, transactions that roll back, and reports.
interface Entity {
  readonly id: number;
}

interface Part extends Entity {
  name: string;
  category: "resistor" | "capacitor" | "chip" | "sensor";
  stock: number;
  price: number;
  tags?: string[];
  supplier?: { name: string; days: number };
}

interface Order extends Entity {
  partId: Part["id"];
  count: number;
  state: "open" | "done" | "failed";
}

class NotFoundError extends Error {
  constructor(kind: string, id: number) {
    super(`no ${kind} ${id}`);
    this.name = "NotFoundError";
  }
}

class StockError extends Error {
  readonly missing: number;
  constructor(part: Part, wanted: number) {
    super(`${part.name}: ${wanted} wanted, ${part.stock} there`);
    this.missing = wanted - part.stock;
  }
}

class Repository<T extends Entity> {
  private items = new Map<number, T>();
  private nextId = 1;

  constructor(private readonly kind: string) {}

  add(values: Omit<T, "id">): T {
    const item = { ...values, id: this.nextId++ } as T;
    this.items.set(item.id, item);
    return item;
  }

  get(id: number): T {
    const item = this.items.get(id);
    if (item === undefined) throw new NotFoundError(this.kind, id);
    return item;
  }

  update(id: number, changes: Partial<T>): T {
    const item = { ...this.get(id), ...changes };
    this.items.set(id, item);
    return item;
  }

  remove(id: number): boolean {
    return this.items.delete(id);
  }

  get size(): number {
    return this.items.size;
  }

  query(): Query<T> {
    return new Query([...this.items.values()]);
  }

  /** Runs the work; brings back all items where it throws. */
  transact<R>(work: () => R): R {
    const before = new Map(this.items);
    try {
      return work();
    } catch (error) {
      this.items = before;
      throw error;
    }
  }
}

type SortKey<T> = (item: T) => number | string;

class Query<T> {
  constructor(private readonly items: readonly T[]) {}

  where(test: (item: T) => boolean): Query<T> {
    return new Query(this.items.filter(test));
  }

  having<K extends keyof T>(key: K, ...values: T[K][]): Query<T> {
    return this.where((item) => values.includes(item[key]));
  }

  sortBy(key: SortKey<T>, descending = false): Query<T> {
    const factor = descending ? -1 : 1;
    const sorted = [...this.items].sort((a, b) => {
      const [x, y] = [key(a), key(b)];
      return x < y ? -factor : x > y ? factor : 0;
    });
    return new Query(sorted);
  }

  take(count: number, skip = 0): Query<T> {
    return new Query(this.items.slice(skip, skip + count));
  }

  select<U>(map: (item: T, index: number) => U): Query<U> {
    return new Query(this.items.map(map));
  }

  pluck<K extends keyof T>(key: K): T[K][] {
    return this.items.map((item) => item[key]);
  }

  sum(value: (item: T) => number): number {
    return this.items.reduce((sum, item) => sum + value(item), 0);
  }

  group<K>(key: (item: T) => K): Map<K, T[]> {
    const groups = new Map<K, T[]>();
    for (const item of this.items) {
      const name = key(item);
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name)?.push(item);
    }
    return groups;
  }

  first(): T | undefined {
    return this.items[0];
  }

  toArray(): readonly T[] {
    return this.items;
  }
}

const parts = new Repository<Part>("part");
const orders = new Repository<Order>("order");

const stockList: Omit<Part, "id">[] = [
  { name: "10k", category: "resistor", stock: 200, price: 0.01, tags: ["smd", "cheap"] },
  { name: "100n", category: "capacitor", stock: 120, price: 0.02, tags: ["smd"] },
  { name: "ESP8266", category: "chip", stock: 6, price: 2.5, supplier: { name: "Shen", days: 21 } },
  { name: "DHT22", category: "sensor", stock: 3, price: 3.75, supplier: { name: "Local", days: 2 }, tags: ["humid"] },
  { name: "BME280", category: "sensor", stock: 0, price: 4.2, supplier: { name: "Shen", days: 14 } },
  { name: "4k7", category: "resistor", stock: 80, price: 0.01 },
];
for (const part of stockList) parts.add(part);

function money(value: number): string {
  return `${value.toFixed(2)} EUR`;
}

function order(partId: number, count: number): Order {
  const created = orders.add({ partId, count, state: "open" });
  try {
    parts.transact(() => {
      const part = parts.update(partId, { stock: parts.get(partId).stock - count });
      if (part.stock < 0) throw new StockError({ ...part, stock: part.stock + count }, count);
      return part;
    });
    return orders.update(created.id, { state: "done" });
  } catch (error) {
    if (error instanceof StockError) {
      console.log(`  short of ${error.missing}: ${error.message}`);
      return orders.update(created.id, { state: "failed" });
    }
    if (error instanceof NotFoundError) {
      console.log(`  ${error.message}, order ${created.id} dropped: ${orders.remove(created.id)}`);
      return created;
    }
    throw error;
  }
}

console.log(
  parts
    .query()
    .sortBy(({ price }) => price, true)
    .take(3)
    .pluck("name")
    .join(" "),
);
console.log(
  parts
    .query()
    .having("category", "sensor", "chip")
    .sum(({ stock, price }) => stock * price),
);
for (const [category, group] of parts.query().group(({ category }) => category)) {
  const total = new Query(group).sum(({ stock }) => stock);
  console.log(`${category.padEnd(10)}${String(total).padStart(4)} ${group.map(({ name }) => name).join(", ")}`);
}

for (const [partId, count] of [
  [1, 50],
  [3, 4],
  [3, 4],
  [99, 1],
  [5, 1],
  [4, 3],
]) {
  const { id, state } = order(partId, count);
  console.log(`order ${id}: ${count} x ${partId} ${state}`);
}
console.log(orders.size, orders.query().having("state", "failed").pluck("id"));

const report = parts
  .query()
  .where(({ stock, supplier }) => stock < 5 && supplier !== undefined)
  .sortBy(({ supplier }) => supplier?.days ?? 0)
  .select(
    ({ name, stock, supplier }, index) =>
      `${index + 1}. ${name} (${stock}) from ${supplier?.name} in ${supplier?.days} days`,
  );
console.log(report.toArray().join("\n"));

const tags = parts
  .query()
  .toArray()
  .flatMap(({ tags = [] }) => tags);
console.log(
  [...new Set(tags)]
    .sort()
    .map((tag) => `#${tag}`)
    .join(" "),
);
console.log(
  parts
    .query()
    .where(({ tags }) => tags?.includes("smd") ?? false)
    .sum(({ stock }) => stock),
);
console.log(parts.get(2), orders.query().first());
console.log(money(parts.query().sum(({ stock, price }) => stock * price)), parts.query().take(2, 4).pluck("stock"));
const missing = [7, 4].map((id) => {
  try {
    return parts.get(id).name;
  } catch (error) {
    return (error as Error).message;
  }
});
console.log(missing);
