// @run
// Objects and classes that hold lists of their own kind, named by the list first.
interface N { name: string; kids: N[]; }
const all: N[] = [];
all.push({ name: "a", kids: [{ name: "b", kids: [] }] });
const count = (ns: N[]): number => ns.reduce((s, n) => s + 1 + count(n.kids), 0);
console.log(count(all));
type Tree = { value: number; sub?: Tree[]; byName: Map<string, Tree[]> };
function mk(value: number, ...sub: Tree[]): Tree { return { value, sub, byName: new Map([["x", sub]]) }; }
const trees: Tree[] = [mk(1, mk(2), mk(3, mk(4)))];
const sum = (t: Tree): number => t.value + (t.sub ?? []).map(sum).reduce((a, b) => a + b, 0);
console.log(trees.map(sum).join(), trees[0]!.byName.get("x")!.length);
class Item { static all: Item[] = []; parts: Item[] = []; owner: Item | undefined; constructor(readonly n: number) { Item.all.push(this); } add(...more: Item[]): Item[] { this.parts.push(...more); for (const m of more) m.owner = this; return this.parts; } }
const root = new Item(0); console.log(root.add(new Item(1), new Item(2)).map((p) => p.n + (p.owner?.n ?? 9)).join(), Item.all.length);
for (const i of Item.all) i.owner = undefined;
interface Grid { cells: Cell[][]; } interface Cell { grid: Grid | null; around: Cell[]; v: number }
const rows: Cell[][] = [[{ grid: null, around: [], v: 1 }], []];
rows[1]!.push({ grid: { cells: [] }, around: [rows[0]![0]!], v: 2 });
console.log(rows.flat().map((c) => c.v + c.around.length).join());
