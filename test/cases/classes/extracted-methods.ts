// @run
// @leaks
// Methods handed on as values: wrapped in arrows, bound, and arrow fields; `this` stays the instance.
class Counter {
  count = 0;
  constructor(readonly step: number) {}
  tick(): number {
    this.count += this.step;
    return this.count;
  }
  readonly boundTick = (): number => this.tick();
  ticker(): () => number {
    return this.tick.bind(this);
  }
}
function callTwice(action: () => number): string {
  return action() + "," + action();
}
const a = new Counter(1);
const b = new Counter(10);
console.log(callTwice(() => a.tick()), callTwice(b.boundTick), callTwice(a.ticker()));
console.log(a.count, b.count);
let current = a;
const tickCurrent = () => current.tick();
current = b;
console.log(tickCurrent(), a.count);
const actions = [a, b].map((counter) => counter.boundTick);
console.log(actions.map((action) => action()).join(), actions[0] === a.boundTick, a.boundTick === b.boundTick);

class Twice extends Counter {
  override tick(): number {
    super.tick();
    return super.tick();
  }
  run(): number {
    const inner = () => {
      const deeper = () => super.tick() + this.count;
      return deeper();
    };
    return inner();
  }
}
const twice = new Twice(3);
console.log(callTwice(twice.boundTick), twice.run(), callTwice(twice.ticker()));
