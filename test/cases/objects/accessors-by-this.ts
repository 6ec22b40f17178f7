// @run
// `this` in the methods of an object literal that has accessors, where others of its kind have fields.
interface Gauge {
  raw: number;
  readonly scaled: number;
  label?: string;
  bump(by: number): number;
  show(): string;
}

class Fixed implements Gauge {
  raw = 3;
  scaled = 30;
  bump(by: number): number {
    this.raw += by;
    return this.raw;
  }
  show(): string {
    return `fixed ${this.raw}`;
  }
}

let reads = 0;
let store = 5;
const live: Gauge = {
  get raw() {
    reads++;
    return store;
  },
  set raw(value) {
    store = value % 100;
  },
  get scaled() {
    return this.raw * 10;
  },
  bump(by) {
    this.raw += by;
    this.raw++;
    const old = this.raw++;
    return old;
  },
  show() {
    const { raw, scaled } = this;
    const self = this;
    const sum = (): number => self.raw + this.scaled;
    return `${raw} ${scaled} ${sum()} ${this.label ?? "none"}`;
  },
};
const plain: Gauge = {
  raw: 1,
  scaled: 2,
  label: "plain",
  bump(by) {
    this.raw += by;
    this.label = `bumped ${by}`;
    return this.raw--;
  },
  show() {
    return `${this.raw} ${this.scaled} ${this.label}`;
  },
};
for (const gauge of [live, plain, new Fixed()]) {
  console.log(gauge.bump(7), gauge.raw, gauge.show());
  gauge.raw = 250;
  console.log(gauge.raw, gauge.scaled, gauge.show());
}
console.log(reads, store);

interface Box {
  items: readonly number[];
  count(): number;
}
const fresh: Box = {
  get items() {
    return [7, 8];
  },
  count() {
    return this.items.length;
  },
};
const kept: Box = {
  items: [1],
  count() {
    [this.items] = [[...this.items, 2, 3]];
    return this.items.length;
  },
};
console.log([fresh, kept].map((box) => box.count()).join());

// A property that a method adds is there, also where classes are of the same kind.
interface Probe {
  value?: number;
  measure(): void;
  readonly next: number;
}
class Steady implements Probe {
  value = 1;
  measure(): void {}
  get next(): number {
    return 1;
  }
}
const lazy: Probe = {
  measure() {
    this.value = 5;
  },
  get next() {
    return (this.value ?? 0) + 1;
  },
};
const probes: Probe[] = [lazy, new Steady()];
console.log(probes.map((probe) => `${"value" in probe} ${probe.next}`).join(", "));
lazy.measure();
console.log(probes.map((probe) => `${"value" in probe} ${probe.next}`).join(", "));
