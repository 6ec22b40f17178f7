// @run
// A function where a union may hold functions that give that union again: called, it gives what such a function gives.
type Thunk = number | (() => Thunk);
const force = (v: Thunk): number => (typeof v === "function" ? force(v()) : v);
console.log(force(() => 2), force(3), force(() => () => 4));

// Trampolines.
type Bounce = number | (() => Bounce);
function sum(n: number, total: number): Bounce {
  return n === 0 ? total : () => sum(n - 1, total + n);
}
function run(b: Bounce): number {
  let now = b;
  while (typeof now === "function") now = now();
  return now;
}
console.log(run(sum(10, 0)), run(() => 1));

// A lazy text, with nothing in it at times, and names for functions.
type Lazy = string | undefined | (() => Lazy);
const show = (h: Lazy): string => (h === undefined ? "none" : typeof h === "function" ? `f${show(h())}` : h);
const give = () => "given";
function nothing(): undefined {
  return undefined;
}
function either(n: number): string | (() => string) {
  return n > 1 ? give : "plain";
}
console.log(show(give), show(nothing), show(() => undefined), show(either(1)), show(either(2)));
const all: Lazy[] = ["a", give, () => give, () => () => undefined];
console.log(all.map(show).join(" "));
let kept: Lazy = "k";
kept = () => "later";
console.log(show(kept));
const maybe: (() => string) | undefined = all.length > 2 ? give : undefined;
console.log(show(maybe));
class Holder {
  value: Lazy = () => "held";
  set(value: Lazy): void {
    this.value = value;
  }
}
const holder = new Holder();
console.log(show(holder.value));
holder.set(() => "set");
console.log(show(holder.value));
const conf: { text: Lazy } = { text: () => "conf" };
console.log(show(conf.text));

// With parameters.
type Rule = boolean | ((n: number) => Rule);
const test = (r: Rule, n: number): boolean => (typeof r === "function" ? test(r(n), n - 1) : r);
console.log(test((n) => n > 2, 3), test((n) => (n > 2 ? (m) => m > 5 : false), 3), test(true, 1));

