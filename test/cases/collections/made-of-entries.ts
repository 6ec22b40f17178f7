// @run
// new Map and Object.fromEntries of what entries() of arrays, Maps, Sets and typed arrays gives; calls that give a Set.
const letters = ["a", "b"];
console.log(new Map(letters.entries()), Object.fromEntries(letters.entries()), Object.fromEntries([4, 5].entries()));
const sets = new Set(["x", "y"]);
console.log(new Map(sets.entries()), Object.fromEntries(sets.entries()));
const m = new Map([["k", 1], ["l", 2]]);
console.log(new Map(m.entries()), Object.fromEntries(m.entries()));
console.log(new Map([10, 20].entries()).get(1), new Map([0.5, 1.5].entries()), [...new Set(m.keys())]);
function index<T>(list: T[]): Map<number, T> {
  return new Map(list.entries());
}
console.log(index(["q"]), index([true, false]), index([[1], [2]]), index([{ a: 1 }]));
const empty: string[] = [];
console.log(new Map(empty.entries()).size, Object.fromEntries(empty.entries()));
const rows = [[1], [2]];
const byRow = new Map(rows.entries());
byRow.get(0)!.push(5);
console.log(rows, byRow);
const makeSet = () => new Set([3, 4]);
console.log([...makeSet()], Array.from(makeSet()), Array.from(makeSet(), (x) => x * 2), Math.max(...makeSet()));
console.log([...(makeSet())].length, [0, ...makeSet(), 9]);
const bytes = new Uint8Array([7, 8]);
console.log(new Map(bytes.entries()), Object.fromEntries(bytes.entries()));
console.log([...[].entries()].length, [...[].keys()], [...[].values()], new Map([].entries()).size);
