// @run
// Classes in functions and blocks that use variables which change: the function, its closures and all objects share them.
function jobs(name: string) {
  let count = 0;
  let last: string | undefined;
  class Job {
    readonly id = `${name}${count++}`;
    run(): string {
      count += 10;
      last = this.id;
      return `${this.id}/${count}`;
    }
    before(): string {
      return last ?? "none";
    }
  }
  return { make: () => new Job(), count: () => count, reset: () => { count = 0; } };
}
const print = jobs("p");
const query = jobs("q");
const first = print.make();
const other = query.make();
console.log(first.before(), first.run(), other.run(), print.make().before(), other.before());
print.reset();
console.log(first.run(), print.count(), query.count(), first);

function meter(start: number): string {
  let list: number[] = [];
  let total = start + 0.5;
  let text = "";
  class Reading {
    constructor(readonly value: number) {
      list.push(value);
      total += value;
      text += value;
    }
    clear(): void {
      list = [];
      [total, text] = [0, "-"];
    }
    show(): string {
      return `${list.join()} ${total} ${text}`;
    }
  }
  const one = new Reading(1);
  const out = [one.show()];
  list = [9];
  new Reading(2);
  out.push(one.show());
  one.clear();
  const add = () => ++total;
  out.push(String(add()), one.show());
  return out.join("; ");
}
console.log(meter(1), meter(2));

for (let round = 0; round < 2; round++) {
  let sum = round;
  const steps: (() => number)[] = [];
  for (let step = 1; step < 4; step++) {
    class Counter {
      next(): number {
        sum += step;
        return sum;
      }
    }
    const counter = new Counter();
    steps.push(() => counter.next());
  }
  console.log(steps.map((next) => next()).join(), sum);
}

function deepest(levels: number): number {
  let depth = 0;
  class Leaf {
    visit(left: number): number {
      depth++;
      return left === 0 ? depth : new Leaf().visit(left - 1) + depth;
    }
  }
  return levels === 0 ? depth : new Leaf().visit(levels) + deepest(levels - 1);
}
console.log(deepest(3));

function lamp(): string {
  let on = false;
  let found = [3, 8].find((level) => level > 5);
  class Switch {
    flip(): number {
      on = !on;
      found = on ? undefined : 4;
      return on ? 1 : 0;
    }
  }
  const key = new Switch();
  const shown = [`${on} ${found ?? "none"}`, key.flip(), `${on} ${found ?? "none"}`, key.flip()];
  return [...shown, on, found !== undefined ? found + 1 : 0].join("; ");
}
console.log(lamp());
