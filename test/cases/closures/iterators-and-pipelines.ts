// @run
// Lazy sequences built of closures: ranges, map, filter, take, zip, pulled value by value.
type Next<T> = () => T | undefined;
const range = (from: number, to = Infinity): Next<number> => {
  let at = from;
  return () => (at < to ? at++ : undefined);
};
function map<T, U>(next: Next<T>, f: (value: T) => U): Next<U> {
  return () => {
    const value = next();
    return value === undefined ? undefined : f(value);
  };
}
function filter<T>(next: Next<T>, test: (value: T) => boolean): Next<T> {
  return () => {
    for (;;) {
      const value = next();
      if (value === undefined || test(value)) return value;
    }
  };
}
function take<T>(next: Next<T>, count: number): Next<T> {
  let left = count;
  return () => (left-- > 0 ? next() : undefined);
}
function toArray<T>(next: Next<T>): T[] {
  const items: T[] = [];
  for (let value = next(); value !== undefined; value = next()) items.push(value);
  return items;
}
const zip = <A, B>(a: Next<A>, b: Next<B>): Next<[A, B]> => () => {
  const [x, y] = [a(), b()];
  return x === undefined || y === undefined ? undefined : [x, y];
};
console.log(toArray(range(2, 6)).join(), toArray(take(map(range(1), (n) => n * n), 4)).join());
let pulled = 0;
const odd = filter(map(range(0), (n) => (pulled++, n * 3)), (n) => n % 2 === 1);
console.log(odd(), odd(), pulled, toArray(take(odd, 2)).join(), pulled);
console.log(toArray(zip(range(0), map(range(97, 100), (code) => String.fromCharCode(code)))).map(([i, c]) => i + c).join());
const primes = (): Next<number> => {
  const found: number[] = [];
  return filter(range(2), (n) => {
    if (found.some((p) => n % p === 0)) return false;
    found.push(n);
    return true;
  });
};
console.log(toArray(take(primes(), 8)).join(), primes()());
class Stream<T> {
  constructor(private readonly next: Next<T>) {}
  map<U>(f: (value: T) => U): Stream<U> {
    return new Stream(map(this.next, f));
  }
  take(count: number): Stream<T> {
    return new Stream(take(this.next, count));
  }
  fold<R>(start: R, step: (sum: R, value: T) => R): R {
    let sum = start;
    for (let value = this.next(); value !== undefined; value = this.next()) sum = step(sum, value);
    return sum;
  }
}
console.log(new Stream(range(1)).take(5).map((n) => n / 2).fold(0, (a, b) => a + b), new Stream(range(5, 8)).map(String).fold("", (a, b) => b + a));
