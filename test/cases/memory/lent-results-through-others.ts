// @run
// @leaks
// The same through virtual methods, generics, closures, loops, errors and names of names.
abstract class Node2 {
  constructor(readonly label: string) {}
  abstract target(): Node2;
  abstract drop(): void;
  size(): number { return this.label.length; }
}
class Direct extends Node2 {
  other: Node2 | null = null;
  target(): Node2 { return this.other!; }
  drop(): void { this.other = null; }
}
class Listed extends Node2 {
  nodes: Node2[] = [];
  at = 0;
  target(): Node2 { return this.nodes[this.at]; }
  drop(): void { this.nodes = []; }
}
class End extends Node2 {
  back: Node2[] = [];
  target(): Node2 { return this.back.length > 0 ? this.back[0] : this.back[1]; }
  drop(): void { this.back.length = 0; }
  dropOwner(owner: Node2): string { owner.drop(); return this.label + " lives"; }
}
class Cage<T> {
  constructor(private item: T, private spare: T) {}
  get(): T { return this.item; }
  swap(): T { const old = this.item; this.item = this.spare; this.spare = old; return this.item; }
  set(item: T): T { this.item = item; return this.item; }
  either(first: boolean): T { return first ? this.item : this.spare; }
}
class Leaf { constructor(public name: string) {} }
class Deep { inner: Cage<Leaf>; constructor(n: string) { this.inner = new Cage(new Leaf(n + " item"), new Leaf(n + " spare")); } cage(): Cage<Leaf> { return this.inner; } leaf(): Leaf { return this.inner.get(); } }
let deep = new Deep("deep");
function renew(): string { deep = new Deep("renewed"); return "renewed"; }
function inline(): string { return deep.leaf().name + renew() + deep.leaf().name; }
function use(leaf: Leaf, after: string): string { return leaf.name + after; }
function useLate(leaf: Leaf): string { renew(); return leaf.name; }
function named(): string {
  const cage = deep.cage();
  const leaf = cage.get();
  renew();
  return leaf.name;
}
function namedTwice(): string {
  const d = deep;
  const cage = d.cage();
  const leaf = cage.either(false);
  const again = leaf;
  renew();
  return again.name;
}
function walking(): string {
  let node: Node2 = list;
  let text = "";
  for (let i = 0; i < 3; i++) { text += node.label + ">"; node = node.target(); }
  return text + node.label;
}
function walkingAndDropping(start: Node2): string {
  let node: Node2 = start.target();
  start.drop();
  return node.label + node.size();
}
function inClosure(): () => string {
  const leaf = deep.leaf();
  renew();
  return () => leaf.name;
}
function callsClosure(change: () => void): string {
  const leaf = deep.leaf();
  change();
  return leaf.name;
}
function throwing(fail: boolean): Leaf { if (fail) throw new Error("failed"); return deep.inner.get(); }
function insideTry(): string {
  try { return throwing(false).name + throwing(true).name; } catch (e) { return "caught " + (e as Error).message; } finally { renew(); }
}
class Lazy { private made: Leaf | null = null; count = 0; get leaf(): Leaf { if (this.made === null) { this.count++; this.made = new Leaf("made " + this.count); } return this.made; } reset(): void { this.made = null; } }
class Chain { next: Chain | null = null; constructor(readonly id: number) {} getNext(): Chain | null { return this.next; } last(): Chain { let c: Chain = this; for (let n = c.getNext(); n !== null; n = n.getNext()) c = n; return c; } cut(): Chain | null { this.next = null; return this.next; } }

const end = new End("end of all");
const list = new Listed("list"); const direct = new Direct("direct");
list.nodes.push(direct); direct.other = end; end.back.push(list);
console.log(walking());
console.log(list.target().target().label, end.target().label, end.target().size());
const lone = new Direct("lone"); lone.other = new End("only held there");
console.log((lone.target() as End).dropOwner(lone), lone.other === null);
const lone2 = new Direct("lone2"); lone2.other = new End("walked to");
console.log(walkingAndDropping(lone2));
const listed = new Listed("listed"); listed.nodes = [new End("first one"), new End("second one")]; listed.at = 1;
console.log(walkingAndDropping(listed), listed.nodes.length);
console.log(inline(), use(deep.leaf(), renew()), useLate(deep.leaf()), named(), namedTwice());
const cage = new Cage(new Leaf("one"), new Leaf("two"));
console.log(cage.get().name, cage.swap().name, cage.get().name, cage.set(new Leaf("three")).name, cage.either(false).name);
console.log(use(cage.get(), cage.swap().name), use(cage.swap(), cage.set(new Leaf("four")).name));
const before = cage.get(); cage.set(new Leaf("five")); console.log(before.name, cage.get().name);
console.log(cage.get() === cage.swap(), cage.swap() === cage.get(), cage.get() === cage.get());
const words = new Cage("text", "other text"); console.log(words.get() + words.swap() + words.set("set") + words.either(false));
const numbers = new Cage<number | null>(1, null); console.log(numbers.get(), numbers.swap(), numbers.either(false));
const closure = inClosure(); renew(); console.log(closure());
console.log(callsClosure(() => { renew(); }), callsClosure(() => {}));
console.log(insideTry(), throwing(false).name);
const lazy = new Lazy(); const l1 = lazy.leaf; lazy.reset(); const l2 = lazy.leaf;
console.log(l1.name, l2.name, lazy.leaf === l2, lazy.leaf.name.length, lazy.count);
console.log(use(lazy.leaf, (lazy.reset(), lazy.leaf.name)), lazy.leaf.name);
const chain = new Chain(1); chain.next = new Chain(2); chain.next.next = new Chain(3);
console.log(chain.last().id, chain.getNext()!.getNext()!.id, chain.getNext()?.getNext()?.getNext() ?? "none");
const second = chain.getNext(); console.log(chain.cut() === null, second?.id, second?.getNext()?.id);
const ring = [new Chain(10), new Chain(11)];
for (const one of ring) { one.next = ring[0]; const n = one.getNext(); ring[0] = new Chain(one.id + 100); console.log(n!.id, one.id, ring[0].id); }
let some: Leaf | undefined;
for (let i = 0; i < 4; i++) { const leaf = i % 2 === 0 ? deep.leaf() : cage.get(); if (i === 2) renew(); some = leaf; console.log(leaf.name); }
console.log(some!.name);
const many = new Map<string, Leaf>(); many.set("a", deep.leaf()); renew(); console.log(many.get("a")!.name);
const pushed: Leaf[] = []; pushed.push(deep.leaf(), cage.get()); pushed.unshift(deep.leaf()); renew(); cage.set(new Leaf("six")); console.log(pushed.map((p) => p.name).join("/"));
const literal = { leaf: deep.leaf(), more: [deep.leaf()] }; renew(); console.log(literal.leaf.name, literal.more[0].name);
const { name } = deep.leaf(); renew(); console.log(name);
const [a, b] = [deep.leaf(), cage.get()]; renew(); console.log(a.name, b.name);
deep.leaf().name += renew(); console.log(deep.leaf().name);
deep.leaf().name = useLate(deep.leaf()); console.log(deep.leaf().name);
