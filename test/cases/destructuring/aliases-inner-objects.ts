// @run
// Names from a pattern are new variables for numbers and texts, and references for objects and arrays.
const state = { count: 1, name: "s", list: [1, 2], inner: { value: 5 } };
let { count, name, list, inner } = state;
count++;
name += "!";
list.push(3);
inner.value *= 2;
console.log(state.count, state.name, state.list.length, state.inner.value);
list = [];
inner = { value: -1 };
console.log(state.list.length, state.inner.value, list.length, inner.value, count, name);
state.list = [9];
console.log(list.length);

const rows = [[1], [2], [3]];
const [first, ...others] = rows as [number[], ...number[][]];
first.push(10);
others[0]!.push(20);
others.pop();
console.log(rows.map((row) => row.join("+")).join(), rows.length, others.length);

const { inner: { value }, inner: same } = state;
state.inner.value = 1000;
console.log(value, same.value, same === state.inner);

function makePair(): [() => number, (n: number) => void] {
  let hidden = 0;
  return [() => hidden, (n) => (hidden = n)];
}
const [get, set] = makePair();
const [otherGet] = makePair();
set(5);
console.log(get(), otherGet());
const { get: mapGet, size } = { get: (key: string) => key + "!", size: 3 };
console.log(mapGet("k"), size);
