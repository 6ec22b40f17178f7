// @run
// Functions as Node shows them: names that come from where they are made, optional ones, in tuples and nested.

interface Handlers {
  onPress?: () => void;
  onRelease: (() => void) | undefined;
  onNull: (() => void) | null;
}
const press = () => {};
const some: Handlers = { onPress: press, onRelease: undefined, onNull: null };
const none: Handlers = { onRelease: press, onNull: null };
const empty: Handlers = { onPress: undefined, onRelease: press, onNull: null };
console.log(some, none, empty);
class Button {
  readonly handlers: Handlers = some;
  label = "b";
  private secret = (x: number) => x;
  onClick: (times: number) => number = function (times) {
    return times;
  };
  #hidden = () => 1;
  method(): number {
    return this.#hidden() + this.secret(1);
  }
}
const button = new Button();
console.log(button, button.method());
console.log([button.onClick, 1, "two", null], [[press]]);
let later = () => 1;
console.log(later);
const { inner = () => 5 } = {} as { inner?: () => number };
console.log(inner);
function withDefault(f = () => 2): void {
  console.log(f);
}
withDefault();
const wrapped = (function () {});
const own = function other() {};
const cast = (() => 1) as () => number;
console.log(wrapped, own, cast, { "a-b": () => 1, 5: () => 2, "x y"() {} });
const make = () => () => 1;
console.log(make(), make);
console.log([1, 2].map((n) => ({ n, run: () => n })));
class Circle {}
class Ring extends Circle {
  static make(): Ring {
    return new Ring();
  }
}
const Alias = class Named extends Ring {};
const Plain = class {};
console.log(Circle, Ring, Alias, Plain, [Ring, Plain], { Circle, kind: Ring });
console.log(Math.abs, parseFloat, [Math.min, isNaN], Number.isInteger, [String]);
const deep = { a: { b: { c: { f: press } } } };
console.log(deep);
console.log({ get area() { return 1; }, f: press, set area(value: number) {} });
let count = 0;
function next(): () => number {
  count++;
  return later;
}
console.log(next(), count);
