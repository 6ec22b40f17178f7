// @run
// What a replacer gets: objects of classes, properties without a value, enums, records, tuples, nothing at all.
enum Mode { Off, On }
class Node1 { constructor(public id: number, public next: Node1 | null = null, public note?: string) {} }
class Leaf extends Node1 { extra = true; }
const log: string[] = [];
const show = (key: string, value: unknown) => { log.push(`${key}:${typeof value}`); return value; };
console.log(JSON.stringify(new Node1(1, new Leaf(2)), show));
console.log(log.join());
log.length = 0;
console.log(JSON.stringify({ a: undefined, b: null, c: Mode.On, d: [1, "x", true], e: { k: 1.5 } as Record<string, number> }, show, 2));
console.log(log.join());
const m = new Map<string, number>([["a", 1], ["b", 2]]);
console.log(JSON.stringify({ m, s: new Set([1, 2]) }));

const t: [number, string, boolean] = [1, "a", true];
console.log(JSON.stringify({ t }, (k, v) => k === "1" ? `${typeof v}!` : v));
interface O { a?: number; b?: string; }
const os: O[] = [{ a: 1 }, { b: "x" }, { a: 2, b: "y" }, {}];
console.log(JSON.stringify(os, (k, v) => { log.push(k); return v; }, "--"));
console.log(log.join("|"));
console.log(JSON.stringify(5, (k, v) => typeof v === "number" ? v + 1 : v), JSON.stringify("x", () => "always"), JSON.stringify([1], (k) => k === "" ? [7, 8] : k));
