// @run
// Indices of arrays and typed arrays by `for … in`: text, taken at the start; what is lost does not come.
const list = ["a", "b", "c"];
for (const index in list) console.log(typeof index, index + 1, list[Number(index)]);
const grown = [1, 2];
for (const i in grown) if (grown.length < 5) grown.push(Number(i) + 10);
console.log(grown.join());
const shrunk = [1, 2, 3, 4];
let seen = "";
for (const i in shrunk) {
  seen += i;
  if (i === "0") shrunk.length = 2;
  if (i === "1") shrunk.push(7, 8, 9);
}
console.log(seen, shrunk.join());
for (const i in new Uint8Array(3)) seen += i;
for (const i in [] as string[]) seen += "never" + i;
console.log(seen);
const makers: (() => string)[] = [];
for (let name in [7, 8, 9]) {
  if (name === "1") continue;
  makers.push(() => name);
  name += "!";
}
console.log(makers.map((make) => make()).join());
let last = "none";
outer: for (last in list) {
  for (const inner in list) {
    if (inner === "1") continue outer;
    if (last === "2") break outer;
    console.log(last, inner);
  }
}
console.log(last);
function make(): number[] {
  console.log("once");
  return [5, 6];
}
let sum = 0;
for (const i in make()) sum += Number(i) + 1;
console.log(sum);
let current = [1, 2, 3];
let turns = "";
for (const i in current) {
  turns += i;
  current = [];
}
console.log(turns, current.length);
const rows = [[1], [2, 3]];
for (const r in rows) for (const c in rows[Number(r)]!) console.log(r, c, rows[Number(r)]![Number(c)]);
const field = { items: ["x", "y"] };
let keyed: string;
for (keyed in { p: 1, q: 2 }) console.log(keyed);
for (const i in field.items) {
  field.items = ["z"];
  console.log(i, field.items.length);
}
