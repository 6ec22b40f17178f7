// @run
// Functions in variables, passed, returned, chosen, compared, reassigned, optional, and stored by name.
type Unary = (n: number) => number;
const double: Unary = (n) => n * 2;
function square(n: number): number {
  return n * n;
}
let current: Unary = double;
console.log(current(5), (current = square)(5), current === square, current === double);
const choose = (name: string): Unary | undefined => (name === "double" ? double : name === "square" ? square : undefined);
console.log(choose("double")?.(3), choose("square")!(3), choose("none")?.(3), (choose("none") ?? ((n: number) => -n))(3));
const apply = (f: Unary, times: number, n: number): number => (times === 0 ? n : apply(f, times - 1, f(n)));
console.log(apply(double, 10, 1), apply(square, 3, 2), apply((n) => n / 2, 3, 1));
const compose = (...fs: Unary[]): Unary => fs.reduce((f, g) => (n) => g(f(n)), (n: number) => n);
console.log(compose(double, square, double)(3), compose()(7), compose(square)(1.5));
let hook: ((text: string) => void) | null = null;
const fire = (text: string) => (hook ? (hook(text), "fired") : "silent");
const heard: string[] = [];
console.log(fire("a"));
hook = (text) => heard.push(text);
console.log(fire("b"), heard.join());
hook = null;
console.log(fire("c"), heard.length);
const pair: [Unary, Unary] = [double, square];
[pair[0], pair[1]] = [pair[1], pair[0]];
console.log(pair.map((f) => f(3)).join());
const withDefault = (f: Unary = double, n = 4) => f(n);
console.log(withDefault(), withDefault(square), withDefault(undefined, 1));
const predicates = { even: (n: number) => n % 2 === 0, big: (n: number) => n > 10 };
const both = (...tests: ((n: number) => boolean)[]) => (n: number) => tests.every((test) => test(n));
console.log([4, 12, 13].filter(both(predicates.even, predicates.big)).join(), [1, 20].map(predicates.big).join());
console.log((() => () => () => "nested")()()(), ((f: Unary) => f(f(2)))(square));
