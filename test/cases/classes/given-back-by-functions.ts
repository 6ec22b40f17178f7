// @run
// Classes that functions give back: each call makes another one, with the variables of its own turn.
function tagger(prefix: string) {
  const made: string[] = [];
  return class Tagged {
    readonly id: string;
    constructor(readonly n: number, extra = "-") {
      this.id = `${prefix}${n}${extra}`;
      made.push(this.id);
    }
    all(): string {
      return made.join();
    }
    same(other: Tagged): boolean {
      return this.id === other.id;
    }
    next(): Tagged {
      return new Tagged(this.n + 1);
    }
  };
}
const A = tagger("a");
const B = tagger("b");
const first = new A(1);
const second = new A(2, "!");
console.log(first.id, second.id, new B(1).id, first.all(), new B(5).all());
console.log(first.same(second), first.same(first), first.same(new A(1)), first.next().next().id);
console.log(A === B, A === A, tagger("a") === A);
const units = ["mm", "cm"].map(
  (unit) =>
    class {
      constructor(private value: number) {}
      text() {
        return this.value + unit;
      }
    },
);
console.log(units.map((Unit, i) => new Unit(i + 1).text()).join());
const counterClass = (start: number) =>
  class {
    count = start;
    add(...steps: number[]): number {
      for (const step of steps) this.count += step;
      return this.count;
    }
  };
const One = counterClass(10);
const counter = new One();
console.log(counter.add(1, 2), counter.add(), new One().add(5), new (counterClass(1))().count);
interface Sensor {
  read(): number;
}
function sensors(scale: number): { linear: new (raw: number) => Sensor; square: new (raw: number) => Sensor } {
  return {
    linear: class {
      constructor(private raw: number) {}
      read(): number {
        return this.raw * scale;
      }
    },
    square: class {
      constructor(private raw: number) {}
      read(): number {
        return this.raw * this.raw * scale;
      }
    },
  };
}
const { linear, square } = sensors(3);
console.log(new linear(2).read(), new square(2).read());
const Named = named(1);
console.log(new Named(), [new (named(3))()], JSON.stringify(new Named()));
function g(n: number) { return class { v = n; }; }
console.log(new (g(1))());
function h(n: number) { return { linear: class { v = n; } }; }
console.log(new (h(2).linear)());
let later: new () => { v: number } = named(5);
later = g(7);
console.log(new later().v);
const arrow = (n: number) => class { v = n; };
console.log(new (arrow(1))(), new (arrow(1))().constructor.name);
function named(n: number) { return class P { v = n; }; }
