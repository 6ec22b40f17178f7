// @run
// Arrays that a call makes for the moment, by a choice or behind a comma, given to functions that change them.
function f(xs: number[]) {
  xs.push(1);
  return xs.length;
}
let n = 3;
const some: number[] = [9];
console.log(f(n > 2 ? [] : [1, 2]), f(n > 2 ? [1] : some), f(n > 5 ? [1] : some), some);
function g(xs: string[]) {
  if (xs.length > 1) [xs[0], xs[1]] = [xs[1], xs[0]];
  return xs.join();
}
console.log(g(n === 3 ? ["a", "b"] : []), g(n === 4 ? [] : ["a", "b"].slice(0)));
function maybe(k: number): number[] | undefined {
  return k > 1 ? [k] : undefined;
}
console.log(f(maybe(2) ?? []), f(maybe(1) ?? [5, 6]), f((n++, [1])), n);
const table: Record<string, number[]> = { a: [1] };
console.log(f(table["a"] ?? []), f(table["b"] ?? []), table);
class P {
  xs: number[] = [];
  constructor(q: number[]) {
    q.push(7);
    this.xs = q;
  }
}
console.log(new P(n > 1 ? [] : [3]).xs, new P(n > 100 ? [] : [3]).xs);
function both(a: number[], b: number[]) {
  a.push(...b);
  b.length = 0;
  return a;
}
console.log(
  both(n > 1 ? [1] : [], n > 2 ? [2, 3] : [4]),
  [n > 1 ? [1] : []].map((x) => f(x)),
);
