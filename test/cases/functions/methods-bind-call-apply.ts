// @run
// bind, call and apply on methods and functions, `this` parameters, and methods taken from other objects.
class Meter {
  constructor(readonly name: string, private value = 0) {}
  add(by: number, times = 1): string {
    this.value += by * times;
    return `${this.name}=${this.value}`;
  }
}
const a = new Meter("a");
const b = new Meter("b", 100);
const addA = a.add.bind(a);
console.log(addA(5), addA(1, 2), a.add.call(b, 1), a.add.apply(b, [2, 3]));
const addTen = b.add.bind(b, 10);
console.log(addTen(), addTen(2), [1, 2].map((n) => addA(n)).join());
function describe(this: { name: string }, greeting: string): string {
  return `${greeting}, ${this.name}`;
}
console.log(describe.call(a, "Hi"), describe.bind({ name: "object" })("Hello"), describe.apply({ name: "x" }, ["Yo"]));
const person = { name: "p", describe };
console.log(person.describe("method"));
const max = (...values: number[]) => Math.max(...values);
console.log(max.apply(null, [1, 9, 3]), Math.max.apply(null, [4, 2]), max.call(null, 7));
const log: string[] = [];
const push = log.push.bind(log);
push("one");
console.log(push("two", "three"), log.join());
const partial = ((x: number, y: number, z: number) => x * 100 + y * 10 + z).bind(null, 1, 2);
console.log(partial(3), partial(9));
const counter = {
  n: 0,
  next() {
    return ++this.n;
  },
};
const detached = () => counter.next();
const bound = counter.next.bind({ n: 50, next: counter.next });
console.log(detached(), bound(), bound(), counter.n);
