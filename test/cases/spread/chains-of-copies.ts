// @run
// What is copied was itself made by a copy, in the same function, in arrows, in reducers of a state.
interface Sensor {
  id: number;
  name: string;
  note?: string;
}
const grow = (s: Sensor, note?: string) => {
  const base = { ...s, last: 1 };
  const second = { ...base, note, extra: [1] };
  const third = { first: 0, ...second, id: 9 };
  return { ...third, end: true };
};
console.log(grow({ id: 1, name: "x" }), grow({ name: "y", id: 2 }, "n"));
console.log(Object.keys(grow({ note: "z", name: "y", id: 2 }, "n")));
for (const [key, value] of Object.entries(grow({ id: 1, name: "x" }))) console.log(key, value);

interface State {
  count: number;
  items: string[];
  user?: { name: string; age?: number };
}
type Action =
  | { type: "add"; item: string }
  | { type: "inc"; by?: number }
  | { type: "user"; name: string }
  | { type: "age"; age: number }
  | { type: "logout" };
const initial: State = { count: 0, items: [] };
function reduce(state: State = initial, action: Action): State {
  switch (action.type) {
    case "add":
      return { ...state, items: [...state.items, action.item] };
    case "inc":
      return { ...state, count: state.count + (action.by ?? 1) };
    case "user":
      return { ...state, user: { ...state.user, name: action.name } };
    case "age":
      return state.user ? { ...state, user: { ...state.user, age: action.age } } : state;
    case "logout": {
      const { user, ...rest } = state;
      return rest;
    }
    default:
      return state;
  }
}
let state = initial;
const actions: Action[] = [
  { type: "add", item: "a" },
  { type: "inc" },
  { type: "inc", by: 5 },
  { type: "user", name: "bob" },
  { type: "age", age: 4 },
  { type: "user", name: "al" },
  { type: "logout" },
];
for (const a of actions) {
  state = reduce(state, a);
  console.log(state, JSON.stringify(state));
}
console.log(initial);
interface Reading {
  id: number;
  value: number;
}
const readings: Reading[] = [
  { id: 1, value: 3 },
  { id: 2, value: 9 },
];
const enriched = readings
  .map((r) => ({ ...r, unit: "C" }))
  .map((r) => ({ ...r, hot: r.value > 5 }))
  .map((r, i) => ({ i, ...r, value: r.value * 2 }));
console.log(enriched);
console.log(JSON.stringify(enriched));
const byId = enriched.reduce<Record<string, (typeof enriched)[number]>>(
  (all, r) => ({ ...all, [r.id]: r }),
  {},
);
let machine = { count: 0, label: "l", flags: { on: false } };
const history: (typeof machine)[] = [];
function patch(change: Partial<typeof machine>): void {
  history.push(machine);
  machine = { ...machine, ...change };
  console.log(machine);
}
patch({ count: 1 });
patch({ label: "q" });
patch({ flags: { ...machine.flags, on: true } });
patch({});
for (const h of history) console.log(h);
const defaults = { baud: 9600, parity: "none", stop: 1 };
type Options = Partial<typeof defaults> & { name: string };
function open(options: Options) {
  const full = { ...defaults, ...options };
  const logged = { ...full, at: 5 };
  console.log(full, logged);
  return logged;
}
open({ name: "a" });
open({ name: "b", baud: 1 });
open({ parity: "even", name: "c", stop: 2 });
