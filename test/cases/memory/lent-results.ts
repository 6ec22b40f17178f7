// @run
// Results that lie in a field or an element, and what may happen to the place while they are used.
let ended = "";
class Leaf {
  constructor(readonly name: string, public size = 1) {}
  grow(by: number): Leaf { this.size += by; return this; }
  /** Drops the place in which it lies itself. */
  dropFrom(box: Box): string { box.leaf = undefined; box.items = []; return this.name + this.size; }
  replaceIn(box: Box): string { box.first = new Leaf("new " + this.name, 9); box.second = box.first; return `${this.name}/${this.size}`; }
}
class Box {
  leaf: Leaf | undefined;
  items: Leaf[] = [];
  first: Leaf;
  second: Leaf;
  forward = true;
  constructor(name: string) { this.first = new Leaf(name + " first"); this.second = new Leaf(name + " second", 2); this.leaf = new Leaf(name + " leaf", 3); this.items.push(new Leaf(name + " item", 4)); }
  get one(): Leaf { return this.forward ? this.first : this.second; }
  chosen(): Leaf { return this.forward ? this.first : this.second; }
  found(): Leaf | undefined { return this.leaf; }
  item(i: number): Leaf { return this.items[i]; }
  sure(): Leaf { if (this.leaf === undefined) throw new Error("no leaf"); return this.leaf; }
  turn(): number { this.forward = !this.forward; this.first = new Leaf("turned", 7); this.second = new Leaf("turned second", 8); return 5; }
  dropAll(): number { this.leaf = undefined; this.items.length = 0; this.items.push(new Leaf("other", 1)); this.items.push(new Leaf("more", 1)); return 6; }
}
class Holder {
  box: Box | null = new Box("held");
  inner(): Box { return this.box!; }
  leaf(): Leaf { return this.box!.first; }
  drop(): number { this.box = null; return 1; }
}
function firstOf(box: Box): Leaf { return box.first; }
function itemOf(boxes: Box[], i: number): Leaf { return boxes[i].first; }
function show(leaf: Leaf, box: Box): string { box.first = new Leaf("shown"); box.second = new Leaf("shown"); box.leaf = undefined; box.items = []; return leaf.name + " " + leaf.size; }
function two(a: Leaf, b: number): string { return a.name + " " + b; }
function pair(a: Leaf, b: Leaf): string { return a.name + "+" + b.name; }
function dropHolder(leaf: Leaf, holder: Holder): string { holder.drop(); return leaf.name; }
const all: Leaf[] = [];
function keep(leaf: Leaf): void { all.push(leaf); }

const box = new Box("a");
console.log(box.one.name, box.chosen().size, box.found()?.name, box.item(0).name, box.sure().name);
console.log(box.one.replaceIn(box), box.one.name);
console.log(box.found()!.dropFrom(box), box.found() === undefined);
const b2 = new Box("b");
console.log(show(b2.chosen(), b2), show(new Box("c").chosen(), b2));
const b3 = new Box("d");
console.log(two(b3.chosen(), b3.turn()), two(b3.item(0), b3.dropAll()), b3.item(0).name);
const b4 = new Box("e");
console.log(pair(b4.one, firstOf(b4)), b4.one === b4.first, b4.one === b4.second);
const kept = b4.chosen();
b4.turn();
console.log(kept.name, kept.size, b4.chosen().name);
const lent = b4.chosen();
lent.grow(2).grow(3);
console.log(lent.size, b4.second.size);
const gone = b4.item(0);
for (let i = 0; i < 3; i++) b4.items.push(new Leaf("pushed " + i));
console.log(gone.name, b4.items.length);
const holder = new Holder();
console.log(dropHolder(holder.leaf(), holder));
holder.box = new Box("f");
console.log(dropHolder(holder.inner().one, holder));
holder.box = new Box("g");
console.log(two(holder.leaf(), holder.drop()));
holder.box = new Box("h");
const inner = holder.inner();
const leafOf = inner.one;
holder.drop();
console.log(inner.forward, leafOf.name);
holder.box = new Box("i");
holder.inner().one.size += holder.drop();
holder.box = new Box("j");
holder.inner().leaf = holder.inner().one;
console.log(holder.box.leaf === holder.box.first);
let walker: Leaf | undefined = holder.box.found();
holder.box.leaf = undefined;
console.log(walker?.name);
walker = holder.box.found();
console.log(walker === undefined);
try { holder.box.sure(); } catch (error) { ended = (error as Error).message; }
console.log(ended);
let variable = new Box("k");
const fromVariable = variable.chosen();
variable = new Box("l");
console.log(fromVariable.name, variable.chosen().name);
function loop(): string {
  let text = "";
  let current = new Box("m0");
  for (let i = 1; i < 4; i++) {
    const leaf = current.chosen();
    current = new Box("m" + i);
    text += leaf.name + "; ";
  }
  return text;
}
console.log(loop());
const boxes = [new Box("n"), new Box("o")];
const element = itemOf(boxes, 1);
boxes.length = 0;
console.log(element.name);
keep(box.one); keep(b3.one);
box.first = new Leaf("later");
console.log(all.map((leaf) => leaf.name).join());
const makers = [() => box.one, () => b3.chosen()];
console.log(makers.map((make) => make().name).join(" | "));
box.first = box.one; box.second = box.one;
console.log(box.first === box.second);
const swapped = box.one; box.first = b3.one; b3.first = swapped; b3.second = swapped;
console.log(box.first.name, b3.one.name);
