// @run
// Promises behind interfaces, base classes, callbacks and fields of objects, where the other side asks whether there is a value.
interface User {
  name: string;
  boss?: string;
}
interface Repo {
  find(id: string): User;
  readonly size: number;
}
const people: User[] = [{ name: "Al", boss: "Bo" }, { name: "Bo" }];
class MapRepo implements Repo {
  private readonly users = new Map(people.map((user) => [user.name, user]));
  get size() {
    return this.users.size;
  }
  find(id: string): User {
    return this.users.get(id)!;
  }
}
class Counted implements Repo {
  size = 0;
  constructor(private readonly inner: Repo) {}
  find(id: string): User {
    this.size++;
    return this.inner.find(id);
  }
}
class ListRepo {
  readonly size = 2;
  find = (id: string): User => people.find(({ name }) => name === id)!;
}
function nameOf(repo: Repo, id: string): string {
  const user = repo.find(id);
  if (!user) return "nobody";
  return user.name;
}
const counted = new Counted(new MapRepo());
for (const repo of [counted, new ListRepo(), { size: 0, find: (id: string) => ({ name: `new ${id}` }) }])
  console.log(nameOf(repo, "Al"), nameOf(repo, "Cy"), repo.size, repo.find("Bo").name.length);

abstract class Store<T> {
  abstract at(key: string): T;
  atOr(key: string, otherwise: T): T {
    return this.at(key) ?? otherwise;
  }
}
class Numbers extends Store<number> {
  constructor(private readonly all: Record<string, number>) {
    super();
  }
  at(key: string): number {
    return this.all[key]!;
  }
}
const numbers = new Numbers({ zero: 0 });
console.log(numbers.atOr("zero", 5), numbers.atOr("one", 5), numbers.at("two"));

// Callbacks, whose parameters are declared elsewhere.
type Found = (user: User, at: number) => string;
const looked: string[] = [];
function look(ids: string[], found: Found, find: (id: string) => User): string[] {
  return ids.map((id, at) => {
    looked.push(id);
    return find(id) ? found(find(id), at) : `no ${id}`;
  });
}
const repo: Repo = counted;
const shown = (user: User) => (user ? user.name : "none");
const withUser = <R>(id: string, use: (user: User) => R): R => use(repo.find(id));
console.log(look(["Al", "Dee"], (user, at) => user.name + at, (id) => repo.find(id)), looked, counted.size);
console.log(withUser("Al", shown), withUser("Ed", shown), withUser("Fi", (user) => user?.name ?? 0));

// Fields, also of objects of no named type, and keys that are promised themselves.
interface Session {
  id: number;
  user: User;
}
const byName = new Map(people.map((user) => [user.name, user]));
const sessions: Session[] = ["Al", "Gus"].map((name, id) => ({ id, user: byName.get(name)! }));
function open(name: string): Session {
  const user = byName.get(name)!;
  return { id: 9, user };
}
for (const { id, user } of [...sessions, open("Bo"), open("Hal")]) console.log(id, user ? user.name : "anonymous");
console.log(JSON.stringify(open("Ida")), open("Al").user.name);
for (const user of people) console.log(byName.get(user.boss!)?.name ?? "top", byName.has(user.boss!));

// What is only asked whether it is true.
const seen: Record<string, boolean> = { a: true, b: false };
const isSeen = (key: string): boolean => seen[key];
for (const key of ["a", "b", "c"]) console.log(isSeen(key) ? "seen" : "new", isSeen(key));
const stock: Record<string, number> = { pear: 2 };
const left = (key: string): number => stock[key];
console.log(left("pear") || 0, left("fig") || 0);
