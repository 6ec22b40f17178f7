// @run
// Plugins, expressions, accessors, and a list whose elements have all the forms that unknown has here.
// covariance lies, optional methods, overridden generics
class Animal { constructor(public name: string) {} speak(): string { return `${this.name} makes a sound`; } clone(): Animal { return new Animal(this.name); } get kind(): string { return "animal"; } }
class Dog extends Animal { tricks: string[] = ["sit"]; override speak(): string { return super.speak() + " woof"; } override clone(): Dog { const d = new Dog(this.name); d.tricks = this.tricks; return d; } override get kind(): string { return `dog<${super.kind}>`; } }
class Puppy extends Dog { age = 0.5; override clone(): Puppy { return Object.assign(new Puppy(this.name + "2"), { age: this.age + 1 }); } }
const dogs: Dog[] = [new Dog("Rex"), new Puppy("Bit")];
const animals: Animal[] = dogs;
animals.push(new Puppy("Pip"));
console.log(dogs.length, animals === dogs as Animal[], dogs.map((d) => d.tricks.length));
console.log(animals.map((a) => a.clone()).map((a) => [a.speak(), a.kind, a.constructor.name]));
const c = dogs[0].clone(); c.tricks.push("roll"); console.log(dogs[0].tricks, animals[1].clone());
const kennel: { pets: Animal[]; best?: Animal } = { pets: dogs, best: dogs[1] };
console.log(kennel.best instanceof Puppy && kennel.best.age, kennel.pets.includes(dogs[0]), kennel);
const byName: Record<string, Animal | undefined> = {}; for (const d of dogs) byName[d.name.toLowerCase()] = d;
const p = byName["pip"]; if (p instanceof Dog) p.tricks = [...p.tricks, "jump"];
console.log(byName.rex?.speak(), byName["none"]?.speak(), (byName.pip as Dog).tricks.at(-1));
const gs: readonly (Animal | string)[] = [...dogs, "stray"]; console.log(gs.map((g) => typeof g === "string" ? g.toUpperCase() : g.name));
class Repo<T extends { name: string }, K = string> { protected items = new Map<K, T>(); constructor(private key: (t: T) => K) {} add(...ts: T[]): this { for (const t of ts) this.items.set(this.key(t), t); return this; } get(k: K): T | undefined { return this.items.get(k); } map<U>(f: (t: T, k: K) => U): U[] { return [...this.items].map(([k, t]) => f(t, k)); } get first(): T | undefined { for (const v of this.items.values()) return v; return undefined; } }
class LogRepo<T extends { name: string }> extends Repo<T, number> { log: string[] = []; constructor() { super((t) => t.name.length); } override add(...ts: T[]): this { this.log.push(ts.map((t) => t.name).join("/")); return super.add(...ts); } }
const repo = new LogRepo<Animal>().add(...dogs).add(new Animal("Long name")); 
console.log(repo.map((t, k) => `${k}:${t.name}`), repo.first === dogs[0], repo.get(3)?.name, repo.get(100), repo.log);
interface Plugin { readonly id: string; start?(): string; stop?: (force?: boolean) => string; prio?: number }
class P1 implements Plugin { id = "p1"; prio = 2; start(): string { return `start ${this.id}`; } }
const plugins: Plugin[] = [new P1(), { id: "lit", stop: (f = false) => `stop ${f}` }, { id: "both", start() { return this.id.toUpperCase(); }, stop: () => "bye", get prio() { return 9; } }];
console.log(plugins.map((x) => [x.start?.() ?? "-", x.stop?.(true) ?? "-", x.prio ?? 0].join()));
plugins.sort((a, b) => (b.prio ?? 0) - (a.prio ?? 0)); console.log(plugins.map(({ id }) => id));
type Num = { t: "num"; v: number }; type Bin = { t: "bin"; op: "+" | "*"; l: Expr; r: Expr }; type Expr = Num | Bin;
const num = (v: number): Expr => ({ t: "num", v }); const ev = (e: Expr): number => e.t === "num" ? e.v : e.op === "+" ? ev(e.l) + ev(e.r) : ev(e.l) * ev(e.r);
const shared = num(3); const ex: Expr = { t: "bin", op: "*", l: shared, r: { t: "bin", op: "+", l: shared, r: num(0.5) } }; if (shared.t === "num") shared.v = 4; console.log(ev(ex), JSON.stringify(ex), ex);
const temp = { _c: 20, get f() { return this._c * 9 / 5 + 32; }, set f(v: number) { this._c = (v - 32) * 5 / 9; } }; temp.f = 212; temp.f += 1.8; console.log(temp._c, temp.f, temp);
class Base { v = this.make(); make(): string { return "base"; } toString(): string { return `<${this.v}>`; } } class Derived extends Base { w = "w"; override make(): string { return "derived " + (this.w ?? "unset"); } }
console.log(`${new Derived()}`, [new Base(), new Derived()].join(), String(new Base()) + new Derived());
const lie = JSON.parse('{"a":1,"b":[1,2]}') as { a: number; b: number[] }; console.log(lie.b.length + lie.a);
const anyOf = (v: unknown): string => Array.isArray(v) ? `arr${v.length}` : v === null ? "null" : typeof v === "object" ? "obj" + (v instanceof Animal ? v.name : "") : `${typeof v} ${String(v)}`;
console.log([1, "s", null, undefined, dogs[0], { a: 1 }, true, () => 1].map((v) => typeof v === "function" ? "fn" : anyOf(v)));
