// @run
// What lives in the frames that an error leaves dies with them: thousands of errors on a small heap.
class Node2 {
  readonly list: number[] = [1, 2, 3];
  next: Node2 | null = null;
  constructor(
    readonly name: string,
    fail: boolean,
  ) {
    this.list.push(name.length);
    if (fail) throw new RangeError("a node with a long name: " + name);
  }
}
class Holder {
  readonly first = new Node2("the first one of the two", false);
  readonly second: Node2;
  constructor(fail: boolean) {
    this.first.next = new Node2("behind the first one", false);
    this.second = new Node2("the second one of the two", fail);
  }
}
function build(depth: number, seen: Map<string, Node2>): Holder {
  const text = "a text of some length at depth " + depth;
  const own = [text, text + "!"];
  const note = () => own.length + seen.size;
  const node = new Node2(text, false);
  seen.set(text, node);
  try {
    if (depth === 0) return new Holder(note() > 0);
    return build(depth - 1, seen);
  } finally {
    own.push(text);
    seen.delete(text);
  }
}
let failures = 0;
let last: Error | undefined;
for (let i = 0; i < 2000; i++) {
  const seen = new Map<string, Node2>();
  try {
    const holder = build(5, seen);
    console.log("not here", holder.first.name);
  } catch (error) {
    failures++;
    last = error as Error;
  }
  if (seen.size > 0) console.log("left", seen.size);
}
console.log(failures, last === undefined ? "" : last.message.length);
function wrap(n: number): number {
  try {
    if (n === 0) throw new Error("the innermost error, with a text");
    return wrap(n - 1);
  } catch (cause) {
    throw new Error("wrapped " + n, { cause });
  }
}
let deepest = 0;
for (let i = 0; i < 300; i++) {
  try {
    wrap(20);
  } catch (error) {
    let depth = 0;
    for (let at: Error | undefined = error as Error; at; ) {
      depth++;
      at = at.cause instanceof Error ? at.cause : undefined;
    }
    deepest = Math.max(deepest, depth);
  }
}
console.log(deepest);
const nodes: Node2[] = [];
for (let i = 0; i < 500; i++) {
  try {
    nodes.push(new Node2("one of many nodes in the list", i % 5 !== 0));
    if (nodes.length > 3) nodes.shift();
  } catch {
    failures--;
  }
}
console.log(nodes.length, failures);
let text = "";
function append(part: string, fail: boolean): string {
  const whole = text + part + part + part;
  if (fail) throw new Error(whole);
  return whole;
}
for (let i = 0; i < 1000; i++) {
  try {
    text = append("abcdefghijkl", i % 2 === 1);
    text = text.slice(0, 40);
  } catch {
    text = "";
  }
}
console.log(text.length);
