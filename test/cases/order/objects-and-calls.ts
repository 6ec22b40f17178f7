// @run
// Receivers before arguments, fields before right sides, in literals, in calls through elements and maps.
let log = "";
const note = <T>(name: string, value: T): T => {
  log += name;
  return value;
};
class Box {
  constructor(public n: number) {}
  add(by: number): this {
    this.n += by;
    log += "+";
    return this;
  }
}
let box = new Box(1);
const other = new Box(100);
const swap = (n: number) => {
  box = other;
  return n;
};
console.log(box.add(swap(5)).n, box.n, log);
log = "";
const list = [new Box(1), new Box(2)];
list[note("i", 0)]!.add(note("x", 1)).add(note("y", 2));
console.log(list[0]!.n, log);
log = "";
const made = { z: note("1", 1), a: note("2", [note("3", 2), note("4", 3)]), m: new Box(note("5", 4)).add(note("6", 1)) };
console.log(made.a.join(), made.m.n, made.z, log);
log = "";
const map = new Map<string, (n: number) => number>([["f", (n) => note("f", n * 2)]]);
console.log(map.get(note("k", "f"))!(note("a", 4)), log);
log = "";
const holder = { fn: (n: number) => n + 1 };
const replace = (n: number) => {
  holder.fn = (m) => m * 100;
  return n;
};
console.log(holder.fn(replace(3)), holder.fn(3));
let n = 1;
const bump = () => (n *= 10);
const results = [n, bump(), n, n + bump(), bump() - n, `${n}${bump()}${n}`];
console.log(results.join());
const target: Record<string, number> = {};
target[note("p", "key")] = note("q", 5);
target[note("r", "key")]! += note("s", 6);
console.log(target["key"], log);
n = 5;
const pair = { first: n++, second: n, third: --n, ["k" + n]: n++ };
console.log(pair.first, pair.second, pair.third, Object.keys(pair).join(), n);
console.log(new Box(n++).add(n).n, n, (n = 2) + n * (n = 3) + n);
