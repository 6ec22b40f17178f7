// @run
// `in` on unions, optional properties and classes; delete and adding again, which moves a property to the end.
interface C { kind: "c"; radius: number } interface S { kind: "s"; side: number; label?: string }
type Sh = C | S;
const list: Sh[] = [{ kind: "c", radius: 2 }, { kind: "s", side: 3 }, { kind: "s", side: 4, label: "four" }];
for (const s of list) { if ("radius" in s) console.log("circle", s.radius); else console.log("square", s.side, "label" in s, s.label ?? "-"); console.log(Object.keys(s).join()); }
type A = { bark: number } | { meow: string };
function f(x: A): string { return "bark" in x ? `bark ${x.bark}` : `meow ${x.meow}`; }
console.log(f({ bark: 0 }), f({ meow: "" }));
const arr: A[] = [{ bark: 1 }, { meow: "m" }]; console.log(arr.map(f), arr.filter((a) => "meow" in a).length);
interface O { a: number; b?: number; z: string }
const o: O = { a: 1, b: 2, z: "z" };
console.log("b" in o, "a" in o, o); delete o.b; console.log("b" in o, o.b, o.b === undefined, o, Object.keys(o));
const r = delete o.b; console.log(r);
const o3: { a: number; b?: number } = { a: 1 }; console.log("b" in o3, o3); o3.b = 5; console.log("b" in o3, o3, Object.keys(o3)); delete o3.b; console.log(o3); o3.b = 6; console.log(o3);
class K { n = 1; m(): number { return 2; } get g(): number { return 3; } }
const k = new K(); console.log("n" in k, "m" in k, "g" in k);
function opt(x?: { v?: number }): string { return x !== undefined && "v" in x ? `has ${x.v}` : "no"; }
console.log(opt(), opt({}), opt({ v: 0 }));
class Dog { bark(): string { return "woof"; } } class Cat { meow(): string { return "meow"; } }
function speak(a: Dog | Cat): string { return "bark" in a ? a.bark() : a.meow(); }
console.log(speak(new Dog()), speak(new Cat()));
