// @run
// Brands whose property has a symbol for a name, which is declared and never made; through generic classes, unions, records.
declare const brand: unique symbol;
type Id<T> = string & { readonly [brand]: T };
interface User {
  id: Id<User>;
  name: string;
  parent?: Id<User> | null;
}
const userId = (text: string) => text as Id<User>;
class Repository<K extends string | number, V extends { id: K }> {
  private readonly items = new Map<K, V>();
  add(item: V): this {
    this.items.set(item.id, item);
    return this;
  }
  get(id: K): V | undefined {
    return this.items.get(id);
  }
  ids(): K[] {
    return [...this.items.keys()];
  }
}
const users = new Repository<Id<User>, User>();
users
  .add({ id: userId("a"), name: "A" })
  .add({ id: userId("b"), name: "B", parent: userId("a") })
  .add({ id: userId("c"), name: "C", parent: null });
console.log(users.ids(), users.get(userId("b"))?.parent, users.get(userId("none")));

type Metre = number & { metre: true };
type Foot = number & { foot: true };
let sum = 0;
for (const length of [1 as Metre, 2 as Foot, 3 as Metre]) sum += length;
console.log(sum, [1 as Metre, 2 as Metre].includes(2 as Metre), new Set<Metre>([1 as Metre, 1 as Metre]).size);
let steps = 0 as Metre;
steps = (steps + 1) as Metre;
steps++;
console.log(steps, (2 ** 40) as Metre, ((2 ** 40) as Metre) % 7);

type Port = (80 | 443) & { port: true };
function scheme(port: Port): string {
  switch (port) {
    case 80:
      return "http";
    default:
      return "https";
  }
}
console.log(scheme(80 as Port), scheme(443 as Port));
const twice = (ms: Metre = 5 as Metre): number => ms * 2;
console.log(twice(), twice(7 as Metre), JSON.stringify({ id: userId("q"), n: 3 as Metre }), typeof steps);

const table: { [id: Id<User>]: number } = { [userId("a")]: 1 };
table[userId("b")] = 2;
for (const [key, value] of Object.entries(table)) console.log(key, value);
const pair: [Id<User>, Metre] = [userId("t"), 4 as Metre];
const [id, at] = pair;
console.log(id, at, pair, [userId("b"), userId("a")].sort(), userId("x") + userId("y"));
