// @run
// Assigning an object's field to itself, to its own part, and exchanging parts between objects.
interface Node {
  name: string;
  child: Node | undefined;
  tags: string[];
}
const make = (name: string, child?: Node): Node => ({ name, child, tags: [name] });
let root = make("root", make("mid", make("leaf")));
root = root;
root.child = root.child;
console.log(root.name, root.child?.name);
root.tags = root.tags;
console.log(root.tags.join());

root = root.child!;
console.log(root.name, root.child?.name);
root.child = root.child?.child;
console.log(root.name, root.child?.name ?? "nothing");

const a = make("a", make("a1"));
const b = make("b", make("b1"));
[a.child, b.child] = [b.child, a.child];
console.log(a.child?.name, b.child?.name);
const kept = a.child;
a.child = undefined;
console.log(kept?.name, a.child === undefined);
const temporary = a.tags;
a.tags = b.tags;
b.tags = temporary;
a.tags.push("x");
console.log(a.tags.join(), b.tags.join(), temporary === b.tags);
b.tags = a.tags;
b.tags.push("both");
console.log(a.tags.length, a.tags === b.tags);

const grid = [[1, 2], [3, 4]];
[grid[0], grid[1]] = [grid[1]!, grid[0]!];
grid[0]![0] = 30;
console.log(grid.map((row) => row.join()).join("|"));
grid[0] = grid[1]!;
grid[1]!.push(5);
console.log(grid.map((row) => row.join()).join("|"));
