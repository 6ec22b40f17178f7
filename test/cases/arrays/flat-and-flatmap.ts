// @run
// Flattening by one, by several and by all levels; flatMap with arrays, single values and empty results.
console.log([[1, 2], [], [3]].flat().join(), [[1], [[2], [3]]].flat().length);
const deep = [[[1, 2], [3]], [[4]], []];
console.log(deep.flat().length, deep.flat(2).join(), deep.flat(0).length, deep.flat().map((row) => row.length).join());
console.log(["a b", "", "c"].flatMap((text) => text.split(" ")).join("|"), [1, 2, 3].flatMap((n) => (n === 2 ? [] : [n, n])).join());
console.log([1, 2].flatMap((n) => n * 10).join(), [[1, 2], [3]].flatMap((row) => row).length, ["x"].flatMap((text, i) => [text, String(i)]).join());
console.log([1, 2].flatMap((n) => [[n, -n]]).map((pair) => pair.join(":")).join());
const rows = [[1, 2], [3]];
const flat = rows.flat();
rows[0]![0] = 100;
console.log(flat.join(), rows.flat().join());
const objects = [[{ n: 1 }], [{ n: 2 }, { n: 3 }]];
const all = objects.flat();
all[1]!.n = 20;
console.log(objects[1]![0]!.n, all.length);

interface Node {
  name: string;
  children: Node[];
}
const tree: Node = { name: "r", children: [{ name: "a", children: [{ name: "b", children: [] }] }, { name: "c", children: [] }] };
const names = (node: Node): string[] => [node.name, ...node.children.flatMap(names)];
console.log(names(tree).join(), names(tree.children[1]!).length);
const pairs = [1, 2, 3].flatMap((x) => ["a", "b"].map((y) => y + x));
console.log(pairs.join(), pairs.length);
console.log([new Set([1, 2]), new Set([2])].flatMap((set) => [...set]).join(), [[[]]].flat(3).length);
