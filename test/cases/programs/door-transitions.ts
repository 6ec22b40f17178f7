// @run
// state machine with a transition table, hooks, generic over states and events
type Transition<S extends string, E extends string> = {
  from: S | S[];
  event: E;
  to: S;
  guard?: () => boolean;
  action?: (from: S, to: S) => void;
};
class Machine<S extends string, E extends string> {
  private history: S[] = [];
  private hooks: Partial<Record<S, { enter?: () => void; exit?: () => void }>> = {};
  constructor(
    private current: S,
    private readonly table: ReadonlyArray<Transition<S, E>>,
  ) {}
  get state(): S {
    return this.current;
  }
  hook(state: S, h: { enter?: () => void; exit?: () => void }): this {
    this.hooks[state] = h;
    return this;
  }
  send(event: E): boolean {
    for (const t of this.table) {
      const froms = Array.isArray(t.from) ? t.from : [t.from];
      if (t.event !== event || !froms.includes(this.current)) continue;
      if (t.guard && !t.guard()) continue;
      this.hooks[this.current]?.exit?.();
      t.action?.(this.current, t.to);
      this.history.push(this.current);
      this.current = t.to;
      this.hooks[t.to]?.enter?.();
      return true;
    }
    return false;
  }
  trace(): string {
    return [...this.history, this.current].join(" -> ");
  }
}
type State = "closed" | "opening" | "open" | "closing";
type Ev = "press" | "limit" | "obstacle";
let clear = false;
const door = new Machine<State, Ev>("closed", [
  { from: "closed", event: "press", to: "opening", action: (a, b) => console.log(`${a} => ${b}`) },
  { from: "opening", event: "limit", to: "open" },
  { from: ["open", "opening"], event: "press", to: "closing", guard: () => clear },
  { from: "closing", event: "obstacle", to: "opening" },
  { from: "closing", event: "limit", to: "closed" },
])
  .hook("open", { enter: () => console.log("light on"), exit: () => console.log("light off") })
  .hook("closed", {
    enter() {
      console.log("locked");
    },
  });
for (const e of ["press", "limit", "press"] as Ev[]) console.log(e, door.send(e), door.state);
clear = true;
for (const e of ["press", "obstacle", "press", "limit", "limit"] satisfies Ev[])
  console.log(e, door.send(e), door.state);
console.log(door.trace());
