// @run
// Abstract fields that subclasses answer by fields and accessors.
abstract class Base<T> {
  abstract readonly name: string;
  abstract value: T;
  abstract get extra(): number;
  describe(): string { return `${this.name}=${String(this.value)}+${this.extra}`; }
  bump(v: T): void { this.value = v; }
}
class F extends Base<number> {
  readonly name = "f";
  value = 1;
  extra = 5;
}
class G extends Base<number> {
  #v = 2;
  constructor(public extra: number) { super(); }
  get name(): string { return "g" + this.#v; }
  get value(): number { return this.#v; }
  set value(v: number) { console.log("set", v); this.#v = v * 2; }
}
class H extends G {
  get name(): string { return "h:" + super.name; }
}
class T extends Base<string> {
  readonly name: string = "t";
  value = "text";
  get extra() { return this.value.length; }
}
const all = [new F(), new G(7), new H(8)];
for (const one of all) { one.bump(10); console.log(one.describe()); one.value += 3; console.log(one.describe(), one.value++); }
const t = new T(); t.bump("longer"); console.log(t.describe(), t);
const f = new F(); f.value = 9; f.extra = 11; console.log(f.describe(), f, JSON.stringify(f));
interface Named { readonly name: string }
const names: Named[] = [...all, t, { name: "lit" }];
console.log(names.map(({ name }) => name).join());
