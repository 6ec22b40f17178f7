// @run
// What is written behind a copy that lacks it comes behind all that the copy has, also where one object replaces another.
let plain: { id: number; opt?: number } = { id: 1 };
plain = { ...plain, opt: 2 };
console.log(plain, JSON.stringify(plain), Object.keys(plain));

class Store {
  state: { n: number; last?: number } = { n: 0 };
  set(last: number) {
    this.state = { ...this.state, last };
  }
}
const store = new Store();
store.set(4);
console.log(store.state);

const holder: { cur: { id: number; opt?: number } } = { cur: { id: 1 } };
holder.cur = { ...holder.cur, opt: 3 };
console.log(holder);

let outer: { id: number; sub: { a: number; b?: number } } = { id: 1, sub: { a: 1 } };
outer = { ...outer, sub: { ...outer.sub, b: 2 } };
console.log(outer, Object.entries(outer.sub));

let assigned: { id: number; opt?: number } = { id: 1 };
assigned = Object.assign({}, assigned, { opt: 2 });
console.log(assigned);

let point: { x: number; y?: number } = { x: 1 };
const move = (y: number) => {
  point = { ...point, y };
};
move(3);
console.log(point);

// It stays where it was, where the copy has it.
let both: { opt?: number; id: number } = { opt: 1, id: 2 };
both = { ...both, opt: 3 };
console.log(both);

interface State {
  name: string;
  last?: string;
  count?: number;
}
type Action = { type: "set"; last: string } | { type: "count"; count: number };
function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "set":
      return { ...state, last: action.last };
    case "count":
      return { ...state, count: action.count };
  }
}
let state: State = { name: "first" };
const actions: Action[] = [{ type: "count", count: 1 }, { type: "set", last: "v" }, { type: "count", count: 2 }];
for (const action of actions) {
  state = reduce(state, action);
  console.log(state);
}

const taken: { a: number; b?: number } = { b: 1, a: 2 };
delete taken.b;
console.log({ ...taken, b: 5 }, taken);
