// @run
// Long linked lists and deep trees that are dropped at once, cut in the middle and rebuilt.
class Cell {
  next: Cell | undefined;
  constructor(readonly value: number) {}
}
function build(count: number): Cell {
  const first = new Cell(0);
  let last = first;
  for (let i = 1; i < count; i++) {
    last.next = new Cell(i);
    last = last.next;
  }
  return first;
}
const size = (cell: Cell | undefined): number => {
  let n = 0;
  for (let at = cell; at; at = at.next) n++;
  return n;
};
let list: Cell | undefined = build(1000);
console.log(size(list));
list = undefined;
for (let round = 0; round < 20; round++) list = build(500 + round);
console.log(size(list));
let middle = list;
for (let i = 0; i < 400; i++) middle = middle?.next;
const tail = middle?.next;
if (middle) middle.next = undefined;
console.log(size(list), size(tail));
list = list?.next?.next;
console.log(list?.value, size(list));
interface Tree {
  left?: Tree;
  right?: Tree;
}
const grow = (depth: number): Tree => (depth === 0 ? {} : { left: grow(depth - 1), right: grow(depth - 1) });
const count = (tree: Tree | undefined): number => (tree ? 1 + count(tree.left) + count(tree.right) : 0);
let tree = grow(6);
const kept = tree.left!.right!;
tree = grow(2);
console.log(count(tree), count(kept));
kept.left = undefined;
console.log(count(kept));
