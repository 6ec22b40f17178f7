// @run
// Generic trees and lists that refer to themselves, with functions that recurse over them.
interface Tree<T> {
  value: T;
  children: Tree<T>[];
}
const leaf = <T>(value: T, ...children: Tree<T>[]): Tree<T> => ({ value, children });
function mapTree<T, U>(tree: Tree<T>, f: (value: T, depth: number) => U, depth = 0): Tree<U> {
  return { value: f(tree.value, depth), children: tree.children.map((child) => mapTree(child, f, depth + 1)) };
}
function flatten<T>(tree: Tree<T>): T[] {
  return [tree.value, ...tree.children.flatMap((child) => flatten(child))];
}
const tree = leaf(1, leaf(2, leaf(3)), leaf(4));
console.log(flatten(tree).join(), flatten(mapTree(tree, (n, d) => n + "/" + d)).join());
tree.children[0]!.children.push(leaf(10));
console.log(flatten(mapTree(mapTree(tree, String), (s) => s.length)).join());
console.log(flatten(leaf("only")).length);

type List<T> = { head: T; tail: List<T> } | null;
const cons = <T>(head: T, tail: List<T>): List<T> => ({ head, tail });
function length<T>(list: List<T>): number {
  return list === null ? 0 : 1 + length(list.tail);
}
function toArray<T>(list: List<T>, into: T[] = []): T[] {
  if (list !== null) {
    into.push(list.head);
    toArray(list.tail, into);
  }
  return into;
}
function append<T>(a: List<T>, b: List<T>): List<T> {
  return a === null ? b : cons(a.head, append(a.tail, b));
}
const abc = cons("a", cons("b", cons("c", null)));
const both = append(abc, abc);
console.log(length(abc), toArray(both).join(""), length<number>(null), both !== abc);
const bools = cons(true, cons(false, null));
console.log(toArray(bools).map(Number).join(), toArray(append(null, bools)).length);
