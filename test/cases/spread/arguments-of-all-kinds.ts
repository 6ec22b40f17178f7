// @run
// Lists, tuples, text and collections as elements and arguments; elements of other types become those of the new array.
function sumAll(first = 0, ...rest: number[]): number {
  return rest.length === 0 ? first : first + sumAll(...rest);
}
console.log(sumAll(), sumAll(5), sumAll(1, 2, 3, 4.5));
function first(head: number, ...tail: number[]): string {
  tail.push(head);
  return [head, tail.length].join();
}
const args: [number, ...number[]] = [1, 2, 3];
console.log(first(...args), first(9), args.length);
let log = "";
const note = (name: string, value: number[]): number[] => {
  log += name;
  return value;
};
function show(...parts: (string | number)[]): string {
  return `${parts.length}:${parts.join("/")}`;
}
const numbers = [3, 8, -1];
console.log(show(...note("a", [1]), note("b", [2]).length, ...note("c", [3])), log);
console.log(show(...numbers), show(), show(...[]), show("a", ...numbers, "b", ..."xy"));
function three(a: number, b: number, c = 30): number {
  return a * 10000 + b * 100 + c;
}
const pair: [number, number] = [1, 2];
const mixed: [string, number] = ["x", 2];
const two = (s: string, n: number): string => s.repeat(n);
let calls = "";
const make = (): [number, number] => { calls += "m"; return [4, 5]; };
const one = (): number => { calls += "o"; return 7; };
console.log(three(...pair), two(...mixed), three(...make(), one()), three(one(), ...make()), calls);
class P { constructor(readonly a: number, readonly b: number) {} sum(k: number, l: number): number { return this.a + this.b * k + l; } }
const p = new P(...pair);
console.log(p.sum(...pair), new P(...make()).a);
const optional = (a?: string, ...rest: string[]): string => `${a ?? "none"}(${rest.join("")})`;
const texts: string[] = [];
console.log(optional(...texts), optional(...["q"]), optional("", ..."héł😀"));
texts.push(..."xyz");
console.log(optional(...texts), texts.length, optional("s", ...texts));
const m = new Map([["k", 1], ["l", 2]]);
const s = new Set([5, 4, 5]);
console.log([...m.keys()].join(), [...m.values()].join(), [...m].map(([k, v]) => k + v).join(), [...m.entries()].length, [...s].join(), [...s.entries()].map(([a, b]) => a * b).join());
console.log([...texts.entries()].map(([i, t]) => `${i}${t}`).join(), [...texts.keys()].join(), [...texts.values()].join());
const bytes = new Uint8Array([1, 2, 255]);
console.log([...bytes, 300].join(), Math.max(...bytes), String.fromCharCode(...bytes.slice(0, 1)).length);
const union: (string | number | undefined)[] = [...numbers, ...texts, undefined];
console.log(union.length, union[0], union[5]);
const o: (number | undefined)[] = [...numbers, undefined];
console.log(o[1], o[3]);
const rows = [[1], [2]];
const copy = [...rows];
copy[0]!.push(10);
copy[1] = [99];
console.log(rows.map((row) => row.join("+")).join(), copy.map((row) => row.join("+")).join());
class A { constructor(public v: number) {} name(): string { return "A" + this.v; } }
class B extends A { override name(): string { return "B" + this.v; } }
const bs = [new B(1), new B(2)];
const as: A[] = [new A(0), ...bs];
bs[0]!.v = 7;
console.log(as.map((a) => a.name()).join());
const fs = [() => 1, () => 2];
const gs = [...fs, () => 3];
console.log(gs.map((f) => f()).join());
function id<T>(...xs: T[]): T[] { return [...xs, ...xs]; }
console.log(id(1, 2).join(), id(...texts).join(""), id<number>().length);
console.log(Math.max(...numbers), Math.min(...numbers, -5), Math.max(...[]), Math.hypot(...[3, 4]));
console.log(Math.max(...[NaN, 1]), Math.min(...[0, -0]));
