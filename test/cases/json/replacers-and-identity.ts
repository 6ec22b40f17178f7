// @run
// @leaks
// The very objects come to a replacer: compared, left out before they close a circle, changed in the text only.
class P { self: P | null = null; n = 1; }
const p = new P();
const shared = { k: 1 };
console.log(JSON.stringify({ a: shared, b: shared, l: [shared] }, (k, v) => v === shared ? "S" : v));
console.log(JSON.stringify({ a: p }, (k, v) => k === "self" ? undefined : v));
p.self = p;
console.log(JSON.stringify({ a: p }, (k, v) => k === "self" ? undefined : v));
const grid = [[1, 2], [3, 4]];
console.log(JSON.stringify({ grid }, (k, v) => typeof v === "number" ? -v : v));
console.log(grid[0]![1], grid.length);
const words: string[] = ["a", "b"];
console.log(JSON.stringify(words, (k, v) => typeof v === "string" ? v.toUpperCase() : v), words.join());
const flags = { on: true, list: [true, false] };
console.log(JSON.stringify(flags, (k, v) => typeof v === "boolean" ? Number(v) : v));
const u: (string | number)[] = [1, "b"];
console.log(JSON.stringify({ u, o: { p: "x" as string | number | null } }, (k, v) => typeof v === "string" ? v.length : v));
const rec: Record<string, { n: number }> = { b: { n: 1 }, a: { n: 2 } };
console.log(JSON.stringify(rec, (k, v) => k === "n" ? v * 100 : v));
const nothing: number | undefined = words.length > 5 ? 1 : undefined;
console.log(JSON.stringify(nothing, (k, v) => v === undefined ? "was undefined" : v));
