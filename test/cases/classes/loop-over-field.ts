// @run
// for-of over an array in a field: the object that holds it lives as long as the loop, whatever the body does.
class Node {
  readonly items: Node[] = [];
  readonly numbers: number[] = [];
  next: Node | null = null;
  constructor(readonly name: string) {}
  walk(): number {
    let n = 1;
    for (const item of this.items) n += item.walk();
    return n;
  }
}
class Holder {
  current: Node | null = new Node("a");
  drop(): number {
    let sum = 0;
    if (this.current === null) return -1;
    this.current.numbers.push(1, 2, 3);
    for (const n of this.current.numbers) {
      sum += n;
      this.current = null;
    }
    return sum;
  }
}
function make(): Node {
  const n = new Node("m");
  n.numbers.push(4, 5);
  return n;
}
const root = new Node("root");
root.items.push(new Node("x"), new Node("y"));
root.items[0].items.push(new Node("z"));
console.log(`${root.walk()} ${new Holder().drop()}`);
let total = 0;
for (const n of make().numbers) total += n;
root.next = make();
for (const n of root.next.numbers) {
  total += n;
  root.next = null;
}
let it: Node = make();
for (const n of it.numbers) {
  total += n;
  it = new Node("other");
}
for (const item of root.items) {
  for (const inner of item.items) console.log(inner.name);
  if (root.items.length < 4) root.items.push(new Node("w"));
}
console.log(`${total} ${root.items.length}`);
class Keeper {
  n: Kept | null = null;
}
class Kept {
  readonly items: string[] = ["long enough text one", "long enough text two"];
  readonly kids: Kept[] = [];
  run(keeper: Keeper): number {
    let s = 0;
    for (const x of this.items) {
      keeper.n = null;
      s += x.length;
    }
    for (const k of this.kids) {
      keeper.n = null;
      s += k.items.length;
    }
    return s + this.items.length;
  }
}
const keeper = new Keeper();
keeper.n = new Kept();
keeper.n.kids.push(new Kept(), new Kept());
console.log(`${keeper.n.run(keeper)}`);
const kept: Kept[] = [new Kept()];
for (const n of kept[0].items) {
  console.log(n);
  if (kept.length > 0) kept.pop();
}
function look(n: Kept): number {
  let c = 0;
  for (const t of n.items) {
    kept.length = 0;
    c += t.length;
  }
  return c;
}
kept.push(new Kept());
console.log(`${look(kept[0])}`);
