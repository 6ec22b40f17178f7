// @run
// const xs = []: what is put in later says what it holds.
const xs = [];
xs.push(1);
xs.push(2.5);
console.log(xs.length, xs.join());
function f() { const out = []; for (let i = 0; i < 3; i++) out.push("s" + i); return out; }
console.log(f().join());
let ys = [];
ys = [1, 2];
console.log(ys.map((y) => y * 2).join());
const mixed = [];
mixed.push(1, "a");
mixed.push(...[true]);
console.log(mixed.length, mixed);
function objs(n: number) {
  const found = [];
  for (let i = 0; i < n; i++) found.push({ i, name: "n" + i });
  found.sort((a, b) => b.i - a.i);
  return found;
}
console.log(objs(3).map((o) => o.name).join(), objs(0).length, objs(1)[0]);
function rows() {
  const grid = [];
  for (let y = 0; y < 2; y++) {
    const row = [];
    for (let x = 0; x < 3; x++) row[x] = x * y;
    grid.push(row);
  }
  return grid;
}
console.log(rows(), rows()[1]![2]! + 0.5);
let path = [];
path.push(1);
path = path.concat([2, 3]);
console.log(path.join());
const nested = [];
nested.push([1]);
nested.push([2, 3]);
console.log(nested.flat().join(), nested);
function handlers() {
  const list = [];
  list.push((n: number) => n + 1);
  list.push((n: number) => n * 2);
  return list;
}
console.log(handlers().map((f) => f(5)).join());
const never = [];
console.log(never.length);
const maybe = [];
maybe.push(1, undefined);
console.log(maybe);
