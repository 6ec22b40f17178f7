// @run
// Field initialisers run in order, before the constructor's body, each can use the earlier ones.
let log: string[] = [];
const step = (name: string, value: number): number => {
  log.push(name);
  return value;
};

class Sensor {
  first = step("first", 1);
  second = step("second", this.first + 1);
  list: number[] = [];
  label;
  constructor(readonly name: string, public rate = step("rate", 5)) {
    log.push("body");
    this.label = `${name}@${this.second * rate}`;
    this.list.push(rate);
  }
}

const a = new Sensor("a");
console.log(a.label, log.join());
log = [];
const b = new Sensor("b", 10);
console.log(b.label, log.join(), b.list === a.list, b.list.length);

class Base {
  base = step("base field", 1);
  constructor() {
    log.push("base body " + this.describe());
  }
  describe(): string {
    return "Base" + this.base;
  }
}
class Derived extends Base {
  extra = step("extra field", 7);
  constructor() {
    log.push("before super");
    super();
    log.push("derived body " + this.describe());
  }
  override describe(): string {
    return "Derived" + (this.extra ?? "?");
  }
}
log = [];
console.log(new Derived().describe());
console.log(log.join(", "));
