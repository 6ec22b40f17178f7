// @run
// A generic function that goes through another one and is called at once: it is made for the types of that call.
function identity<T>(value: T): T { return value; }
function last<T>(values: readonly T[]): T | undefined { return values.at(-1); }
console.log(identity(identity)(5), identity(identity)("s").length, identity(identity)([1, 2]), identity(identity(identity))(true));
console.log(identity(last)([1, 2]), identity(last)(["x"])?.length);
const choose = <F,>(flag: boolean, a: F, b: F): F => (flag ? a : b);
console.log(choose(true, identity, identity)(7));
let calls = 0;
function traced<F>(f: F): F { calls++; return f; }
console.log(traced(identity)(1) + traced(identity)(2), calls, traced(traced)(3));
console.log(identity((x: number) => x + 1)(2));
