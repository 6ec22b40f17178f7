// @run
// pair[i] of a tuple of several types, where only running tells the index: loops, functions, optional elements, effects.
const t: [number, string, boolean] = [1.5, "a", true];
for (let i = 0; i < t.length; i++) {
  const v = t[i];
  if (typeof v === "number") console.log(v + 1); else if (typeof v === "string") console.log(v.length); else console.log(v);
}
for (let i = 0; i < t.length; i++) console.log(`${i}: ${t[i]}`, typeof t[i]);
type Row = [name: string, score: number, note?: string];
const rows: Row[] = [["a", 1], ["b", 2, "ok"]];
for (const row of rows) for (let i = 0; i < row.length; i++) console.log(row[i]);
function pick(row: Row, i: number) { return row[i]; }
console.log(pick(["x", 5], 1), pick(["x", 5], 2));
let at = 0;
const next = () => at++;
console.log(t[next()], t[next()], at);
const pairs: [string, number][] = Object.entries({ a: 1, b: 2 });
for (let k = 0; k < pairs.length; k++) for (let j = 0; j < 2; j++) console.log(pairs[k]![j]);
const list: Array<(typeof t)[number]> = [t[2], t[at % 3]!];
console.log(list);
const objs: [{ a: number }, { b: string }] = [{ a: 1 }, { b: "z" }];
for (let j = 0; j < 2; j++) { const o = objs[j]!; console.log("a" in o ? o.a : o.b); }
