// @run
// Three levels deep, each level with its own variables; the inner ones live on when the outer have returned.
function level1(a: string) {
  let calls1 = 0;
  return (b: string) => {
    calls1++;
    let calls2 = 0;
    return (c: string) => {
      calls2++;
      return `${a}${b}${c} ${calls1}/${calls2}`;
    };
  };
}

const one = level1("x");
const two = one("y");
console.log(two("1"), two("2"));
const other = one("z");
console.log(two("3"), other("1"), level1("q")("r")("s"));

const add = (a: number) => (b: number) => (c: number) => a + b * c;
console.log(add(1)(2)(3), [1, 2, 3].map(add(10)(2)).join());

function compose(...steps: ((n: number) => number)[]): (n: number) => number {
  return (n) => steps.reduce((value, step) => step(value), n);
}
const twice = (f: (n: number) => number) => (n: number) => f(f(n));
const inc = (n: number) => n + 1;
const pipeline = compose(inc, twice((n) => n * 3), twice(twice(inc)));
console.log(pipeline(0), pipeline(1), compose()(7));

function delayed<T>(value: T): () => () => T {
  return () => () => value;
}
console.log(delayed("late")()(), delayed(2.5)()());
