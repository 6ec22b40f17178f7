// @run
// Variables that closures know before they are declared, for each turn of a loop, parameters, recursion.
// section 1
const hs: (() => void)[] = [];
let n1 = 0;
hs.push(() => { n1++; });
for (const h of hs) h();
console.log(n1);
// section 2
let n2 = 5;
const g = () => { n2 *= 2; };
const list: (() => void)[] = [g, () => { n2 -= 1; }];
for (const h of list) h();
console.log(n2);
// early captures
function order(): string {
  const log: string[] = [];
  const first = () => { log.push("first"); second(); };
  const second = () => { log.push("second " + tail); };
  const tail = "t";
  const fs: (() => void)[] = [first, second];
  for (const f of fs) f();
  return log.join();
}
console.log(order());
function later(): () => string {
  const read = () => value + count;
  let value = "v";
  let count = 1;
  count++;
  value += "w";
  const out = read();
  console.log(out);
  count = 7;
  return read;
}
console.log(later()());
function ticker(): void {
  const ids: number[] = [];
  const cancel = register(() => { ids.push(cancel()); });
  run();
  run();
  console.log(ids.join("/"));
}
let registered: (() => void) | undefined;
let tick = 0;
function register(f: () => void): () => number {
  registered = f;
  return () => ++tick;
}
function run(): void {
  if (registered !== undefined) registered();
}
ticker();
// parameters captured and assigned
function acc(total: number, label: string): (x: number) => string {
  return (x) => {
    total += x;
    label = label + "+";
    return label + total;
  };
}
const a1 = acc(1, "a");
const a2 = acc(100, "b");
console.log(a1(1), a1(2), a2(1), a1(3));
// loops
const outs: (() => string)[] = [];
for (let i = 0, j = 10; i < 3; i++, j--) {
  outs.push(() => `${i}:${j}`);
  if (i === 1) i += 0;
}
for (let s of ["x", "y"]) {
  s += "!";
  outs.push(() => s);
}
let k = 0;
while (k < 2) {
  let inner = k * 10;
  outs.push(() => `${inner++}`);
  inner++;
  k++;
}
console.log(outs.length);
for (const o of outs) console.log(o(), o());
// captured array / object / optional
function holder(): { add: (s: string) => void; show: () => string } {
  const items: string[] = ["0"];
  let last: string | undefined;
  return {
    add: (s) => { items.push(s); last = s; },
    show: () => items.join() + " " + (last ?? "none"),
  };
}
const h1 = holder();
console.log(h1.show());
h1.add("q");
console.log(h1.show());
function swap(arr: number[]): () => number {
  arr = arr.slice();
  const f = () => arr.length;
  arr.push(5);
  return f;
}
console.log(swap([1, 2])());
// recursion through values
function fact(): (n: number) => number {
  const f = (n: number): number => (n <= 1 ? 1 : n * f(n - 1));
  return f;
}
console.log(fact()(5));
const fx = function self(n: number): number { return n === 0 ? 0 : 1 + self(n - 1); };
console.log(fx(4));
const fns = { f: function deep(n: number): number { return n === 0 ? 0 : 2 + deep(n - 1); } };
console.log(fns.f(4));
