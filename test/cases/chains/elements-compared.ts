// @run
// Cells of a grid compared with something, also beyond its edges.
const maze: readonly string[] = ["..#", "#.."];
const at = (x: number, y: number): boolean => maze[y]?.[x] !== ".";
console.log(at(0, 0), at(-1, 0), at(0, -1), at(9, 1), at(2, 0));
const grid = [[1, 2], [3, 4]];
const is = (x: number, y: number, v: number): boolean => grid[y]?.[x] === v;
console.log(is(0, 0, 1), is(5, 0, 1), is(0, 5, 1), is(-1, -1, 0));
class Field {
  #rows: string[];
  constructor(text: string) { this.#rows = text.split("\n"); }
  wall(x: number, y: number): boolean { return (this.#rows[y]?.[x] ?? "#") === "#" || this.#rows[y + 1]?.[x] === "#"; }
  same(a: [number, number], b: [number, number]): boolean { return this.#rows[a[1]]?.[a[0]] === this.#rows[b[1]]?.[b[0]]; }
}
const f = new Field("..#\n#.");
console.log(f.wall(0, 0), f.wall(2, 1), f.wall(1, 0), f.same([0, 0], [1, 0]), f.same([9, 0], [0, 9]), f.same([0, 0], [8, 0]));
interface Cell { c: string }
const cells: Cell[][] = [[{ c: "x" }]];
console.log(cells[0]?.[0]?.c === "x", cells[1]?.[0]?.c === "x", cells[0]?.[1]?.c !== "x", cells[0]?.[3] === cells[4]?.[0], cells[0]?.[0] === cells[0][0]);
const maybe: number[] | undefined = grid.find((r) => r[0] > 2);
console.log(maybe?.[0] === 3, maybe?.[5] === 3, maybe?.[5] !== 3, maybe?.[1] === 4.0);
