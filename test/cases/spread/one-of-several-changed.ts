// @run
// Copies of an object of one of several types with some properties changed: each keeps its own, in its order.
interface Idle { status: "idle"; count: number; note?: string }
interface Busy { status: "busy"; count: number; note?: string; task: string; steps: number[] }
interface Done { status: "done"; count: number; result: number }
type State = Idle | Busy | Done;
type Action = { type: "add"; by: number } | { type: "start"; task: string } | { type: "finish" };

function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "add":
      return { ...state, count: state.count + action.by };
    case "start":
      return state.status === "idle" ? { ...state, status: "busy", task: action.task, steps: [] } : state;
    case "finish":
      return state.status === "busy" ? { status: "done", count: state.count, result: state.steps.length } : state;
  }
}

let state: State = { status: "idle", count: 0, note: "new" };
const actions: Action[] = [{ type: "add", by: 2 }, { type: "start", task: "boil" }, { type: "add", by: 3 }, { type: "finish" }];
for (const action of actions) {
  state = reduce(state, action);
  console.log(state, JSON.stringify(state));
}

// A list is shared, a number is not; what is written may be evaluated once only.
let turns = 0;
const busy: State = { status: "busy", count: 1, task: "mill", steps: [1] };
const counted = (one: State): State => ({ ...one, count: ++turns + one.count });
const all = [busy, state, counted(busy)].map((one) => ({ ...one, count: one.count * 10 }));
busy.steps.push(2);
console.log(all, turns, busy);

// A property more, of all of them or behind a type parameter.
const numbered = all.map((one, id) => ({ ...one, id }));
for (const one of numbered) console.log(one.id, one.status === "busy" ? one.steps.length : one.count);
console.log(numbered, "task" in numbered[0], "task" in numbered[1]);
function stamped<T extends object>(value: T, at: number): T & { at: number } {
  return { ...value, at };
}
for (const one of all) console.log(stamped(one, 5).at, stamped(one, 6));

// Where nothing may come, and where something is only changed sometimes.
const next = (one: State | null): State | null => one && { ...one, count: 0 };
const some = (one: State, on: boolean): State => ({ ...one, ...(on && { count: -1 }) });
const orElse = (one?: State): State => ({ ...(one ?? { status: "idle", count: 7 }), count: 8 });
console.log(next(null), next(busy), some(busy, true), some(state, false), orElse(), orElse(state));

// A tree of them, each of which is one of two.
type Tree = { type: "leaf"; value: number; name?: string } | { type: "fork"; left: Tree; right: Tree; name?: string };
const grown = (tree: Tree): Tree =>
  tree.type === "leaf" ? { ...tree, value: tree.value + 1 } : { ...tree, left: grown(tree.left), right: grown(tree.right) };
const named = (tree: Tree, name: string): Tree => ({ ...tree, name });
const tree: Tree = { type: "fork", left: { type: "leaf", value: 1 }, right: { type: "leaf", value: 2, name: "b" } };
console.log(JSON.stringify(grown(named(tree, "root"))), JSON.stringify(named(tree.left, "a")), tree);
