// @run
// What TypeScript knows to be there is asked all the same: the answer is known, what is asked still runs.
interface P {
  x: number;
  tag: "a" | "b";
  list: number[];
  cb: () => number;
}
let calls = 0;
function num(): number {
  calls++;
  return 4;
}
function make(): P {
  calls++;
  return { x: 1, tag: "a", list: [], cb: () => 3 };
}
function f(x: number, p: P, s: string, flag: boolean): string {
  if (x === undefined) return "no x"; //~ always-defined
  if (p == null || p.x === null) return "no p"; //~ always-defined always-defined
  if (s !== undefined && flag != undefined) //~ always-defined always-defined
    return s + (x ?? 5) + (p.tag ?? "c") + (p.list?.length ?? 9) + (p.cb?.() ?? 1); //~ always-defined always-defined always-defined always-defined
  return "end";
}
console.log(f(3, make(), "s", true), calls);
console.log(num() === undefined, undefined !== num(), num() ?? 7, make()?.x ?? 3, calls); //~ always-defined always-defined always-defined always-defined
let n = 5;
n ??= 6; //~ always-defined
console.log(n);
const m = new Map<string, number>();
m.set("a", 1);
const got = m.get("a")!;
if (got === undefined) console.log("none");
else console.log(got);
function g<T>(x: T): boolean {
  return x === undefined;
}
console.log(g(3), g("a"), g(undefined), g<number | undefined>(4));
class C {
  o = { y: 2 };
  t() {
    return this === undefined || this.o == null; //~ always-defined always-defined
  }
}
console.log(new C().t());
const xs = [1, 2];
for (const x of xs) if (x !== null) console.log(x); //~ always-defined
console.log(
  (function () {
    return 1;
  })(),
  (() => ({}))() !== undefined, //~ always-defined
);
const h = (): void => {};
const t: [number, string] = [1, "a"];
if (t[0] === undefined || t === null) h(); //~ always-defined always-defined
const e = (x: number | null) => (x === undefined ? 1 : 2);
console.log(e(null), e(3));
const e2 = (x: number | undefined) => (x === null ? 1 : 2);
console.log(e2(undefined), e2(3));
