// @run
// What JSON.stringify calls: toJSON of classes, their heirs and what throws, getters of literals; lists of names that pick and
// order properties on all levels, of records too; functions and typed arrays inside of values.
class Point {
  constructor(public x: number, public y: number) {}
  get sum(): number { return this.x + this.y; }
}
class Named extends Point { #hidden = 1; label = "p" + this.#hidden; }
class Temperature {
  constructor(readonly celsius: number) {}
  toJSON(): string { return this.celsius.toFixed(1) + "C"; }
}
class Hot extends Temperature { extra = 1; }
class Listed { constructor(public a: number) {} toJSON() { return { a: this.a, list: [1, this.a] }; } }
class Checked { constructor(public n: number) {} toJSON(): number { if (this.n < 0) throw new Error("neg"); return this.n; } }
console.log(JSON.stringify(new Point(1, 2)), JSON.stringify(new Named(3, 4)));
console.log(JSON.stringify([new Temperature(20), new Temperature(-0.25), new Hot(3)]), JSON.stringify({ t: new Temperature(1) }));
console.log(JSON.stringify(new Listed(4)), JSON.stringify({ p: [new Listed(5)] }, null, 1));
console.log(JSON.stringify({ get x() { return 5; }, y: 1 }));
let n = 1;
const o = { get c() { return n++; }, set c(v: number) { n = v; }, k: "s", set only(v: number) { n = v; } };
console.log(JSON.stringify(o), JSON.stringify([o, o]));
try { console.log(JSON.stringify([new Checked(1), new Checked(-1), new Checked(3)])); } catch (e) { console.log((e as Error).message); }
const value = { name: "n", list: [1, [2, 3], []], nested: { empty: {}, deep: { x: null } } };
console.log(JSON.stringify(value, ["name", "nested", "deep"]), JSON.stringify({ b: 1, a: 2 }, ["a", "b"]));
console.log(JSON.stringify({ b: 1, a: 2, "q\"": 3 }, ["a", "a", "q\"", "zz", "b"], 2), JSON.stringify({ a: 1 }, []));
const names: string[] = [];
for (const c of "xyz") names.push(c);
const rec: Record<string, number> = { z: 1, q: 2, x: 3 };
console.log(JSON.stringify(rec, names), JSON.stringify([{ y: 1, x: [{ z: 2, k: 1 }] }], names), JSON.stringify(rec));
const pair: [string, number] = ["t", 1];
console.log(JSON.stringify(pair), JSON.stringify({ f: () => 1, kept: 1 }), JSON.stringify([() => 1]));
console.log(JSON.stringify(new Uint8Array([1, 2])), JSON.stringify({ f: new Float32Array([0.5]) }, null, 2), JSON.stringify(new Uint8Array(0)));
const xs = [1];
console.log(JSON.stringify(xs, null, xs.push(2)));
