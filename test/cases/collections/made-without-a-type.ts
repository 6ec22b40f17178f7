// @run
// new Set() and new Map(): what is put in, looked for and declared where they go says what they hold.
const seen = new Set();
for (const word of "to be or not to be".split(" ")) seen.add(word);
console.log(seen.size, seen.has("or"), [...seen]);

function count(words: string[]): Map<string, number> {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) || 0) + 1);
  return counts;
}
console.log(count(["a", "b", "a"]));

// Lists and Sets inside of them.
class Graph {
  private edges = new Map();
  private names;
  constructor() {
    this.names = new Set();
  }
  add(from: string, to: string): void {
    if (!this.edges.has(from)) this.edges.set(from, []);
    this.edges.get(from).push({ to, cost: to.length / 2 });
    this.names.add(from).add(to);
  }
  walk(at: string, visited = new Set()): string[] {
    if (visited.has(at)) return [];
    visited.add(at);
    const found = [at];
    for (const { to, cost } of this.edges.get(at) ?? []) if (cost < 3) found.push(...this.walk(to, visited));
    return found;
  }
  get size(): number {
    return this.names.size;
  }
}
const graph = new Graph();
for (const [from, to] of [["a", "b"], ["a", "cc"], ["cc", "a"]] as const) graph.add(from, to);
console.log(graph.walk("a"), graph.size, graph);
const byLength = new Map();
for (const word of seen) byLength.set(word.length, (byLength.get(word.length) ?? new Set()).add(word));
for (const [length, words] of byLength) for (const word of words) console.log(length, word.toUpperCase());

// Objects as keys, the T of a class, names of their own, one that is filled by another, and one that is not.
class Node { next: Node | null = null; constructor(public value: number) {} }
function copy(first: Node | null): Node | null {
  const copies = new Map();
  for (let node = first; node; node = node.next) copies.set(node, new Node(node.value));
  for (let node = first; node; node = node.next) copies.get(node).next = copies.get(node.next) || null;
  return first ? copies.get(first) : null;
}
const one = new Node(1);
one.next = new Node(2);
console.log(copy(one));
class Cache<T> {
  private made = new Map();
  take(key: string, make: () => T): T {
    if (!this.made.has(key)) this.made.set(key, make());
    return this.made.get(key);
  }
}
console.log(new Cache<number>().take("a", () => 1.5), new Cache<string[]>().take("b", () => ["x"]));
type Colour = "red" | "green";
const lights = new Map();
const light = (colour: Colour, on: boolean) => lights.set(colour, on);
light("red", true);
const lit = new Set();
for (const [colour, on] of lights) if (on) lit.add(colour);
const none = new Map();
const state = { tags: new Set(), handlers: new Map(), n: 0 };
state.tags.add(null).add(1).add("1");
state.handlers.set("twice", (n: number) => n * 2);
console.log(lights, lit, none.size, none.has("a"), none.get("a"), state.tags, state.handlers.get("twice")(4));
let last = new Map();
last.set("a", [1, "x"]);
last = new Map();
last.set("b", [2, "y"]);
for (const [n, text] of last.values()) console.log(n + 1, text.length);
