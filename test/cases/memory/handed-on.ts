// @run
// What a place gives away before it gets something new: the count moves along, where nobody can see the place empty.
class Node {
  next: Node | null = null;
  other: Node | null = null;
  constructor(readonly name: string) {}
}
function show(from: Node | null, most = 6): string {
  let text = "";
  for (let node = from; node !== null && most > 0; node = node.next, most--) text += node.name;
  return text === "" ? "-" : text;
}
class Stack {
  head: Node | null = null;
  size = 0;
  push(name: string): Node {
    const node = new Node(name);
    node.next = this.head;
    this.head = node;
    this.size++;
    return node;
  }
  pop(): Node | null {
    const first = this.head;
    if (first === null) return null;
    this.head = first.next;
    first.next = null;
    this.size--;
    return first;
  }
  popOr(text: string): Node {
    const first = this.head;
    if (first === null) throw new Error(`${text}: ${show(this.head)} ${this.size}`);
    this.head = first.next;
    return first;
  }
  refill(): Node | null {
    const first = this.head;
    if (first === null) {
      this.head = new Node("new");
      return this.head;
    }
    this.head = first.next;
    return first;
  }
  take(): string {
    const first = this.head;
    if (first !== null) {
      this.head = first.next;
      return first.name + show(this.head);
    } else {
      return `none ${show(this.head)}`;
    }
  }
  describe(): string {
    return show(this.head);
  }
  // What comes looks at what goes.
  replaceByText(): string {
    const old = this.head;
    this.head = new Node(this.describe());
    return show(old) + show(this.head);
  }
  // The way to the one who gets it leads through the place.
  turn(fresh: Node): string {
    if (this.head === null) return "none";
    this.head.other = this.head;
    const kept = this.head;
    this.head = fresh;
    const text = `${show(kept)} ${show(kept.other)} ${show(this.head)}`;
    kept.other = null;
    return text;
  }
}
const stack = new Stack();
for (const name of ["a", "b", "c", "d", "e"]) stack.push(name);
console.log(show(stack.head), stack.pop()?.name, show(stack.head), stack.take(), stack.popOr("x").name);
console.log(stack.replaceByText(), stack.turn(new Node("f")), stack.refill()?.name, stack.refill()?.name);
console.log(stack.pop()?.name, stack.pop(), stack.take(), stack.size);
try {
  stack.popOr("empty");
} catch (error) {
  if (error instanceof Error) console.log(error.message);
}

// One object as both, and circles.
function graft(x: Node, y: Node, fresh: Node | null): void {
  x.next = y.next;
  y.next = fresh;
}
function skip(list: Node): void {
  const node = list.next;
  if (node === null) return;
  list.next = node.next;
}
function chain(names: string): Node {
  const first = new Node(names.charAt(0));
  let last = first;
  for (let i = 1; i < names.length; i++) {
    last.next = new Node(names.charAt(i));
    last = last.next;
  }
  return first;
}
const p = chain("pqr");
const s = chain("st");
graft(p, p, null);
console.log(show(p));
p.next = new Node("u");
graft(p, s, p.next);
console.log(show(p), show(s));
const loop = new Node("o");
loop.next = loop;
skip(loop);
console.log(show(loop, 3));
loop.next = null;
const two = chain("xyz");
skip(two);
skip(two);
skip(two);
console.log(show(two));

// Turns of a tree.
class Tree {
  left: Tree | null = null;
  right: Tree | null = null;
  constructor(readonly key: number) {}
}
function rotateLeft(tree: Tree): Tree {
  const top = tree.right;
  if (top === null) return tree;
  tree.right = top.left;
  top.left = tree;
  return top;
}
function rotateRight(tree: Tree): Tree {
  const top = tree.left;
  if (top === null) return tree;
  tree.left = top.right;
  top.right = tree;
  return top;
}
function keys(tree: Tree | null): string {
  return tree === null ? "." : `(${keys(tree.left)}${tree.key}${keys(tree.right)})`;
}
function insert(tree: Tree | null, key: number): Tree {
  if (tree === null) return new Tree(key);
  if (key < tree.key) tree.left = insert(tree.left, key);
  else tree.right = insert(tree.right, key);
  return tree;
}
let root: Tree | null = null;
for (const key of [4, 2, 6, 1, 3, 5, 7]) root = insert(root, key);
if (root !== null) {
  root = rotateLeft(root);
  console.log(keys(root));
  root = rotateRight(rotateRight(root));
  console.log(keys(root));
}

// Elements; an index that changes meanwhile; names that stand for the place.
class Pegs {
  readonly pegs: (Node | null)[] = [null, null, null];
  put(node: Node, peg: number): void {
    const top = this.pegs[peg];
    if (top !== null && top.name === node.name) throw new Error("twice");
    node.next = top;
    this.pegs[peg] = node;
  }
  putElsewhere(node: Node, from: number): void {
    let peg = from;
    const top = this.pegs[peg];
    peg = (peg + 1) % 3;
    node.next = top;
    this.pegs[peg] = node;
  }
  take(peg: number): Node {
    const top = this.pegs[peg];
    if (top === null) throw new Error(`nothing on ${peg}`);
    this.pegs[peg] = top.next;
    top.next = null;
    return top;
  }
  exchange(a: number, b: number): void {
    const kept = this.pegs[a];
    this.pegs[a] = this.pegs[b];
    this.pegs[b] = kept;
  }
  clear(peg: number): string {
    const others: (Node | null)[] = [null];
    others[0] = this.pegs[peg];
    this.pegs[peg] = null;
    return show(others[0]);
  }
  show(): string {
    return this.pegs.map((peg) => show(peg)).join(" ");
  }
}
const pegs = new Pegs();
for (const name of ["1", "2", "3"]) pegs.put(new Node(name), 0);
pegs.put(pegs.take(0), 2);
console.log(pegs.show());
pegs.putElsewhere(new Node("9"), 2);
console.log(pegs.show());
pegs.exchange(0, 1);
pegs.exchange(2, 2);
console.log(pegs.show(), pegs.clear(1), pegs.show());
for (const act of [() => pegs.put(new Node("3"), 2), () => void pegs.take(1)]) {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) console.log(error.message);
  }
}
console.log(pegs.show());

// Buffers that change places; a base that gets what a derived class holds; an object that only the place kept alive.
class Loud extends Node {
  loud = true;
}
class Owner {
  front: number[] = [1, 2];
  back: number[] = [3];
  derived: Loud | null = new Loud("l");
  base: Node | null = null;
  inner: Stack | null = new Stack();
  flip(): void {
    const kept = this.front;
    this.front = this.back;
    this.back = kept;
  }
  move(): string {
    this.base = this.derived;
    this.derived = null;
    return `${show(this.base)} ${this.derived === null}`;
  }
  drop(): string {
    const inner = this.inner;
    this.inner = null;
    if (inner === null) return "gone";
    inner.push("i");
    const head = inner.head;
    inner.head = null;
    return `${show(head)} ${this.inner === null}`;
  }
}
const owner = new Owner();
owner.flip();
owner.front.push(4);
console.log(owner.front.join(), owner.back.join(), owner.move(), owner.drop(), owner.drop());
