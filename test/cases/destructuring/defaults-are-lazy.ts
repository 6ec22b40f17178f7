// @run
// A default is evaluated only where the value is undefined, in order, and may use the names before it.
let calls = "";
const make = (name: string, value: number): number => {
  calls += name;
  return value;
};
interface Options {
  a?: number;
  b?: number | null;
  c?: { d?: number };
}
function read({ a = make("a", 1), b = make("b", 2), c: { d = make("d", 3) } = { d: make("c", 4) } }: Options = {}): string {
  return `${a} ${b} ${d}`;
}
console.log(read(), calls);
calls = "";
console.log(read({ a: 0, b: null, c: {} }), calls);
calls = "";
console.log(read({ a: undefined, c: { d: 9 } }), calls);

calls = "";
const [x = make("x", 10), y = make("y", x + 1), z = y * 2]: (number | undefined)[] = [5, undefined];
console.log(x, y, z, calls);
const [p = 1, q = p, r = p + q]: number[] = [];
console.log(p, q, r);

let counter = 0;
const next = () => ++counter;
const { m = next(), n = next(), o = next() }: { m?: number; n?: number; o?: number } = { n: 50 };
console.log(m, n, o, counter);
function tail([first = "none", ...others]: string[] = ["default", "x"]): string {
  return first + others.length;
}
console.log(tail(), tail([]), tail(["a", "b", "c"]));
