// @run
// Type parameters in closures, in function types that are stored, and in callbacks that are called later.
type Handler<T> = (value: T) => void;
class Signal<T> {
  private handlers: Handler<T>[] = [];
  constructor(private current: T) {}
  subscribe(handler: Handler<T>): () => void {
    this.handlers.push(handler);
    handler(this.current);
    return () => {
      const at = this.handlers.indexOf(handler);
      if (at >= 0) this.handlers.splice(at, 1);
    };
  }
  set(value: T): void {
    this.current = value;
    for (const handler of this.handlers.slice()) handler(value);
  }
  map<U>(f: (value: T) => U): Signal<U> {
    const result = new Signal<U>(f(this.current));
    this.subscribe((value) => result.set(f(value)));
    return result;
  }
}
const temperature = new Signal(20);
const label = temperature.map((t) => (t > 25 ? "hot" : "mild"));
const shout = label.map((text) => text.toUpperCase() + "!");
const seen: string[] = [];
const stop = shout.subscribe((text) => seen.push(text));
temperature.set(30);
stop();
stop();
temperature.set(10);
console.log(seen.join(" "));

function pipe<A, B, C>(f: (a: A) => B, g: (b: B) => C): (a: A) => C {
  return (a) => g(f(a));
}
const countWords = pipe((text: string) => text.split(" "), (words) => words.length);
const isLong = pipe(countWords, (n) => n > 2);
console.log(countWords("a b c"), isLong("a b"), pipe(isLong, String)("x y z"));

function zipWith<A, B, C>(as: A[], bs: B[], f: (a: A, b: B, i: number) => C): C[] {
  return as.slice(0, bs.length).map((a, i) => f(a, bs[i]!, i));
}
console.log(zipWith([1, 2, 3], ["x", "y"], (n, s, i) => s.repeat(n) + i).join(), zipWith([], [1], (a, b) => b).length);
function fold<T, R>(items: T[], start: R, step: (sum: R, item: T) => R): R {
  let sum = start;
  for (const item of items) sum = step(sum, item);
  return sum;
}
console.log(fold([1, 2, 3], "", (text, n) => text + n), fold(["a", "bb"], 0.5, (n, s) => n + s.length), fold([1, 2], [] as number[], (list, n) => [n, ...list]).join());
