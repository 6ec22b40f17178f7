// @run
// bind, call and apply where `this` stays what it is: methods, functions with first arguments, methods of the library.
class Meter {
  constructor(
    readonly name: string,
    private value = 0,
  ) {}
  add(by: number, times = 1): string {
    this.value += by * times;
    return `${this.name}=${this.value}`;
  }
  adder(): (by: number) => string {
    return this.add.bind(this);
  }
  lateAdder(): () => (by: number) => string {
    return () => this.add.bind(this);
  }
  all(...values: number[]): number {
    return values.reduce((a, b) => a + b, this.value);
  }
}
const a = new Meter("a");
const b = new Meter("b", 100);
const addA = a.add.bind(a);
console.log(addA(5), addA(1, 2), a.add.call(b, 1), a.add.apply(b, [2, 3]));
const addTen = b.add.bind(b, 10);
console.log(addTen(), addTen(2), [1, 2].map((n) => addA(n)).join());
console.log(a.adder()(3), b.lateAdder()()(4));
const sum = a.all.bind(a, 1, 2);
console.log(sum(), sum(3), sum(3, 4), a.all.apply(a, [7, 8]), a.all.call(a, 1));

// A variable that is given another object keeps the one it was bound to, and arguments are evaluated once.
let current = a;
const held = current.add.bind(current);
current = b;
console.log(held(1));
let n = 0;
const next = (): number => ++n;
const show = (first: number, second: number, third = 5): string => `${first} ${second} ${third}`;
const bound = show.bind(null, next());
console.log(n, bound(next()), bound(7, 8), show.call(undefined, 1, 2), show.apply(undefined, [next(), next(), 0]));
function make(): () => string {
  const gone = new Meter("gone", 5);
  return gone.add.bind(gone, 2, 3);
}
const made = make();
console.log(made(), made());
const pair: [number, number] = [1, 2];
console.log(show.bind(null, 1)(2), show.call(null, ...pair), show.apply(null, pair), show.bind(null, 1, 2, 3)());

// Methods of the library.
let log: string[] = [];
const push = log.push.bind(log);
push("one");
const first = log;
log = [];
console.log(push("two", "three"), log.length, first.join());
const values = [3, 4, 5];
const max = (...list: number[]): number => Math.max(...list);
console.log(max.apply(null, values), Math.max.apply(null, values), Math.min.call(null, 7, 2), Math.max.apply(Math, []));
console.log(values.slice.call(values, 1).join(), values.indexOf.apply(values, [4]), "abc".toUpperCase.call("xyz"));
const largest = Math.max.bind(null, 3);
console.log(largest(), largest(1), largest(1, 9));

// Methods that replace others, and functions in objects.
class Base {
  hi(): string {
    return "base";
  }
}
class Derived extends Base {
  override hi(): string {
    return "derived " + super.hi.call(this);
  }
  up(): () => string {
    return super.hi.bind(this);
  }
  own(): () => string {
    return this.hi.bind(this);
  }
}
const derived = new Derived();
const asBase: Base = derived;
console.log(derived.up()(), derived.own()(), asBase.hi.bind(asBase)(), asBase.hi.call(asBase));
const counter = {
  n: 0,
  next() {
    return ++this.n;
  },
};
const later = counter.next.bind(counter);
const twice = (action: () => number): string => action() + "," + action();
console.log(later(), counter.next.call(counter), twice(later), twice(counter.next.bind(counter)), counter.n);
interface Shape {
  area(scale: number): number;
}
class Square implements Shape {
  constructor(readonly side: number) {}
  area(scale: number): number {
    return this.side * this.side * scale;
  }
}
class Line implements Shape {
  area(scale: number): number {
    return scale;
  }
}
const shapes: Shape[] = [new Square(3), new Line()];
console.log(
  shapes
    .map((shape) => shape.area.bind(shape))
    .map((area) => area(2))
    .join(),
);
