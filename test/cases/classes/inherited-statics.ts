// @run
// Static members by the name of a class that inherits them, by `super`, and by `this` where that can be one class only.
class Counter {
  static made = 0;
  static #hidden = 10;
  static step = 2;
  static next(): number {
    return (Counter.made += Counter.step);
  }
  static describe(): string {
    return `${this.title()} ${this.made}`;
  }
  static title(): string {
    return "counter";
  }
  // Called by the name of this class alone.
  static reveal(): number {
    return this.#hidden++ + this.total;
  }
  static get total(): number {
    return this.made * 100;
  }
  static set total(value: number) {
    Counter.made = value;
  }
  static create(): Counter {
    return new this();
  }
  static {
    this.made += this.step;
  }
}
class Special extends Counter {
  static own = this.made + 1;
  static override next(): number {
    return super.next() + Special.own;
  }
  static both(): string {
    return `${this.next()} ${super.next()} ${this.describe()}`;
  }
}
console.log(Special.made, Special.step, Special.own, Special.describe());
console.log(Special.next(), Counter.next(), Special.both(), Counter.made);
Counter.total = 3;
console.log(Counter.reveal(), Counter.reveal(), Special.made);
console.log(Counter.create() instanceof Counter, Counter.create() instanceof Special);

const Named = class {
  static count = 1;
  static up(): number {
    return ++this.count;
  }
};
console.log(Named.up(), Named.count);
