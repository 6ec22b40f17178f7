// @run
// @leaks
// Names for what lies in fields, elements and lists, while the places change, move or go away in the middle.

class Node {
  next: Node | null = null;
  constructor(
    public value: number,
    readonly tag: string,
  ) {}
}

class List {
  head: Node | null = null;
  name = "list";
  onClear: () => string = () => `cleared ${this.name}`;

  push(value: number): this {
    const node = new Node(value, `#${value}`);
    node.next = this.head;
    this.head = node;
    return this;
  }

  remove(node: Node): void {
    if (this.head === node) {
      this.head = node.next;
      return;
    }
    let before = this.head;
    while (before !== null && before.next !== node) before = before.next;
    if (before !== null) before.next = node.next;
  }

  clear(): void {
    this.head = null;
  }

  pop(): number {
    const first = this.head;
    if (first === null) return -1;
    this.head = first.next;
    return first.value;
  }

  reverse(): this {
    let done: Node | null = null;
    let rest = this.head;
    while (rest !== null) {
      const next = rest.next;
      rest.next = done;
      done = rest;
      rest = next;
    }
    this.head = done;
    return this;
  }

  /** Only looks. */
  largest(): Node | null {
    let best: Node | null = null;
    for (let node = this.head; node !== null; node = node.next)
      if (best === null || node.value > best.value) best = node;
    return best;
  }

  text(): string {
    let text = "";
    for (let node = this.head; node !== null; node = node.next) text += node.tag;
    return text === "" ? "empty" : text;
  }
}

function make(...values: number[]): List {
  const list = new List();
  for (const value of values) list.push(value);
  return list;
}

// A constant whose place gets another value, and one whose object loses its last other owner.
const list = make(1, 2, 3);
const first = list.head;
list.head = new Node(9, "nine");
console.log(first?.tag, first?.next?.tag, list.text());
console.log(list.pop(), list.pop(), make(5, 6).pop(), make().pop());

// Walkers under which the list changes.
function removeOdd(from: List): string {
  let seen = "";
  for (let node = from.head; node !== null; node = node.next) {
    if (node.value % 2 === 1) from.remove(node);
    seen += node.tag;
  }
  return seen;
}
function clearAt(from: List, value: number): string {
  let seen = "";
  let node = from.head;
  while (node !== null) {
    if (node.value === value) from.clear();
    seen += `${node.tag}(${from.head === null ? "gone" : "there"})`;
    node = node.next;
  }
  return seen;
}
function cutBehind(from: List): string {
  let seen = "";
  for (let node = from.head; node !== null; node = node.next) {
    const after = node.next;
    node.next = null;
    seen += node.tag + (after === null ? "." : after.tag);
    if (after !== null && after.value > 1) node.next = after.next;
  }
  return seen;
}
const odd = make(1, 2, 3, 4, 5);
console.log(removeOdd(odd), odd.text());
console.log(clearAt(make(1, 2, 3), 2), cutBehind(make(1, 2, 3, 4)));
console.log(make(1, 2, 3).reverse().text(), make(4, 9, 2).largest()?.tag, make().largest());

// The one that was found outlives the list.
function findAndDrop(): string {
  let found: Node | null = null;
  let owner: List | null = make(7, 8);
  for (let node = owner.head; node !== null; node = node.next) if (node.value === 7) found = node;
  owner = null;
  return `${found === null ? "none" : found.tag} ${owner === null}`;
}
function fromInside(outer: Node): string {
  let current: Node = outer;
  {
    const own = new Node(3, "own");
    own.next = current;
    current = own;
  }
  let steps = current.tag;
  while (current.next !== null) {
    current = current.next;
    steps += `>${current.tag}`;
  }
  return steps;
}
console.log(findAndDrop(), fromInside(new Node(1, "outer")));

// A variable of the module that a callee sets.
let root: Node | null = make(1, 2).head;
function dropRoot(): number {
  root = null;
  return 1;
}
function lookAndDrop(): string {
  const before = root;
  const steps = dropRoot();
  return `${before?.tag} ${steps} ${root === null}`;
}
function lookOnly(): string {
  const now = root;
  return now === null ? "nothing" : now.tag;
}
console.log(lookOnly(), lookAndDrop(), lookOnly());

// Elements.
function elements(): string {
  const rows = [[1, 2], [3, 4], [5]];
  const top = rows[0];
  rows[0] = rows[1];
  rows[1] = top;
  const kept = rows[2];
  for (let i = 0; i < 40; i++) rows.push([i]);
  kept.push(6);
  rows.length = 1;
  rows.shift();
  return `${top} ${kept} ${rows.length}`;
}
function names(words: string[]): string {
  const word = words[0];
  const other = words[1];
  words[0] = "changed";
  words.push("more", "and", "more");
  words.sort();
  return `${word} ${other} ${words.join()}`;
}
function onlyLooks(words: readonly string[]): string {
  const word = words[0];
  const last = words[words.length - 1];
  return word + last + word.length;
}
console.log(elements(), names(["b", "a"]), onlyLooks(["x", "yy"]));

// Text and functions in fields.
function renamed(of: List): string {
  const before = of.name;
  of.name += "!";
  const after = of.name;
  const handler = of.onClear;
  of.onClear = () => "other";
  of.name = "last";
  return `${before} ${after} ${handler()} ${of.onClear()}`;
}
console.log(renamed(make()));

// Kept by a closure that lives on.
function keeper(of: List): () => string {
  const name = of.name;
  const node = of.head;
  return () => `${name}:${node?.tag} ${of.name}:${of.head?.tag}`;
}
const kept = make(1);
const tell = keeper(kept);
kept.name = "new";
kept.push(2);
console.log(tell());
kept.clear();
console.log(tell());

// Thrown in the middle.
function failing(of: List): string {
  try {
    const node = of.head;
    if (node === null) throw new Error("no head");
    of.clear();
    if (node.value > 1) throw new RangeError(node.tag);
    return node.tag;
  } catch (error) {
    return `${error}`;
  }
}
console.log(failing(make(1)), failing(make(2)), failing(make()));

// The last use writes the place itself.
function chain(count: number): string {
  const start = new Node(0, "s");
  let last = start;
  for (let i = 1; i < count; i++) {
    const node = new Node(i, `${i}`);
    last.next = node;
    last = node;
  }
  last.next = new Node(count, "end");
  let text = "";
  for (let node: Node | null = start; node !== null; node = node.next) text += node.tag;
  let walk = start;
  while (walk.next !== null) walk = walk.next;
  walk.next = start.next;
  const again = walk.next?.tag;
  walk.next = null;
  return `${text} ${again}`;
}
console.log(chain(3), chain(1));
