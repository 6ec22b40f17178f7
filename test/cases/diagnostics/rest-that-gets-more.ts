// A function with a rest in a place of two parameters, that somebody calls with three.
type Op = (a: number, b: number) => number;
type Wide = (a: number, b: number, c: number) => number;
const count: Op = (...xs) => xs.length; //~ unsupported-function-shape
const most: Op = Math.max; //~ unsupported-function-shape
const call = (op: Wide): number => op(1, 2, 3);
console.log(call(count), call(most));

interface Small {
  op(a: number): string;
}
interface Large {
  op(a: number, b: number): string;
}
const small: Small = { op: (...xs) => `${xs.length}` }; //~ unsupported-function-shape
const large: Large = small;
console.log(large.op(1, 2));
