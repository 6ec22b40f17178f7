// @run
// { ...state, [key]: value }: reducers, forms, keys with effects, generic keys, what is given twice, optional fields.
interface Form {
  name: string;
  age: number;
  email: string;
  note?: string;
}
const empty: Form = { name: "", age: 0, email: "" };
const setText = (form: Form, key: "name" | "email", value: string): Form => ({ ...form, [key]: value });
console.log(setText(empty, "name", "Ada"), setText(setText(empty, "email", "a@b"), "name", "B"), empty);

function set<K extends keyof Form>(form: Form, key: K, value: Form[K]): Form {
  return { ...form, [key]: value };
}
console.log(set(empty, "age", 36), set(empty, "name", "C").name, set(set(empty, "note", "n"), "age", 1).note);

type Action = { type: "set"; field: "x" | "y" | "z"; value: number } | { type: "reset" };
type State = { x: number; y: number; z: number; changes: number };
const start: State = { x: 0, y: 0.5, z: -1, changes: 0 };
const reduce = (state: State, action: Action): State =>
  action.type === "reset" ? start : { ...state, [action.field]: action.value, changes: state.changes + 1 };
const actions: Action[] = [
  { type: "set", field: "x", value: 3 },
  { type: "set", field: "z", value: 2 ** 31 },
  { type: "reset" },
  { type: "set", field: "y", value: 7 },
];
console.log(actions.map(((state) => (action: Action) => (state = reduce(state, action)))(start)));

// Key and value are evaluated once, in their turn; what stands behind wins.
let trail = "";
const say = <T>(text: string, value: T): T => {
  trail += text;
  return value;
};
const keys: ("x" | "y")[] = ["x", "y"];
for (const key of keys) {
  const made: State = { ...say("s", start), [say("k", key)]: say("v", 9), x: say("x", 1), z: say("z", 4) };
  console.log(made, trail);
  trail = "";
}
for (const key of keys) {
  const twice: State = { x: 1, y: 2, z: 3, changes: 0, [key]: 10, [key === "x" ? "y" : "x"]: 20 };
  console.log(twice);
}

enum Axis {
  X = "x",
  Y = "y",
}
const axes = (axis: Axis, by: number): { x: number; y: number } => ({ x: 0, y: 0, [axis]: by });
console.log(axes(Axis.X, 5), axes(Axis.Y, 1.5));

const patches: Partial<Form>[] = (["name", "email"] as const).map((key): Partial<Form> => ({ [key]: key.toUpperCase() }));
console.log(patches.map(({ name = "-", email = "-" }) => `${name} ${email}`));
const shared = { ...empty, name: "shared" };
const lists: { a: number[]; b: number[] } = { a: [1], b: [2] };
const push = (key: "a" | "b", value: number): typeof lists => ({ ...lists, [key]: [...lists[key], value] });
const pushed = push("b", 3);
console.log(pushed, pushed.a === lists.a, pushed.b === lists.b, shared);
