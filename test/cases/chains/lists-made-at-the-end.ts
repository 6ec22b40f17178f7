// @run
// Chains that end in map, flatMap, flat and reduce, over lists that may be missing.
const f = (a?: string[]) => a?.map((p) => p.length);
console.log(f(["x"]), f());
const sum = (a?: number[]) => a?.reduce((s, x) => s + x, 0);
console.log(sum([1, 2]), sum());
interface Node {
  name: string;
  kids?: Node[];
  tags?: Map<string, number[]>;
}
const size = (n: Node): number => 1 + (n.kids?.map(size).reduce((a, b) => a + b, 0) ?? 0);
const names = (n: Node): string[] => [n.name, ...(n.kids?.flatMap(names) ?? [])];
const tree: Node = {
  name: "a",
  kids: [
    { name: "b", kids: [{ name: "c" }] },
    { name: "d", tags: new Map([["t", [1, 2]]]) },
  ],
};
console.log(
  size(tree),
  names(tree),
  tree.kids?.map((k) => k.name),
  tree.kids?.[0].kids?.map((k) => k.kids?.length),
);
console.log(
  tree.kids?.[1].tags?.get("t")?.map((x) => x * 2),
  tree.tags
    ?.get("t")
    ?.map((x) => x + 1)
    .join() ?? "none",
  tree.kids?.map((k) => k.tags?.get("t")?.reduce((a, b) => a + b)),
);
const last = (a?: number[]) => a?.reduce<number | undefined>((_, x) => (x > 1 ? x : undefined), undefined);
console.log(last([1, 2]), last([1]), last());
const grid: number[][] | undefined = size(tree) > 2 ? [[1, 2], [3]] : undefined;
console.log(
  grid?.flat(),
  grid?.map((r) => r.length).filter((n) => n > 1),
  grid?.reduceRight((acc, r) => acc + r.length, ""),
);
const maybe: string | null = size(tree) > 100 ? "x" : null;
console.log(maybe);
const m2 = tree.tags?.get("q")?.map(String);
if (m2 === undefined) console.log("no");
