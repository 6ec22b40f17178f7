const texts = ["b", "a"];
const map = texts.map.bind(texts); //~ unsupported-bind
map((text) => text.length);
const print = console.log.bind(console); //~ unsupported-bind
print("a");

class Lamp {
  constructor(readonly name: string) {}
  show(): string {
    return this.name;
  }
}
class Spot extends Lamp {
  override show(): string {
    return "spot " + super.show();
  }
}
const lamp: Lamp = new Spot("a");
console.log(lamp.show.call(new Lamp("b")), lamp.show.apply(lamp)); //~ unsupported-bind

const counter = {
  n: 1,
  next() {
    return this.n++;
  },
};
counter.next = () => 2;
console.log(counter.next.call({ n: 5, next: () => 0 })); //~ unsupported-bind
const values: [number, number] = [1, 2];
const add = (a: number, b: number): number => a + b;
console.log(add.call(null, ...values), add.bind(null, ...values)()); //~ unsupported-bind
