// @run
// Parameters that are only stored are taken over; what is looked at afterwards, or by others, stays what it is.
const long = "a name that is longer than eleven characters";
class Base {
  log: string[] = [];
  constructor(
    readonly name: string,
    public tags: string[],
  ) {
    this.log.push(`made ${this.name}`);
  }
  rename(name: string): this {
    const old = this.name;
    this.log.push(`${old.length} to ${name.length}`);
    this.log.push(name);
    return this;
  }
  add(entry: string): number {
    return this.log.push(entry);
  }
}
class Derived extends Base {
  other: Base | null = null;
  constructor(name: string, tags: string[], other: Base | null) {
    super(name, tags);
    this.other = other;
  }
}
const shared = ["a"];
const name = `${long} 1`;
const one = new Derived(name, shared, new Base(`${long} 2`, shared));
const two = new Derived(`${long} 3`, [...shared], one);
shared.push("b");
console.log(one, two, name, one.other?.tags === shared, two.tags);
one.add(one.name);
one.add(one.log[0]);
one.rename(one.log[1]).rename(`${long} 4`);
console.log(one.log);

/** The argument lies in what the call changes. */
class Stack {
  items: string[] = ["first and longer than eleven"];
  current = "current and longer than eleven";
  set(value: string): void {
    this.current = "";
    this.items = [];
    this.current = value;
  }
  swapIn(value: string): string {
    const before = this.current;
    this.current = value;
    return before;
  }
  keep(value: string): void {
    this.items.push(value);
  }
}
const stack = new Stack();
stack.set(stack.current);
console.log(stack.current, stack.items);
stack.items.push(`${long} in`);
stack.set(stack.items[0]);
console.log(stack.current, stack.items, stack.swapIn(`${stack.current}!`), stack.swapIn(stack.current));
stack.keep(stack.current);
stack.keep(stack.items[0]);
console.log(stack.items);

interface Node2 {
  label: string;
  next: Node2 | null;
}
function cons(label: string, next: Node2 | null): Node2 {
  return { label, next };
}
let list: Node2 | null = null;
for (let i = 0; i < 3; i++) list = cons(`${long} ${i}`, list);
function reverse(node: Node2 | null, done: Node2 | null): Node2 | null {
  if (node === null) return done;
  const { next } = node;
  node.next = done;
  return reverse(next, node);
}
for (let node = reverse(list, null); node !== null; node = node.next) console.log(node.label);
function later(text: string, run: () => void): () => string {
  const kept = { text };
  run();
  return () => kept.text;
}
let text = `${long} later`;
const f = later(text, () => {
  text = "changed";
});
console.log(f(), text);
function choose(flag: boolean, list: string[], value: string): string[] {
  if (flag) return list;
  list.push(value);
  return list;
}
console.log(choose(true, [long], `${long}?`), choose(false, [long], `${long}!`));
const fs = [(value: string) => new Base(value, []), (value: string) => new Derived(value, [value], null)];
console.log(fs.map((make) => make(`${long} by a function`)));
const makers: ((label: string, next: Node2 | null) => Node2)[] = [cons];
console.log(makers[0](`${long} by name`, null), cons(`${long} again`, cons("b", null)));
function thrown(message: string, at: number): never {
  throw new RangeError(`${message} at ${at}`);
}
class Checked {
  value: string;
  constructor(value: string) {
    if (value.length > 60) thrown(value, 60);
    this.value = value;
  }
}
for (const n of [1, 2]) {
  try {
    console.log(new Checked(long.repeat(n)).value.length);
  } catch (e) {
    console.log((e as Error).message.slice(-20));
  }
}
