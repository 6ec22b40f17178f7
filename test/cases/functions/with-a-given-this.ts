// @run
// Functions that say which `this` they want, and methods of literals in other objects: called, bound, in closures, in turn.
interface Named {
  name: string;
}
function greet(this: Named, greeting = "Hi", ...more: string[]): string {
  const inner = () => `${greeting} ${this.name}${more.length > 0 ? " " + more.join("+") : ""}`;
  return inner();
}
class Person implements Named {
  constructor(public name: string, readonly age = 1) {}
  rename(this: Person, name: string): this {
    this.name = name;
    return this as this;
  }
}
const ann = new Person("Ann");
console.log(greet.call(ann), greet.call({ name: "lit" }, "Yo"), greet.apply(ann, ["Hey", "a", "b"]), greet.call(ann, undefined));
const bound = greet.bind(ann);
ann.name = "Anna";
console.log(bound(), bound("Ho", "x"), greet.bind(ann, "Pre")(), greet.bind(ann, "Pre", "1")("2"));
let log = "";
const note = <T>(text: string, value: T): T => {
  log += text;
  return value;
};
console.log(greet.call(note("s", ann), note("a", "A"), note("b", "B")), log);
const bump = function (this: { n: number }, by: number): number {
  this.n += by;
  return this.n;
};
const box = { n: 1, bump };
const other = { bump, n: 100 };
console.log(box.bump(2), other.bump(5), bump.call(box, 10), box.n, other.n);
const later = { n: 7 };
const bumps = [1, 2, 3].map((by) => bump.call(later, by));
console.log(bumps.join(), later.n);
const maker = () => ({ n: 0, bump });
const [one, two] = [maker(), maker()];
one.bump(1);
console.log(one.n, two.bump(4), one.bump(1));
function makeAdder(this: { base: number }): (x: number) => number {
  return (x) => x + this.base;
}
const holder = { base: 10 };
const add = makeAdder.call(holder);
holder.base = 20;
console.log(add(1));
function outer(): number {
  const local = 5;
  function inner(this: { k: number }, x: number): number {
    return this.k * x + local;
  }
  const self = { k: 2 };
  const times = inner.bind(self);
  self.k = 3;
  return times(4) + inner.call({ k: 1 }, 1);
}
console.log(outer());
const a = {
  items: [] as string[],
  add(item: string) {
    this.items.push(item);
    return this.items.length;
  },
  twice(item: string): number {
    this.add(item);
    return this.add(item);
  },
};
const b = { items: ["z"], add: a.add, twice: a.twice };
console.log(a.twice("x"), b.twice("y"), b.items.join(), a.items.join());
console.log(a.add.call(b, "w"), a.twice.apply(b, ["v"]), b.items.join(), a.items.length);
console.log(ann.rename("B").name, ann.age);
function count(this: { n: number; next?: { n: number } }): number {
  return this.next === undefined ? this.n : this.n + count.call(this.next);
}
console.log(count.call({ n: 1, next: { n: 2 } }));
function plain(this: void, x: number): number {
  return x + 1;
}
console.log(plain(1), [1, 2].map(plain).join());
interface Counter {
  n: number;
  tick(): number;
}
const first = { n: 0, tick() { return ++this.n; } };
const list: Counter[] = [{ n: 10, tick: first.tick }, { n: 20, tick: first.tick }];
for (const counter of list) counter.tick();
console.log(list.map(({ n }) => n).join(), first.n);
