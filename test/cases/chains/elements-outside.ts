// @run
// An element that is not there is undefined where something asks for it.
const xs = [1, 2, 3];
const names = ["a", "b"];
interface P { n: number }
const ps: P[] = [{ n: 1 }];
const opt: (number | undefined)[] = [1, undefined, 3];
const grid = [[1, 2], [3]];
function at(i: number): number | undefined { return xs[i]; }
for (let i = -1; i < 4; i++) {
  console.log(i, xs[i] ?? 0, names[i] ?? "none", ps[i]?.n, opt[i], at(i), grid[i]?.[1] ?? -1, grid[i]?.length);
  if (opt[i] !== undefined) console.log(opt[i]);
  if (ps[i]) console.log("is there"); else console.log("not there");
  if (ps[i] === undefined) console.log("gone");
  const p: P | undefined = ps[i];
  console.log(p === undefined);
}
const text = "hé😀!";
console.log(text[1] ?? "?", text[9] ?? "?", text[0] === undefined, text[5] === undefined);
let row: number[] | undefined = grid[1];
console.log(row.length);
row = grid[2];
console.log(row === undefined);
if (ps[0]) ps[0].n = 5;
console.log(ps[0]?.n);
let k = 0, v: number | undefined, sum = 0;
while ((v = xs[k++]) !== undefined) sum += v;
console.log(sum, k);
opt[0] ??= 3; opt[1] ??= 4; opt[3] ??= 5;
console.log(opt.join());
const o: P | undefined = ps[0];
if (o) console.log("o");
