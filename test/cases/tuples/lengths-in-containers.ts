// @run
// Tuples with optional elements in arrays, Maps, other tuples, closures, generic functions; one that may be missing.
type Opt = [code: string, value?: number, note?: string];
const list: Opt[] = [["a"], ["b", 1], ["c", 2, "n"], ["d", undefined, "m"]];
console.log(list.map((one) => one.length), list.map((one) => one.join("|")));
const table = new Map<string, Opt>(list.map((one) => [one[0], one]));
table.get("a")![2] = "late";
console.log(table.get("a")!.length, list[0]!.length);
const describe = ([code, value = -1, note = "none"]: Opt): string => `${code}:${value}:${note}`;
console.log(list.map(describe));
const lengths = (): number => list.reduce((sum, one) => sum + one.length, 0);
console.log(lengths());
function widest<T extends { length: number }>(a: T, b: T): T {
  return a.length >= b.length ? a : b;
}
console.log(widest(list[1]!, list[2]!)[0]);
let maybe: Opt | undefined = list.find(([code]) => code === "zz");
console.log(maybe?.length, maybe?.join());
maybe = list[3];
console.log(maybe?.length, `${maybe ?? "none"}`);
const nested: [Opt, boolean] = [["q"], true];
nested[0][1] = 4;
console.log(nested[0].length, nested.join(";"));
