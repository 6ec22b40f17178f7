// @run
// Names of properties that templates of constants make; length and name of a function that another one is called with.
const k = "key";
enum E { A = "aa" }
const o = { [`${k}1`]: 1, [`x${2}y`]: 2, [`q`]: 3, [`${E.A}z`]: 4 };
console.log(o.key1, o.x2y, o["q"], o, Object.keys(o));
console.log(((f: () => number, g: (a: number, b?: number) => number) => f.length + g.length + f.name.length)(() => 1, function named(a: number, b?: number) { return a; }));
console.log((function (f) { return f.name + f(2) + f.length; })(function twice(x: number) { return x * 2; }));
