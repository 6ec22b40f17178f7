// @run
// Generic base classes, derived with concrete arguments, with further parameters, and overridden methods.
abstract class Repository<T, K> {
  protected readonly items: T[] = [];
  abstract keyOf(item: T): K;
  add(item: T): this {
    this.items.push(item);
    return this;
  }
  find(key: K): T | undefined {
    return this.items.find((item) => this.keyOf(item) === key);
  }
  keys(): K[] {
    return this.items.map((item) => this.keyOf(item));
  }
}
interface User {
  id: number;
  name: string;
}
class Users extends Repository<User, number> {
  keyOf(user: User): number {
    return user.id;
  }
  override add(user: User): this {
    if (this.find(user.id)) return this;
    return super.add(user);
  }
}
class Words extends Repository<string, string> {
  keyOf(word: string): string {
    return word.toLowerCase();
  }
}
class Pairs<V> extends Repository<[string, V], string> {
  keyOf([key]: [string, V]): string {
    return key;
  }
  value(key: string): V | undefined {
    return this.find(key)?.[1];
  }
}
const users = new Users().add({ id: 1, name: "Ann" }).add({ id: 2, name: "Bob" }).add({ id: 1, name: "Again" });
console.log(users.keys().join(), users.find(1)?.name, users.find(3)?.name);
const words = new Words().add("Hello").add("WORLD");
console.log(words.keys().join(), words.find("hello"), words.find("Hello"));
const flags = new Pairs<boolean>().add(["on", true]).add(["off", false]);
const lists = new Pairs<number[]>().add(["a", [1, 2]]);
console.log(flags.value("off"), flags.value("x"), lists.value("a")?.length, lists.keys().join());
const found = users.find(2);
if (found) found.name = "Bobby";
console.log(users.find(2)?.name);
