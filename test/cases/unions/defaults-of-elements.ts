// @run
// xs[i] ?? null: TypeScript leaves null out of the types that it infers from that, where it believes that the element is there.

interface Node {
  name: string;
  kids: Node[];
}

const words = ["one", "two"];
const next = words.map((_, i) => words[i + 1] ?? null);
const at = (i: number) => words[i] ?? null;
const same = <T>(value: T): T => value;
console.log(next, at(0), at(5), at(5) === null, same(words[7] ?? null), same(words[0] ?? null));
console.log({ first: words[0] ?? null, ninth: words[9] ?? null }, [words[7] ?? null, "x"] as const);
const numbered = (i: number) => [i, words[i] ?? -1] as const;
console.log(numbered(0), numbered(5), new Map([0, 5].map((i) => [i, words[i] ?? null])));
console.log(Object.fromEntries(["a", "b", "c"].map((key, i) => [key, words[i] ?? null] as const)));

const pick = (n: Node): Node | null => (n.name === "x" ? null : n.name === "a" ? n.kids[0] ?? null : n);
for (const name of ["a", "x", "z"]) console.log(pick({ name, kids: [] }));

const nodes: Node[] = [{ name: "root", kids: [] }];
class Shelf {
  items = nodes;
  chosen = this.items[5] ?? null;
  find(i: number) {
    return this.items[i] || null;
  }
}
const shelf = new Shelf();
console.log(shelf.chosen, shelf.find(0)?.name, shelf.find(3)?.name ?? "none", shelf.find(3) === null);

const table: Record<string, number> = { a: 1 };
const known = (key: string) => table[key] ?? null;
const grid = [[1, 2], [3]];
const cell = (y: number, x: number) => grid[y]?.[x] ?? null;
console.log(known("a"), known("z"), cell(0, 1), cell(1, 1), cell(9, 9), grid[7]?.[0] ?? grid[8]?.[0] ?? null);

const settings = ["port=80", "host"].map((line) => {
  const [key, value] = line.split("=");
  return { key, value: value ?? null };
});
console.log(settings, settings.filter(({ value }) => value === null).length);
let current = words[0] ?? null;
for (let i = 1; current !== null; i++) {
  console.log(current, current.length);
  current = words[i] ?? null;
}
