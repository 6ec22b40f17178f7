// @run
// `node = node.next!` of a variable that is asked all the same: it holds null, whatever the author promised.
class ListNode {
  next: ListNode | null = null;
  constructor(public value: number) {}
}
function listOf(...values: number[]): ListNode {
  const first = new ListNode(values[0] ?? 0);
  let last = first;
  for (const value of values.slice(1)) {
    last.next = new ListNode(value);
    last = last.next;
  }
  return first;
}
function sum(head: ListNode): number {
  let node = head;
  let total = 0;
  while (node !== null) {
    total += node.value;
    node = node.next!;
  }
  return total;
}
function middle(head: ListNode): number {
  let slow = head;
  let fast = head;
  while (fast && fast.next) {
    slow = slow.next!;
    fast = fast.next.next!;
  }
  return slow.value;
}
function removeAll(head: ListNode | null, value: number): ListNode | null {
  if (head === null) return null;
  const front = new ListNode(0);
  front.next = head;
  let before = front;
  for (let node = head; node; node = node.next!) {
    if (node.value === value) before.next = node.next;
    else before = node;
  }
  return front.next;
}
const textOf = (head: ListNode | null): string => (head === null ? "." : `${head.value} ${textOf(head.next)}`);
console.log(sum(listOf(1, 5, 7)), middle(listOf(1, 2, 3)), middle(listOf(4)), middle(listOf(1, 2)));
console.log(textOf(removeAll(listOf(6, 1, 6, 2, 6), 6)), textOf(removeAll(listOf(6), 6)));

class Tree {
  constructor(
    readonly value: number,
    readonly left: Tree | null = null,
    readonly right: Tree | null = null,
  ) {}
  has(value: number): boolean {
    let at: Tree = this;
    while (at) {
      if (at.value === value) return true;
      at = value < at.value ? at.left! : at.right!;
    }
    return false;
  }
}
const tree = new Tree(5, new Tree(3, new Tree(1)), new Tree(8));
console.log(tree.has(1), tree.has(8), tree.has(4), tree.has(9));

// Of what is missing, and with the type written down.
const jobs = ["b", "a"];
let job = jobs.pop()!;
while (job !== undefined) {
  console.log(job);
  job = jobs.pop()!;
}
const parents = new Map([["leaf", "twig"], ["twig", "root"]]);
function depthOf(name: string): number {
  let at: string = name;
  let depth = 0;
  while (at) {
    depth++;
    at = parents.get(at)!;
  }
  return depth;
}
console.log(depthOf("leaf"), depthOf("root"), depthOf(""));

// Where the program relies on the narrower type it stays.
function lastOf(head: ListNode): number {
  let node = head;
  if (!node) return -1;
  while (node.next !== null) node = node.next!;
  const { value } = node;
  return value;
}
console.log(lastOf(listOf(3, 9)));
