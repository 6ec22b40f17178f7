// @run
// @leaks
// Closures that keep, share and renew what they capture; functions that stand for others with more parameters.
function counter(start: number): () => number {
  let n = start;
  return () => {
    n++;
    return n;
  };
}
const c1 = counter(10);
const c2 = counter(20);
console.log(c1(), c1(), c2(), c1());

function makePair(): { inc: () => void; get: () => number } {
  let n = 0;
  return { inc: () => { n += 2; }, get: () => n };
}
const pair = makePair();
pair.inc();
pair.inc();
console.log(pair.get());

function adders(): ((x: number) => number)[] {
  const fns: ((x: number) => number)[] = [];
  for (let i = 0; i < 3; i++) fns.push((x) => x + i);
  return fns;
}
for (const f of adders()) console.log(f(10));

const handlers: ((name: string) => void)[] = [];
function on(h: (name: string) => void): void {
  handlers.push(h);
}
let total = 0;
on((name) => {
  total += name.length;
  console.log("hello " + name);
});
on(() => console.log("always"));
function named(name: string): void {
  console.log("named " + name);
}
on(named);
for (const h of handlers) h("bob");
console.log(total, handlers.length);

function fib(n: number): number {
  function go(k: number): number {
    calls++;
    return k < 2 ? k : go(k - 1) + go(k - 2);
  }
  let calls = 0;
  const r = go(n);
  console.log("calls", calls);
  return r;
}
console.log(fib(10));

class Button {
  private n = 0;
  onClick: () => void = () => {
    this.n++;
    console.log("click", this.n);
  };
  each(xs: number[]): void {
    const add = (x: number) => {
      this.n += x;
    };
    for (const x of xs) add(x);
    console.log("sum", this.n);
  }
}
const b = new Button();
const click = b.onClick;
click();
b.onClick();
b.each([1, 2, 3]);

const x = (() => {
  let s = 0;
  for (let i = 0; i < 5; i++) s += i;
  return s;
})();
console.log(x);

function compose<A, B, C>(f: (a: A) => B, g: (b: B) => C): (a: A) => C {
  return (a) => g(f(a));
}
const len = compose((s: string) => s.length, (n) => n * 2.5);
console.log(len("abcd"));
let op: ((a: number, b: number) => number) | undefined;
if (op) console.log("no");
op = (a, b) => a - b;
console.log(op(5, 3));
const table = [(a: number) => a + 1, (a: number) => a * 2];
console.log(table[0](5), table[1](5));
const same = named;
console.log(same === named, handlers[2] === named, handlers[0] === named);
{
  let block = 1;
  const bump = () => { block *= 2; };
  bump();
  bump();
  const later = () => block;
  block = 100;
  console.log(later());
}
