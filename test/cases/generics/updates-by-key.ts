// @run
// { ...state, [key]: value } of a type parameter and one of its keys: updates, lenses, stores, forms.
function update<S, K extends keyof S>(state: S, key: K, value: S[K]): S {
  return { ...state, [key]: value };
}
interface Config {
  name: string;
  port: number;
  quiet?: boolean;
}
const config: Config = { name: "esp", port: 80 };
console.log(update(config, "port", 8080), update(config, "quiet", true), config);
console.log(update(update({ on: false, level: 0.5 }, "on", true), "level", 2));
const axis = (key: "x" | "y") => update({ x: 1, y: 2 }, key, 9);
console.log(axis("x"), axis("y"));
const counts: Record<string, number> = { a: 1 };
console.log(update(counts, "b", 2), counts);

// What goes to a place without a type of its own.
function over<S, K extends keyof S>(state: S, key: K, change: (value: S[K]) => S[K]): S {
  const next = { ...state, [key]: change(state[key]) };
  return next;
}
console.log(over(config, "port", (port) => port + 1));

interface Lens<S, A> {
  get(state: S): A;
  set(state: S, part: A): S;
}
const prop = <S, K extends keyof S>(key: K): Lens<S, S[K]> => ({
  get: (state) => state[key],
  set: (state, part) => ({ ...state, [key]: part }),
});
const compose = <A, B, C>(outer: Lens<A, B>, inner: Lens<B, C>): Lens<A, C> => ({
  get: (state) => inner.get(outer.get(state)),
  set: (state, part) => outer.set(state, inner.set(outer.get(state), part)),
});
interface Pose {
  at: { x: number; y: number };
  angle: number;
}
const x = compose(prop<Pose, "at">("at"), prop<Pose["at"], "x">("x"));
const pose: Pose = { at: { x: 1, y: 2 }, angle: 90 };
console.log(x.get(pose), x.set(pose, 5), pose.at.x);

class Store<S extends object> {
  readonly #changed: (keyof S)[] = [];
  constructor(private state: S) {}
  set<K extends keyof S>(key: K, value: S[K]): this {
    this.state = { ...this.state, [key]: value };
    this.#changed.push(key);
    return this;
  }
  get current(): S {
    return this.state;
  }
  get changes(): number {
    return this.#changed.length;
  }
}
const store = new Store(config).set("name", "d1").set("port", 1);
console.log(store.current, store.changes, config.name);

function form<T extends object>(initial: T) {
  let values = initial;
  return {
    put: (key: keyof T, value: T[keyof T]) => {
      values = { ...values, [key]: value };
    },
    all: () => values,
  };
}
const login = form({ user: "", code: "" });
login.put("user", "ada");
console.log(login.all());
