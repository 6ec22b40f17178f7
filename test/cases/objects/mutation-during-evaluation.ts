// @run
// The value of a field is read when its turn comes: left to right, before or after a call that changes it.
interface State {
  n: number;
  text: string;
  inner: { v: number };
}
const state: State = { n: 1, text: "a", inner: { v: 1 } };
const change = (by: number): number => {
  state.n += by;
  state.text += by;
  state.inner = { v: by };
  return by;
};
console.log(state.n + change(10) + state.n);
console.log(state.text + change(2) + state.text);
console.log(state.inner.v, change(5), state.inner.v);
state.inner.v += change(3);
console.log(state.inner.v);

const before = state.inner;
before.v = 1;
state.inner.v = change(7) + state.inner.v;
console.log(before.v, state.inner.v);

let target = { n: 0 };
const first = target;
target.n = (target = { n: 50 }).n + 1;
console.log(first.n, target.n);

const list = [{ n: 1 }, { n: 2 }];
let i = 0;
list[i++]!.n += list[i]!.n * 10;
console.log(list[0]!.n, list[1]!.n, i);
const pair = { a: state.n, b: change(1), c: state.n };
console.log(pair.c - pair.a, pair.b);
