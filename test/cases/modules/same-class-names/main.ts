// @run
// Two modules each have a class `Node`, a function `create`, an enum `Kind` and an interface of the same name.
import * as list from "./list.ts";
import * as tree from "./tree.ts";
import { Kind as ListKind, Node } from "./list.ts";
import { Node as TreeNode } from "./tree.ts";

enum Kind {
  Own = "own",
}
const items = list.create([1, 2, 3]);
const root = tree.create(["m", "a", "z"]);
console.log(items.describe(), root.describe(), Kind.Own);
console.log(items instanceof Node, (root as object) instanceof Node, root instanceof TreeNode);
console.log(ListKind.Own, tree.Kind.Own, list.Kind[0], tree.Kind[7], Node.made, TreeNode.made);
const options: list.Options = { limit: 2 };
const others: tree.Options = { limit: "m" };
console.log(list.count(items, options), tree.count(root, others));
