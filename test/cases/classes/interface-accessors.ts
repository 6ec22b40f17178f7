// @run
// An interface whose members are fields, accessors and methods, in classes and literals.
interface Sized { readonly size: number; readonly name: string; describe(): string; }
class A implements Sized {
  readonly name = "a";
  constructor(private n: number) {}
  get size(): number { console.log("A.size"); return this.n++; }
  describe(): string { return `${this.name}:${this.size}`; }
}
class B implements Sized {
  size = 7;
  get name(): string { return "b" + this.size; }
  describe(): string { this.size++; return `${this.name}:${this.size}`; }
}
function show(s: Sized): string { return `${s.name} ${s.size + s.size} ${s.describe()}`; }
const all: Sized[] = [new A(1), new B(), { size: 3, name: "lit", describe: () => "plain" }];
for (const s of all) console.log(show(s));
console.log(all.map((s) => s.size).join(), all.filter((s) => s.size > 3).length);
const lit: Sized = { size: 4, name: "self", describe() { return this.name + this.size; } };
all.push(lit);
console.log(all[3].describe(), show(lit));
