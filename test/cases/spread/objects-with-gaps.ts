// @run
// Optional fields, conditions, instances of classes and calls as sources.
interface Style { color?: string; width?: number }
const one: Style = { width: 5 };
const two: Style = { color: "red", width: 1 };
const copy: Style = { ...one };
const both: Style = { ...one, ...two };
const wider = { ...two, width: 2 };
console.log(copy.color, copy.width, both.color, both.width, wider.color, wider.width);
interface Node { name: string; next?: Node; data: number[] }
let node: Node = { name: "a", data: [1] };
node = { ...node, next: node };
node = { ...node, name: "b", next: node, data: [...node.data, 2] };
console.log(node.name, node.data, node.next?.name, node.next?.next?.name, node.next?.next?.next === undefined);
interface Named { name: string }
class Dog implements Named {
  tricks = 3;
  constructor(public name: string) {}
}
const dog = new Dog("rex");
const plain: { name: string; tricks: number } = { ...dog };
dog.name = "max";
console.log(plain, plain.name, dog.name);
const key: string = "".trim();
const filled: string = "x".trim();
const withText = { a: 1, ...(key !== "" && { b: key }), ...(filled !== "" && { c: filled }) };
console.log(withText.a, withText.b, withText.c);
const nothing = null as { q: number } | null;
const n = { p: 1, ...nothing };
console.log(n.p, n.q);
const pick = (yes: boolean): { a: number; b: number } => ({ a: 0, b: 0, ...(yes ? { a: 1 } : { b: 2 }) });
console.log(pick(true), pick(false));
let calls = 0;
const make = (): { v: number; w: number } => ({ v: ++calls, w: calls * 10 });
const m = { ...make(), ...make(), u: calls };
console.log(m);
const late = { u: calls++, ...make() };
console.log(late, calls);
const fs = [1, 2].map((i) => ({ ...make(), get: () => i }));
console.log(fs.map((f) => f.v + f.get()).join());
function options(given: { port?: number; host?: string } = {}): string {
  const { port, host } = { port: 80, host: "localhost", ...given };
  return `${host}:${port}`;
}
console.log(options(), options({ port: 1 }), options({ host: "h" }));
const pos = { x: 1, y: 2 } as const;
const three = { ...pos, z: 3 };
console.log(three, Math.max(three.x, three.z));
const big = { n: 1 };
const widened = { ...big, n: 2 ** 40 };
const frac = { ...big, h: 0.5 };
console.log(widened, frac, big);
class Counter {
  state = { n: 0, log: [] as string[] };
  step(): this {
    this.state = { ...this.state, n: this.state.n + 1, log: [...this.state.log, `s${this.state.n}`] };
    return this;
  }
}
const c = new Counter();
const first = c.state;
console.log(c.step().step().state, first);
const tuples = [[1, "a"], [2, "b"]].map(([k, v]) => ({ ...{ k, v } }));
console.log(tuples.length);
