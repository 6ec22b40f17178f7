// @run
// State as redux would keep it: nothing is changed in place, old states stay as they were.
interface Todo {
  readonly id: number;
  readonly text: string;
  readonly done: boolean;
}
interface State {
  readonly todos: readonly Todo[];
  readonly filter: "all" | "open";
  readonly meta: { readonly next: number; readonly edits: number };
}
type Action = { type: "add"; text: string } | { type: "toggle"; id: number } | { type: "remove"; id: number } | { type: "filter"; filter: State["filter"] };

function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "add": {
      const { meta: { next } } = state;
      return { ...state, todos: [...state.todos, { id: next, text: action.text, done: false }], meta: { ...state.meta, next: next + 1 } };
    }
    case "toggle":
      return { ...state, todos: state.todos.map((todo) => (todo.id === action.id ? { ...todo, done: !todo.done } : todo)), meta: { ...state.meta, edits: state.meta.edits + 1 } };
    case "remove":
      return { ...state, todos: state.todos.filter((todo) => todo.id !== action.id) };
    case "filter":
      return { ...state, filter: action.filter };
  }
}
function show({ todos, filter, meta }: State): string {
  const visible = filter === "all" ? todos : todos.filter(({ done }) => !done);
  return `${visible.map(({ id, text, done }) => `${id}${text}${done ? "x" : ""}`).join()} (${todos.length}) next ${meta.next} edits ${meta.edits}`;
}
const history: State[] = [{ todos: [], filter: "all", meta: { next: 1, edits: 0 } }];
const actions: Action[] = [
  { type: "add", text: "buy" },
  { type: "add", text: "cook" },
  { type: "toggle", id: 1 },
  { type: "filter", filter: "open" },
  { type: "remove", id: 2 },
  { type: "filter", filter: "all" },
];
for (const action of actions) history.push(reduce(history[history.length - 1]!, action));
for (const state of history) console.log(show(state));
console.log(history[2]!.todos[1] === history[3]!.todos[1], history[2]!.todos[0] === history[3]!.todos[0], history[3]!.todos === history[4]!.todos);
