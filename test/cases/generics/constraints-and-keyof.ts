// @run
// Constraints by shape and by keyof, indexed access types, and defaults of type parameters.
interface Person {
  name: string;
  age: number;
  admin: boolean;
}
function pluck<T, K extends keyof T>(items: T[], key: K): T[K][] {
  return items.map((item) => item[key]);
}
function longest<T extends { length: number }>(a: T, b: T): T {
  return b.length > a.length ? b : a;
}
function byKey<K extends keyof Person>(key: K, value: Person[K]): (person: Person) => boolean {
  return (person) => person[key] === value;
}
const people: Person[] = [
  { name: "Ann", age: 30, admin: true },
  { name: "Bob", age: 25, admin: false },
  { name: "Cyd", age: 30, admin: false },
];
console.log(pluck(people, "name").join(), pluck(people, "age").join(), pluck(people, "admin").join());
console.log(longest("ab", "abc"), longest([1, 2, 3], [9]).length, longest({ length: 5, id: "x" }, { length: 5, id: "y" }).id);
console.log(people.filter(byKey("age", 30)).length, people.findIndex(byKey("name", "Cyd")), people.some(byKey("admin", true)));

function setField<T, K extends keyof T>(target: T, key: K, value: T[K]): T {
  target[key] = value;
  return target;
}
console.log(setField(people[0]!, "age", 31).age, setField(setField({ a: 1, b: "x" }, "a", 5), "b", "y").b, people[0]!.age);

function maxBy<T>(items: readonly T[], score: (item: T) => number): T | undefined {
  let best: T | undefined;
  let top = -Infinity;
  for (const item of items) {
    const value = score(item);
    if (value > top) [best, top] = [item, value];
  }
  return best;
}
console.log(maxBy(people, (p) => -p.age)?.name, maxBy(["a", "ccc", "bb"], (s) => s.length), maxBy<number>([], (n) => n));
function wrap<T = string>(value?: T): { value: T | undefined; has: boolean } {
  return { value, has: value !== undefined };
}
console.log(wrap().has, wrap(0).has, wrap("").value, wrap<number>().value);
