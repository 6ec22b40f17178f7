// @run
interface Account { owner: string; balance: number; deposit(amount: number): number; describe(): string }
function open(owner: string): Account {
  let calls = 0;
  return {
    owner,
    balance: 0,
    deposit(amount) { calls++; this.balance += amount; return this.balance; },
    describe() { return `${this.owner}: ${this.balance} (${calls})`; },
  };
}
const ann = open("Ann");
const bob = open("Bob");
ann.deposit(5); ann.deposit(7); bob.deposit(1);
console.log(ann.describe(), bob.describe(), ann.balance);
const counter = { n: 0, tick() { return ++this.n; }, reset: function () { this.n = 0; } };
console.log(counter.tick(), counter.tick(), counter.n);
counter.reset();
console.log(counter.tick());
const plain = { add(a: number, b = 2) { return a + b; }, say(text: string) { return text + "!"; } };
console.log(plain.add(1), plain.add(1, 5), plain.say("hi"));
console.log(open("Zed").deposit(3));
const strategies: { name: string; apply(n: number): number }[] = [
  { name: "double", apply(n) { return n * 2; } },
  { name: "self", apply(n) { return n + this.name.length; } },
  { name: "arrow", apply: (n) => n - 1 },
];
for (const s of strategies) console.log(s.name, s.apply(10));
const list = { items: [] as string[], push(item: string) { this.items.push(item); return this; }, each(f: (s: string) => void) { this.items.forEach((i) => f(i + this.items.length)); } };
list.push("a").push("b").each((s) => console.log(s));
const gone = () => holder === undefined;
let holder: { run(): string; label: string } | undefined = { label: "x", run() { holder = undefined; return this.label + "done"; } };
console.log(holder.run(), gone());
const timer = { ticks: 0, makeTick() { return () => { this.ticks++; return this.ticks; } } };
const t = timer.makeTick();
console.log(t(), t(), timer.ticks);
function make() { return { k: 5, get() { return () => this.k; } }; }
console.log(make().get()());
interface Plugin { name: string; stop?(): string }
const plugins: Plugin[] = [{ name: "a" }, { name: "b", stop() { return "stopped " + this.name; } }];
console.log(plugins.map((p) => p.stop?.() ?? "none").join());
const nested = { inner: { v: 1, bump() { return ++this.v; } }, v: 100, both() { return this.v + this.inner.bump(); } };
console.log(nested.both(), nested.inner.v);
const fact = { of(n: number): number { return n < 2 ? 1 : n * this.of(n - 1); } };
console.log(fact.of(5));
