// @run
// Elements that may be null, undefined or one of several types: what is undefined, and what is not there.
type Value = string | number | null | undefined;
const values: Value[] = ["x", 3, null, undefined];

function show(value: Value): void {
  console.log(value, value ?? "none", typeof value, value === undefined);
}

for (let i = 0; i < 6; i++) show(values[i]);
for (let i = 2; i < 5; i++) console.log(values[i] ?? "d", values[i] === undefined, values[i] === null, values[i] || "or");
console.log(values.at(-1) ?? "last", values.at(9) ?? "none", values.find((value) => value === null) ?? "null");
show(values.find((value) => value === 7));
show(values.findLast((value) => value === 3));

const copy = [...values];
while (copy.length > 0) show(copy.pop());
show(copy.pop());
show(copy.shift());

const [, , third = "third", fourth = "fourth", fifth = "fifth"] = values;
console.log(third, fourth, fifth);

function firstOf(list: Value[]): Value {
  const [first = "default"] = list;
  return first;
}

console.log(firstOf(["x"]), firstOf([3]), firstOf([null]), firstOf([undefined]), firstOf([]));

const things: ({ size?: number } | null | undefined)[] = [{ size: 1 }, null, undefined];
console.log(things[0]?.size, things[1]?.size, things[3]?.size, things[1] === null, things[3] === undefined);
