// @run
// One class of state machines for machines with other states: the names of each are properties of its table.
type Transitions<S extends string, E extends string> = Readonly<Record<S, Partial<Record<E, S>>>>;

class Machine<S extends string, E extends string> {
  readonly #visits: { [K in S]?: number } = {};
  constructor(
    private readonly table: Transitions<S, E>,
    public state: S,
  ) {
    this.#count(state);
  }
  #count(state: S): void {
    this.#visits[state] = (this.#visits[state] ?? 0) + 1;
  }
  send(event: E): boolean {
    const next = this.table[this.state][event];
    if (next === undefined) return false;
    this.state = next;
    this.#count(next);
    return true;
  }
  visits(state: S): number {
    return this.#visits[state] ?? 0;
  }
}

const door = new Machine({ open: { close: "closed" }, closed: { open: "open", lock: "locked" }, locked: { unlock: "closed" } }, "open");
const light = new Machine({ red: { next: "green" }, green: { next: "amber" }, amber: { next: "red" } }, "red");

for (const event of ["lock", "close", "lock", "open", "unlock"] as const) console.log(event, door.send(event), door.state);
for (let i = 0; i < 4; i++) light.send("next");
console.log(light.state, light.visits("red"), light.visits("green"), door.visits("closed"), door.visits("open"));

// Fields of registers, and a count for each of some names.
class Register<N extends string> {
  private readonly at: { [K in N]?: number } = {};
  private bits = 0;
  constructor(fields: Record<N, number>) {
    let at = 0;
    for (const name of Object.keys(fields) as N[]) {
      this.at[name] = at;
      at += fields[name];
    }
  }
  set(name: N): this {
    this.bits |= 1 << (this.at[name] ?? 31);
    return this;
  }
  get value(): number {
    return this.bits >>> 0;
  }
}

const control = new Register({ mode: 2, prescale: 3, enable: 1 });
const status = new Register({ ready: 1, fault: 4 });
console.log(control.set("prescale").set("enable").value, status.set("fault").value);

class Tally<N extends string> {
  counts: Partial<Record<N, number>> = {};
  add(...names: N[]): void {
    for (const name of names) this.counts[name] = (this.counts[name] ?? 0) + 1;
  }
}
const fruit = new Tally<"apple" | "pear">();
const any = new Tally<string>();
fruit.add("pear", "pear");
any.add("x", "y", "x");
console.log(fruit.counts.pear, fruit.counts.apple, any.counts.x, any.counts["z"]);
