// @run
// Two names for one object see each other's changes; equal contents do not make one object.
interface Box {
  value: number;
  label: string;
}
const a: Box = { value: 1, label: "a" };
const b = a;
const c: Box = { value: 1, label: "a" };
b.value = 5;
console.log(a.value, a === b, a === c, a !== c);

function change(box: Box): Box {
  box.value *= 2;
  box = { value: -1, label: "new" };
  return box;
}
const d = change(a);
console.log(a.value, d.value, d === a);

const list = [a, c, a];
list[0]!.label = "renamed";
console.log(list[2]!.label, list[1]!.label, list.indexOf(a), list.lastIndexOf(a), list.includes(d), list.indexOf({ value: 10, label: "a" }));

let first = a;
let second = c;
[first, second] = [second, first];
first.value = 77;
console.log(c.value, second.value, first === c);

const holder = { left: a, right: a };
holder.left.value = 3;
console.log(holder.right.value, holder.left === holder.right);
holder.left = c;
console.log(holder.right.value, holder.left.value, holder.left === holder.right);
holder.right = holder.left;
holder.left.label = "one";
console.log(holder.right.label, a.label);
