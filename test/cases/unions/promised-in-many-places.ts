// @run
// Promises that are taken back where the place is asked: through other variables, parameters, fields, results of functions.
class ListNode {
  next: ListNode | null = null;
  constructor(readonly value: number) {}
}
function listOf(first: number, ...rest: number[]): ListNode {
  const node = new ListNode(first);
  const [second, ...others] = rest;
  if (second !== undefined) node.next = listOf(second, ...others);
  return node;
}
function reversed(head: ListNode): ListNode {
  let before: ListNode | null = null;
  let at = head;
  while (at) {
    const next = at.next!;
    at.next = before;
    before = at;
    at = next;
  }
  return before!;
}
function sum(node: ListNode): number {
  if (!node) return 0;
  return node.value + sum(node.next!);
}
let last = 0;
for (let node = reversed(listOf(1, 2, 3)), next; node; node = next) {
  next = node.next!;
  last = node.value;
}
console.log(sum(listOf(4, 5, 6)), last);

class Cursor {
  constructor(private at: ListNode) {}
  step(): number {
    if (!this.at) return -1;
    const { value } = this.at;
    this.at = this.at.next as ListNode;
    return value;
  }
}
const cursor = new Cursor(listOf(7, 8));
console.log(cursor.step(), cursor.step(), cursor.step());

// Types that are written down, null for what is missing.
interface Step {
  next?: Step;
}
let step: Step | null = { next: {} };
let steps = 0;
while (step) {
  step = step.next!;
  steps++;
}
const names = new Map([["a", "b"]]);
let name: string | undefined;
name = names.get("z")!;
console.log(steps, typeof name, `${name}`, name ? 1 : 2);
class Store<V> {
  readonly #values = new Map<string, V>();
  get(key: string, initial: V): V {
    let value = this.#values.get(key) as V;
    if (value === undefined) this.#values.set(key, (value = initial));
    return value;
  }
}
console.log(new Store<number>().get("a", 1), new Store<string>().get("b", "c"));

// What functions give, and what is left to a default.
const tokens = ["1", "+", "2"];
let position = 0;
const peek = () => tokens[position];
while (peek() !== "+") position++;
console.log(position, (position = 9), peek() ?? "end", peek() === undefined);
const grid = [["#", "a"], ["b"]];
const cell = (y: number, x: number) => grid[y]?.[x];
const around = [[0, 0], [3, 0], [1, 0]].map(([y, x]) => cell(y, x));
console.log(cell(3, 0) ?? "off", around.filter((one) => one).length);
const greet = (word = "nobody", times = 2) => word.repeat(times);
console.log(greet(tokens[8]), greet(tokens[0], [1][4]), greet(names.get("y")!));
const queue = ["x"];
let job: string;
while ((job = queue.pop()!)) console.log(job);
console.log(job);
