// @run
// Records of objects, arrays, functions, booleans, optional values, records; shared and replaced.
interface Item {
  count: number;
  tags: string[];
}
const items: Record<string, Item> = { nut: { count: 5, tags: [] } };
const nut = items["nut"]!;
nut.count--;
items["nut"]!.tags.push("small");
items["copy"] = { ...nut };
items["alias"] = nut;
nut.count = 100;
console.log(items["nut"]!.count, items["copy"].count, items["alias"].count, items["copy"].tags === nut.tags);
items["nut"] = { count: 0, tags: ["new"] };
console.log(nut.count, items["alias"] === nut, items["nut"].tags[0]);
delete items["alias"];
console.log(nut.tags.join(), Object.keys(items).join());

const flags: Record<string, boolean> = { a: true };
flags["b"] = !flags["a"];
flags["b"] ||= true;
console.log(Object.values(flags).every(Boolean), Object.values(flags).length);
const handlers: Record<string, (n: number) => number> = { half: (n) => n / 2 };
handlers["twice"] = (n) => handlers["half"]!(n) * 4;
console.log(["half", "twice"].map((name) => handlers[name]!(3)).join(), handlers["none"]?.(1));
const deep: Record<string, Record<string, number[]>> = {};
for (const path of ["a.x", "a.y", "b.x", "a.x"]) {
  const [outer = "", inner = ""] = path.split(".");
  ((deep[outer] ??= {})[inner] ??= []).push(path.length);
}
console.log(Object.entries(deep).map(([key, inner]) => key + Object.keys(inner).join("")).join(), deep["a"]!["x"]!.length);
const optional: Record<string, number | null> = { a: null, b: 0 };
console.log(optional["a"] ?? "null", optional["b"] ?? "null", optional["c"] === undefined);
const counts: Record<string, number> = { a: 0.5 };
counts["a"]! += 1;
counts["a"]!++;
counts["b"] = (counts["b"] ?? 10) * 2;
console.log(counts["a"], counts["b"], counts["a"]!-- + counts["a"]!);
