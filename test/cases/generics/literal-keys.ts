// @run
// Type parameters that are literals, as keys: each literal takes its own field, in classes, functions and closures.
interface O { a: number; b: number }
class Reader<K extends "a" | "b"> { constructor(private readonly key: K) {} read(o: O): number { return o[this.key]; } }
const o: O = { a: 1, b: 2 };
console.log(new Reader("a").read(o), new Reader("b").read(o));
function f<K extends "a" | "b">(x: O, k: K): number { return x[k]; }
console.log(f(o, "a"), f(o, "b"));
type Key = "a" | "b";
const g = <K extends Key>(k: K) => (x: O) => x[k];
console.log(g("a")(o), g("b")(o));
enum Axis { X = "a", Y = "b" }
function h<A extends Axis>(x: O, axis: A): number { return x[axis]; }
console.log(h(o, Axis.X), h(o, Axis.Y));
function pair<A extends 0 | 1>(p: { 0: number; 1: number }, i: A): number { return p[i]; }
console.log(pair({ 0: 5, 1: 6 }, 0), pair({ 0: 5, 1: 6 }, 1));
