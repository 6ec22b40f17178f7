// @run
// @leaks
// Defaults may refer to earlier parameters and may themselves be closures over them.
function make(name: string, greet = () => "hello " + name, punctuation = (): string => (greet().length > 8 ? "!" : ".")) {
  return () => greet() + punctuation();
}
console.log(make("Ann")(), make("Al", () => "hi")(), make("x", undefined, () => "?")());

function reassigned(name: string, show = () => name): string {
  const before = show();
  name = name + "2";
  return `${before} ${show()}`;
}
console.log(reassigned("a"));

function collect(...values: number[]): { add: (value: number) => number; all: () => string } {
  return {
    add: (value) => values.push(value),
    all: () => values.join("+"),
  };
}
const list = [1, 2];
const bag = collect(...list);
bag.add(3);
console.log(bag.all(), list.join("+"));

function within({ low, high }: { low: number; high: number }): (value: number) => boolean {
  return (value) => value >= low && value <= high;
}
const range = { low: 1, high: 5 };
const inside = within(range);
range.high = 100;
console.log(inside(5), inside(6), within(range)(6));

function chain(start: number) {
  let value = start;
  const self = {
    plus(n: number) {
      value += n;
      return self;
    },
    times: (n: number) => {
      value *= n;
      return self;
    },
    get: () => value,
  };
  return self;
}
console.log(chain(2).plus(3).times(4).plus(1).get());
