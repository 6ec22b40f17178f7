interface Reading {
  value: number;
  unit?: string;
}
const units = ["V"];
const first: Reading = { value: units.length };
const second: Reading = { value: 2, unit: units.at(1) };
console.log(first, second.value); //~ unsupported-property-order

interface Point {
  x: number;
  y: number;
}
const a: Point = { x: 1, y: 2 };
const b: Point = { y: 3, x: 4 };
console.log([a, b]); //~ unsupported-property-order

interface Options {
  deep?: boolean;
  slow?: boolean;
}
const options: Options = {};
if (a.x > 0) options.slow = true;
options.deep = false;
console.log({ options }); //~ unsupported-property-order

type Message = { text: string } | { code: number };
function describe(message: Message): void {
  console.log(message); //~ unsupported-property-order
}
const texts = ["one"];
describe({ text: texts[0] });
describe({ code: b.x });

const { x: left, ...others } = a;
console.log(left, others); //~ unsupported-property-order
