interface Named {
  name: string;
  note?: string;
}
class Dog {
  name = "Rex";
  age = 3;
}
const named: Named[] = [new Dog(), { name: "x" }];
for (const one of named) console.log(Object.keys(one)); //~ unsupported-property-order

interface Options {
  deep?: boolean;
  slow?: boolean;
}
const options: Options = { deep: true, slow: true };
for (const name in options) { //~ unsupported-property-order
  console.log(name);
  delete options.slow;
}

interface Level {
  readonly value: number;
}
const levels: Level[] = [
  { value: 1 },
  {
    get value() {
      return levels.length;
    },
  },
];
console.log(levels); //~ unsupported-property-order

// A click that was made with more than its type has.
type Input = { kind: "key"; code: number } | { kind: "click"; x: number; y: number };
const wide = { kind: "click" as const, x: 1, y: 2, code: 7 };
const inputs: Input[] = [{ kind: "key", code: 3 }, wide];
for (const e of inputs)
  if (e.kind === "click") {
    const { x, ...rest } = e;
    console.log(x, rest); //~ unsupported-property-order
  }

// Only running tells whether `level` comes before `mode`.
class Device {
  constructor(on: boolean) {
    this.start(on);
  }
  start(_on: boolean): void {}
}
class Heater extends Device {
  name = "heater";
  mode = 1;
  level = 2;
  override start(on: boolean): void {
    if (on) this.level = 3;
    this.mode = 2;
  }
}
const heater = new Heater(true);
console.log(heater.level, heater); //~ unsupported-property-order
console.log(JSON.stringify(heater)); //~ unsupported-property-order

// What is private to a class remains in the rest, too.
class Meter {
  unit = "C";
  label = "x";
  private raw = 3;
  show(): number {
    return this.raw;
  }
}
const { unit: meterUnit, ...meterRest } = new Meter();
console.log(meterUnit, meterRest); //~ unsupported-property-order
