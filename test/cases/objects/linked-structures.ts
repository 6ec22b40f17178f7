// @run
// Recursive types: a linked list and a tree, built, walked, cut and turned round.
interface Cell {
  value: number;
  next: Cell | null;
}
function listOf(...values: number[]): Cell | null {
  let head: Cell | null = null;
  for (let i = values.length - 1; i >= 0; i--) head = { value: values[i]!, next: head };
  return head;
}
function show(list: Cell | null): string {
  let text = "";
  for (let at = list; at; at = at.next) text += at.value + ">";
  return text + "end";
}
function reverse(list: Cell | null): Cell | null {
  let done: Cell | null = null;
  while (list !== null) {
    const rest: Cell | null = list.next;
    list.next = done;
    done = list;
    list = rest;
  }
  return done;
}
let list = listOf(1, 2, 3, 4);
console.log(show(list), show(null));
const second = list!.next!;
list = reverse(list);
console.log(show(list), show(second), show(reverse(null)));
list!.next!.next = null;
console.log(show(list), show(second));

interface Tree {
  key: string;
  left?: Tree;
  right?: Tree;
}
function insert(tree: Tree | undefined, key: string): Tree {
  if (!tree) return { key };
  if (key < tree.key) tree.left = insert(tree.left, key);
  else if (key > tree.key) tree.right = insert(tree.right, key);
  return tree;
}
function walk(tree: Tree | undefined, visit: (key: string, depth: number) => void, depth = 0): void {
  if (!tree) return;
  walk(tree.left, visit, depth + 1);
  visit(tree.key, depth);
  walk(tree.right, visit, depth + 1);
}
let root: Tree | undefined;
for (const key of ["m", "c", "x", "a", "d", "m", "z"]) root = insert(root, key);
let text = "";
walk(root, (key, depth) => (text += key + depth + " "));
console.log(text.trim());
