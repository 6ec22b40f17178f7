// @run
const t: [string, number] = ["a", 1];
console.log(t[0], t[1], t.length);
t[1] += 5; t[0] = "b";
console.log(t[0] + t[1]);
function minMax(xs: number[]): [number, number, string] { return [Math.min(xs[0], xs[1]), Math.max(xs[0], xs[1]), "ok"]; }
const r = minMax([4, 2]);
console.log(r[0], r[1], r[2]);
const table: [string, number][] = [["x", 1], ["y", 2]];
for (const row of table) console.log(row[0], row[1]);
table.push(["z", 3]);
console.log(table[2][0], table.length);
const c = [1, "two", true] as const;
console.log(c[0], c[1], c[2]);
const pair: [number, number] = [1, 2];
console.log(pair[0] + pair[1]);
type Entry = readonly [key: string, value: boolean];
const es: Entry[] = [["k", true]];
console.log(es[0][0], es[0][1]);
function opt(a: [string, number?]): string { return a[0] + (a[1] ?? 0); }
console.log(opt(["q"]), opt(["q", 3]));
