// @run
// Errors out of constructors, field initialisers, super, accessors, methods that replace others.
let made = "";
function number(name: string, n: number): number {
  made += name;
  if (n < 0) throw new RangeError(`${name} ${n}`);
  return n;
}
class Base {
  first = number("a", start);
  constructor(readonly size: number) {
    made += "b";
    number("size", size);
  }
  get half(): number {
    if (this.size % 2 !== 0) throw new Error(`${this.size} is odd`);
    return this.size / 2;
  }
  set level(n: number) {
    this.first = number("level", n);
  }
  work(): string {
    return "base";
  }
}
class Derived extends Base {
  second = number("c", start - 1);
  third: number;
  constructor(size: number) {
    super(number("d", size) * 2);
    this.third = number("e", size - 3);
    made += "f";
  }
  override work(): string {
    if (this.third === 0) throw new TypeError("nothing to do");
    return super.work() + this.third;
  }
}
let start = 1;
function build(size: number): void {
  made = "";
  try {
    const object = new Derived(size);
    console.log("made", object.size, object.third, made);
  } catch (error) {
    console.log(String(error), made);
  }
}
build(5);
build(2);
build(-1);
start = 0;
build(5);
start = -1;
build(5);
start = 2;
const one = new Base(7);
const two: Base = new Derived(3);
for (const object of [one, two]) {
  try {
    console.log(object.half + object.first);
    object.level = object.half - 4;
  } catch (error) {
    console.log((error as Error).message, object.first);
  }
  try {
    console.log(object.work());
  } catch (error) {
    console.log((error as Error).name);
  }
}
class Pair {
  constructor(
    readonly left: Base,
    readonly right: Base,
  ) {}
}
const pairs: Pair[] = [];
for (const n of [2, -2]) {
  try {
    pairs.push(new Pair(new Base(1), new Base(n)));
  } catch (error) {
    console.log((error as Error).message, pairs.length);
  }
}
interface Worker {
  work(): string;
}
function employ(worker: Worker): string {
  try {
    return worker.work();
  } catch (error) {
    return "failed: " + (error as Error).message;
  }
}
console.log(employ(one), employ(two));
abstract class Step {
  abstract run(n: number): number;
  twice(n: number): number {
    return this.run(this.run(n));
  }
}
class Add extends Step {
  run(n: number): number {
    return n + 1;
  }
}
class Limit extends Step {
  run(n: number): number {
    if (n > 3) throw new RangeError("limit");
    return n * 2;
  }
}
const steps: Step[] = [new Add(), new Limit()];
let value = 1;
try {
  for (let i = 0; i < 3; i++) for (const step of steps) value = step.twice(value);
} catch (error) {
  console.log((error as Error).message, value);
}
