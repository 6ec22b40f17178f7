// @run
// The callee makes the caller drop the object, array, text or map that it was called with, and goes on using it.
class Item {
  constructor(public name: string) {}
  rename(by: () => void): string {
    const before = this.name;
    by();
    return before + ">" + this.name;
  }
}
let item: Item | undefined = new Item("first");
console.log(item.rename(() => (item = undefined)), item === undefined);
let list = [1, 2, 3];
function sum(values: number[], drop: () => void): number {
  let total = 0;
  for (const value of values) {
    drop();
    total += value;
  }
  return total + values.length;
}
console.log(sum(list, () => (list = [])), list.length);
let text = "a" + String(1);
const twice = (t: string, drop: () => void): string => {
  drop();
  return t + t;
};
console.log(twice(text, () => (text = "new " + text)), text);
let map: Map<string, Item> | undefined = new Map([["k", new Item("k1")]]);
function read(m: Map<string, Item>, drop: () => void): string {
  const found = m.get("k")!;
  drop();
  m.delete("k");
  return found.name + m.size;
}
console.log(read(map, () => (map = undefined)), map === undefined);
const box: { inner: { values: string[] } | null } = { inner: { values: ["x"] } };
const visit = (inner: { values: string[] }): string => {
  box.inner = null;
  inner.values.push("y");
  return inner.values.join();
};
console.log(visit(box.inner!), box.inner === null);
const rows = [[1], [2]];
const takeRow = (row: number[]): number => {
  rows.length = 0;
  rows.push([9]);
  row.push(5);
  return row.length * 10 + row[0]!;
};
console.log(takeRow(rows[1]!), rows.length);
let action = (n: number): number => {
  action = (m) => m - 1;
  return n + 1;
};
console.log(action(1), action(1));
const objects = new Map([["a", { n: 1 }]]);
for (const [key, object] of objects) {
  objects.clear();
  objects.set("b", { n: 2 });
  console.log(key, object.n);
  if (key === "b") break;
}
