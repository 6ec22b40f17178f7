// @run
// Arithmetic and comparisons of numbers that are missing against their types: undefined counts as NaN, null as 0.

interface Reading {
  value: number;
}

const readings: Record<string, Reading> = { a: { value: 3 } };
const list: Reading[] = [{ value: 7 }];
let runs = 0;

function next(): number {
  runs += 1;
  return runs;
}

function valueOf(key: string) {
  return readings[key]?.value;
}

const at = (index: number) => list[index]?.value;

class Store {
  items: Reading[] = [{ value: 5 }];
  best: number | null = 2;
  last?: number = 4;

  get second() {
    return this.items[1]?.value;
  }

  sum(): number {
    let sum = 0;
    for (let i = 0; i < this.items.length; i++) sum += this.items[i]?.value;
    return sum;
  }

  drop(): void {
    this.best = null;
    this.last = undefined;
  }

  run(): void {
    if (this.best === null || this.last === undefined) return;
    this.drop();
    console.log(this.best + 1, this.last + 1, this.best * 3, this.best > -1, this.best < 1, this.last > 0);
    console.log(Math.max(this.best, -3), this.best | 1, 10 - this.last, this.last <= this.last);
    this.best += 4;
    console.log(this.best);
  }
}

function pick<T extends Reading>(items: T[], index: number) {
  return items[index]?.value;
}

const store = new Store();
console.log(valueOf("a") + 1, valueOf("z") + 1, at(0) - 1, at(9) - 1, store.second * 2, store.sum());
console.log(pick(list, 0) + 1, pick(list, 3) + 1, pick(list, 3) > pick(list, 0), pick(list, 3) <= pick(list, 3));
console.log(valueOf("a") < valueOf("z"), valueOf("z") < 5, 0 <= valueOf("z"), valueOf("z") === valueOf("y"));
console.log(list[next()]?.value + next(), next() + list[next()]?.value * next(), runs);

let total = 0;
for (const key of ["a", "z"]) total += valueOf(key);
console.log(total, [0, 1].map((index) => at(index) + 1), [1, 5].filter((index) => at(index) > 1).length);
console.log(Math.round(at(8)), Math.max(at(0), at(1)), Math.abs(list[4]?.value), Math.min(3, at(0)));
console.log(valueOf("z") | 0, ~valueOf("z"), valueOf("a") << 1, +valueOf("z"), -valueOf("z"), 2 ** at(3));
console.log("v" + valueOf("z"), `${at(3) + 1}`, at(3) ?? 7, !at(3), at(3) > 1 ? "big" : "not big");
store.run();
