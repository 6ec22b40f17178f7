// @run
// `A extends unknown[]`: wrappers that log, remember, run once, run later and bind the first argument.
function logged<A extends unknown[], R>(name: string, f: (...args: A) => R): (...args: A) => R {
  let calls = 0;
  return (...args) => {
    calls += 1;
    const result = f(...args);
    console.log(name, calls, args.length);
    return result;
  };
}
const add = logged("add", (a: number, b: number) => a + b);
console.log(add(1, 2) + add(3, 4.5));
const upper = logged("upper", (t: string) => t.toUpperCase());
console.log(upper("x"));
const none = logged("none", () => 42);
console.log(none());
const all = logged("all", (...xs: number[]) => xs.length);
console.log(all(), all(1, 2, 3));
const effect = logged("effect", (a: string, b: boolean): void => { console.log(a, b); });
effect("hi", true);
function memo<A extends unknown[], R>(f: (...args: A) => R, keyOf: (...args: A) => string): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args: A): R => {
    const key = keyOf(...args);
    const old = known.get(key);
    if (old !== undefined) return old;
    const made = f(...args);
    known.set(key, made);
    return made;
  };
}
let runs = 0;
const slow = memo((a: number, b: string) => { runs++; return b.repeat(a); }, (a, b) => `${a}/${b}`);
console.log(slow(2, "ab"), slow(2, "ab"), slow(1, "q"), runs);
function once<A extends unknown[]>(f: (...args: A) => void): (...args: A) => void {
  let done = false;
  return (...args) => {
    if (done) return;
    done = true;
    f(...args);
  };
}
const start = once((pin: number, name: string) => console.log("start", pin, name));
start(1, "a"); start(2, "b");
function later<A extends unknown[]>(f: (...args: A) => void, ...args: A): () => void {
  return () => f(...args);
}
const jobs = [later((n: number) => console.log("job", n), 5), later((a: string, b: string) => console.log(a + b), "x", "y"), later(() => console.log("nothing"))];
for (const job of jobs) job();
function bindFirst<F, A extends unknown[], R>(f: (first: F, ...rest: A) => R, first: F): (...rest: A) => R {
  return (...rest) => f(first, ...rest);
}
console.log(bindFirst((a: number, b: number, c: string) => c + (a - b), 10)(3, "r"), bindFirst((a: string) => a.length, "four")());
