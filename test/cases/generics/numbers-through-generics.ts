// @run
// The same generic function with integers, fractions, NaN and huge values: each keeps its value.
function pair<T>(a: T, b: T): [T, T] {
  return [a, b];
}
function pick<T>(flag: boolean, a: T, b: T): T {
  return flag ? a : b;
}
class Cell<T> {
  constructor(public value: T) {}
  update(f: (value: T) => T): this {
    this.value = f(this.value);
    return this;
  }
}
console.log(pair(1, 2).join(), pair(1, 2.5).join(), pair(0.1, 0.2).join("/"), pair(NaN, -0).join());
console.log(pick(true, 1, 0.5), pick(false, 1, 0.5), pick(true, 2 ** 40, 1), pick(false, 2 ** 40, 1));
const whole = new Cell(5);
whole.update((n) => n * 2).update((n) => n - 20);
const half = new Cell(5);
half.update((n) => n / 2);
console.log(whole.value, half.value, new Cell(-7).update((n) => n % 3).value);
const big = new Cell(1);
for (let i = 0; i < 40; i++) big.update((n) => n * 2);
console.log(big.value, big.value / 3 > 1);

function sum<T>(items: T[], toNumber: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += toNumber(item);
  return total;
}
console.log(sum([1, 2, 3], (n) => n), sum([1, 2], (n) => n / 4), sum(["a", "bcd"], (s) => s.length), sum([], () => 1));
const minOf = <T extends number>(...values: T[]): number => values.reduce<number>((a, b) => (b < a ? b : a), Infinity);
console.log(minOf(3, 1, 2), minOf(), minOf(0.5, -0.25), 1 / minOf(1e9, 2e9) > 0);
const counts = new Map<string, Cell<number>>();
for (const key of ["a", "b", "a"]) {
  const cell = counts.get(key) ?? new Cell(0);
  counts.set(key, cell.update((n) => n + 1));
}
console.log([...counts].map(([key, cell]) => key + cell.value).join());
