// @run
// A state that is copied a hundred thousand times: what it says of the order of its properties neither grows nor wraps around.
interface State {
  count: number;
  note?: string | undefined;
  last?: number;
}
function reduce(state: State, turn: number): State {
  if (turn % 3 === 0) return { ...state, count: state.count + 1, note: `n${turn % 7}` };
  if (turn % 3 === 1) return { ...state, last: turn, count: state.count + 1 };
  if (turn % 7 === 0) return { note: undefined, ...state };
  if (turn % 11 === 0) return { last: turn, count: -turn };
  return { ...state, count: state.count + 1 };
}
let state: State = { count: 0 };
for (let turn = 0; turn < 100_000; turn++) {
  state = reduce(state, turn);
  if (turn % 9973 === 0) console.log(state);
}
console.log(state, Object.keys(state));

// What comes first moves all others.
interface Options {
  a?: number;
  b?: string;
  c?: boolean;
  7?: number;
}
let options: Options = { b: "b" };
for (let turn = 0; turn < 40_000; turn++) {
  if (turn % 4 === 0) options = { a: turn, ...options };
  else if (turn % 4 === 1) options = { ...{ c: turn % 8 === 1 }, ...options, b: `${turn}` };
  else if (turn % 4 === 2) options = { 7: turn, ...options, ...options };
  else options = { ...(turn % 3 === 0 ? options : { c: true }), a: 1, ...(turn % 5 === 0 && { b: "x" }) };
  if (turn % 3331 < 4) console.log(options, Object.keys(options).join());
}

// Taken away and added again, on one object; copies of it in turn.
const slots: Options = { a: 1, b: "b", c: true };
let copies = 0;
const touch = (turn: number): Options => {
  if (turn % 3 === 0) {
    delete slots.a;
    slots.a = turn;
  } else if (turn % 3 === 1) {
    delete slots.b;
    slots.b = `b${turn}`;
  } else {
    delete slots.c;
    if (turn % 2 === 0) slots.c = false;
    copies++;
  }
  return { ...slots, c: true };
};
for (let turn = 0; turn < 70_000; turn++) {
  const copy = touch(turn);
  if (turn % 9999 < 3) console.log(slots, copy, Object.entries(slots).length);
}
console.log(copies);

// Several objects in one, by Object.assign, too, and nested.
interface Tree {
  value?: number;
  left?: Tree;
  options?: Options;
}
let tree: Tree = {};
for (let turn = 0; turn < 35_000; turn++) {
  tree = { options: { ...tree.options, ...slots, a: turn }, ...tree, value: turn };
  const left: Tree = { ...tree.left, value: turn };
  if (turn % 2 === 0) Object.assign(tree, { left });
  if (turn % 1000 === 0) delete tree.left;
  if (turn % 8111 < 2) console.log(tree);
}

// What remains of it, and what was taken is added again.
let rest: Options = { a: 1, b: "b" };
for (let turn = 0; turn < 70_000; turn++) {
  const { a, ...others } = rest;
  const more: Options = others;
  more.a = turn;
  rest = more;
  if (turn % 8111 === 0) console.log(rest, a);
}
