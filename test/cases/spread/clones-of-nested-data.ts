// @run
// Deep copies by hand: recursion with spread and map, against shallow ones.
interface Node {
  name: string;
  size: number;
  children: Node[];
  attributes?: { [key: string]: string };
}
const shallow = (node: Node): Node => ({ ...node });
const middle = (node: Node): Node => ({ ...node, children: [...node.children] });
const deep = (node: Node): Node => ({
  ...node,
  children: node.children.map(deep),
  ...(node.attributes ? { attributes: { ...node.attributes } } : {}),
});
const total = (node: Node): number => node.children.reduce((sum, child) => sum + total(child), node.size);

const original: Node = {
  name: "root",
  size: 1,
  children: [
    { name: "a", size: 2, children: [] },
    { name: "b", size: 3, children: [{ name: "c", size: 4, children: [] }] },
  ],
  attributes: { id: "r" },
};
const copies = [shallow(original), middle(original), deep(original)];
original.size = 10;
original.children[0]!.size = 20;
original.children.push({ name: "d", size: 1000, children: [] });
original.children[1]!.children[0]!.size = 400;
original.attributes!["id"] = "changed";
console.log(total(original), copies.map(total).join());
console.log(copies.map((copy) => copy.attributes?.["id"]).join(), copies.map((copy) => copy.children.length).join());
copies[2]!.children[1]!.children.pop();
console.log(total(copies[2]!), total(original), copies[2]!.children[0]!.attributes === undefined);
const grid = [[0, 0], [0, 0]];
const flat = [...grid];
const real = grid.map((row) => [...row]);
grid[0]![0] = 1;
console.log(flat[0]![0], real[0]![0]);
