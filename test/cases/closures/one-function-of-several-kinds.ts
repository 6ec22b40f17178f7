// @run
// A function that looks at none of its arguments, given where each is of another type.
class Bell<T> {
  fs: ((value: T, count: number) => void)[] = [];
  on(f: (value: T, count: number) => void): void { this.fs.push(f); }
  ring(value: T): void { this.fs.forEach((f, i) => f(value, i)); }
}
let log = "";
function tick(): void { log += "."; }
const tock = (): void => { log += "|"; };
const a = new Bell<number>();
const b = new Bell<string>();
const c = new Bell<{ x: number }>();
a.on(tick); b.on(tick); c.on(tick); a.on(tock); b.on(tock); c.on(tock);
a.ring(1); b.ring("x"); c.ring({ x: 1 });
console.log(log);
function each<T>(xs: T[], f: (x: T, i: number) => void): void { for (let i = 0; i < xs.length; i++) f(xs[i]!, i); }
each([1, 2], tick); each(["a"], tick); each([true], tock);
const made = (prefix: string) => () => { log += prefix; };
const p = made("P");
each([1], p); each(["s"], p); each([[1]], p);
const maybe: (() => void) | undefined = log.length > 2 ? p : undefined;
if (maybe) { each([1], maybe); each(["s"], maybe); }
console.log(log);
