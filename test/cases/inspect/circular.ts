// @run
// Objects that hold themselves, and depth.
class Tree {
  children: Tree[] = [];
  parent: Tree | null = null;
  constructor(readonly name: string) {}
  add(child: Tree): this {
    child.parent = this;
    this.children.push(child);
    return this;
  }
}
const root = new Tree("root");
console.log(root);
root.add(new Tree("left")).add(new Tree("right"));
console.log(root);
console.log(root.children[0]);
console.log([root, root]);

interface Link {
  id: number;
  next: Link | null;
}
const a: Link = { id: 1, next: null };
const b: Link = { id: 2, next: a };
a.next = b;
console.log(a, b);
console.log({ first: a, second: b });
a.next = a;
console.log(a, [a, b]);

class Level {
  inner: Level | undefined;
  constructor(depth: number) {
    if (depth > 0) this.inner = new Level(depth - 1);
  }
}
console.log(new Level(2), new Level(3));
console.log([[[[[1]]]]], { a: { b: { c: [] as number[], d: [1], e: {}, f: { g: 1 } } } });
// Circles are not freed by themselves.
root.children = [];
b.next = null;
a.next = null;
