// @run
// Classes in functions that use variables of the function: parameters, constants, objects; in loops and closures.
function shapes(unit: string, values: number[]): string {
  const factor = unit === "mm" ? 10 : 1;
  const log: string[] = [];
  class Box {
    readonly label = `${unit}${values.length}`;
    private sides: number[];
    constructor(first: number, ...others: number[]) {
      this.sides = [first, ...others].map((side) => side * factor);
      log.push(unit + this.sides.join());
    }
    get area(): number {
      return this.sides.reduce((a, b) => a * b, 1);
    }
    twice(): Box {
      return new Box(this.sides[0]! * 2);
    }
    text(): string {
      const all = () => values.map((value) => `${value}${unit}`).join("/");
      return `${this.label} ${this.area} ${all()}`;
    }
  }
  const make = (n: number) => new Box(n, 2);
  const one = make(3);
  values.push(7);
  const out = [one.text(), one.twice().text(), log.join(" ")];
  console.log(one, Object.keys(one).join());
  return out.join("; ");
}
console.log(shapes("mm", [1, 2]));
console.log(shapes("cm", []));

interface Counter { next(): number; }
function counters(starts: readonly number[]): Counter[] {
  const made: Counter[] = [];
  for (const start of starts) {
    const step = start % 2 === 0 ? 2 : 1;
    const state = { at: start };
    class Own {
      readonly by = step;
      next(): number {
        state.at += this.by;
        return state.at * 100 + start;
      }
    }
    const own = new Own();
    made.push({ next: () => own.next() });
    made.push({ next: () => new Own().next() });
  }
  return made;
}
const all = counters([1, 4]);
console.log(all.map((c) => c.next()).join(), all.map((c) => c.next()).join());

function nested(a: string) {
  class Outer {
    make(b: string) {
      class Inner {
        read() {
          return a + b;
        }
      }
      return new Inner().read();
    }
  }
  return new Outer().make("b") + new Outer().make("c");
}
console.log(nested("x"), nested("y"));
const settings = (() => {
  const limits = { low: 1, high: 5 };
  class Limit {
    #count = 0;
    clamp(value: number): number {
      this.#count++;
      return Math.min(limits.high, Math.max(limits.low, value)) + this.#count * 100;
    }
  }
  const limit = new Limit();
  return [limit.clamp(9), limit.clamp(-3), limit.clamp(2)].join();
})();
console.log(settings);
