// @run
// sort() without a function of tuples, and of objects with a toString: by their texts.
const pairs: [string, number][] = [["b", 2], ["a", 1], ["b", 10], ["a", 1]];
console.log(pairs.sort().map(String));
const counts: Record<string, number> = { x: 3, d: 1, é: 2, "10": 4, "9": 5 };
for (const [key, count] of Object.entries(counts).sort()) console.log(key, count);
const open: [string, number?][] = [["z"], ["a", 2], ["a"]];
console.log(open.toSorted(), open.length);
const flags = new Map<string, boolean>([["q", true], ["b", false]]);
console.log([...flags].sort(), [...flags.entries()].sort().map(([name]) => name));

class Version {
  constructor(readonly n: number) {}
  toString(): string {
    return `v${this.n}`;
  }
}
console.log([new Version(10), new Version(9), new Version(1)].sort().join());
const nested: [[number, string], boolean | null][] = [[[2, "x"], null], [[10, "y"], true], [[2, "x"], false]];
console.log(JSON.stringify(nested.sort()));
const empty: [string, number][] = [];
console.log(empty.sort(), empty.sort() === empty);
function sorted<T>(list: [string, T][]): [string, T][] {
  return [...list].sort();
}
console.log(sorted<number>([["k", 2], ["j", 1]]), sorted([["q", "r"], ["b", "a"]]));
console.log(["😀", "\uffee", "z"].map((text, i): [string, number] => [text, i]).sort());
