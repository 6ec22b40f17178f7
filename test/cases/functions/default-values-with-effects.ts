// @run
// Defaults run only when an argument is undefined, from left to right, between the arguments' own effects.
let log = "";
const note = <T>(name: string, value: T): T => {
  log += name;
  return value;
};
function f(a = note("A", 1), b = note("B", a + 1), c = note("C", a + b)): string {
  return `${a} ${b} ${c}`;
}
const show = (text: string) => {
  console.log(text, log);
  log = "";
};
show(f());
show(f(note("x", 5)));
show(f(undefined, note("y", 7)));
show(f(note("p", 1), note("q", undefined), note("r", 3)));
let counter = 0;
const id = (prefix = "id", n = ++counter) => prefix + n;
console.log(id(), id("x"), id("y", 9), id(undefined, 3), counter);
function list(items: number[] = [], extra = items.length): number[] {
  items.push(extra);
  return items;
}
const mine = [1];
console.log(list().length, list().join(), list(mine).join(), list(mine, 7) === mine, mine.join());
class Timer {
  static defaultRate = 10;
  constructor(readonly rate = Timer.defaultRate, readonly name = `timer${rate}`) {}
  scaled(by = this.rate): number {
    return this.rate * by;
  }
}
const first = new Timer();
Timer.defaultRate = 20;
console.log(first.rate, new Timer().name, new Timer(undefined, "n").rate, first.scaled(), first.scaled(2));
const outer = (n: number, inner = (m: number) => n * m) => inner(n);
console.log(outer(4), outer(4, (m) => m + 1));
