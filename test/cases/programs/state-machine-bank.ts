// @run
// A bank of state machines from declarative tables: guards, actions, entry hooks and timeouts, generic over the states
// and events; a door, a traffic light and a washing machine run side by side.
interface Transition<S extends string, C> {
  readonly to: S;
  readonly when?: (context: C) => boolean;
  readonly then?: (context: C) => void;
}

type StateTable<S extends string, E extends string, C> = {
  readonly [K in S]: {
    readonly on?: { readonly [P in E]?: readonly Transition<S, C>[] };
    readonly enter?: (context: C) => void;
    readonly after?: readonly [ticks: number, to: S];
  };
};

interface Machine {
  readonly name: string;
  readonly current: string;
  tick(): void;
  accept(event: string): boolean;
  summary(): string;
}

class TableMachine<S extends string, E extends string, C> implements Machine {
  private state: S;
  private age = 0;
  private rejected = 0;
  private readonly visits = new Map<S, number>();
  private readonly trail: S[] = [];

  constructor(
    readonly name: string,
    private readonly table: StateTable<S, E, C>,
    private readonly events: readonly E[],
    start: S,
    readonly context: C,
  ) {
    this.state = start;
    this.enter(start);
  }

  get current(): string {
    return this.state;
  }

  get path(): readonly S[] {
    return this.trail;
  }

  private isEvent(event: string): event is E {
    return this.events.some((known) => known === event);
  }

  accept(event: string): boolean {
    if (!this.isEvent(event)) return false;
    for (const { to, when, then } of this.table[this.state].on?.[event] ?? []) {
      if (when && !when(this.context)) continue;
      then?.(this.context);
      this.enter(to);
      return true;
    }
    this.rejected++;
    return false;
  }

  tick(): void {
    this.age++;
    const timeout = this.table[this.state].after;
    if (timeout === undefined) return;
    const [ticks, to] = timeout;
    if (this.age >= ticks) this.enter(to);
  }

  private enter(state: S): void {
    this.state = state;
    this.age = 0;
    this.visits.set(state, (this.visits.get(state) ?? 0) + 1);
    this.trail.push(state);
    this.table[state].enter?.(this.context);
  }

  summary(): string {
    const visits = [...this.visits].map(([state, count]) => `${state}:${count}`);
    return `${this.name} in ${this.state}, ${visits.join(" ")}, ${this.rejected} rejected`;
  }
}

class Bank {
  private readonly machines = new Map<string, Machine>();
  time = 0;

  add<M extends Machine>(machine: M): M {
    if (this.machines.has(machine.name)) throw new Error(`${machine.name} is there already`);
    this.machines.set(machine.name, machine);
    return machine;
  }

  send(event: string, name?: string): string[] {
    const takers: string[] = [];
    for (const machine of this.machines.values()) {
      if (name !== undefined && machine.name !== name) continue;
      if (machine.accept(event)) takers.push(machine.name);
    }
    return takers;
  }

  run(ticks: number): void {
    for (let i = 0; i < ticks; i++) {
      this.time++;
      this.machines.forEach((machine) => machine.tick());
    }
  }

  get states(): string {
    return [...this.machines.values()].map(({ name, current }) => `${name}=${current}`).join(" ");
  }

  summaries(): string[] {
    return Array.from(this.machines.values(), (machine) => machine.summary());
  }
}

const bank = new Bank();

interface DoorContext {
  code: string;
  tries: number;
  log: string[];
}
type DoorState = "open" | "closed" | "locked" | "alarm";
type DoorEvent = "push" | "pull" | "lock" | "unlock" | "reset";
const doorTable: StateTable<DoorState, DoorEvent, DoorContext> = {
  open: { on: { push: [{ to: "closed" }] }, after: [5, "closed"] },
  closed: {
    on: { pull: [{ to: "open" }], lock: [{ to: "locked", then: (c) => c.log.push("click") }] },
    enter: (c) => {
      c.tries = 0;
    },
  },
  locked: {
    on: {
      unlock: [
        { to: "closed", when: ({ code }) => code === "4711" },
        { to: "alarm", when: ({ tries }) => tries >= 2 },
        {
          to: "locked",
          then: (c) => {
            c.tries += 1;
            c.log.push(`wrong ${c.tries}`);
          },
        },
      ],
    },
  },
  alarm: { on: { reset: [{ to: "locked" }] }, enter: ({ log }) => log.push("ALARM") },
};
const door = bank.add(
  new TableMachine("door", doorTable, ["push", "pull", "lock", "unlock", "reset"], "closed", {
    code: "",
    tries: 0,
    log: [],
  }),
);

const light = bank.add(
  new TableMachine<"red" | "green" | "yellow" | "blink", "fault" | "reset", { cycles: number }>(
    "light",
    {
      red: { after: [4, "green"], on: { fault: [{ to: "blink" }] } },
      green: { after: [3, "yellow"], on: { fault: [{ to: "blink" }] }, enter: (c) => void c.cycles++ },
      yellow: { after: [1, "red"], on: { fault: [{ to: "blink" }] } },
      blink: { on: { reset: [{ to: "red" }] } },
    },
    ["fault", "reset"],
    "red",
    { cycles: 0 },
  ),
);

enum Wash {
  Idle = "idle",
  Fill = "fill",
  Spin = "spin",
}
const washer = bank.add(
  new TableMachine(
    "washer",
    {
      [Wash.Idle]: { on: { start: [{ to: Wash.Fill, when: (c: { water: number }) => c.water > 0 }] } },
      [Wash.Fill]: { after: [2, Wash.Spin] as const, enter: (c: { water: number }) => void (c.water -= 1) },
      [Wash.Spin]: { after: [6, Wash.Idle] as const, on: { stop: [{ to: Wash.Idle }] } },
    } satisfies StateTable<Wash, "start" | "stop", { water: number }>,
    ["start", "stop"] as const,
    Wash.Idle,
    { water: 2 },
  ),
);

const script =
  "start pull 2 fault lock push lock 3 unlock:1 unlock:2 reset unlock:3 4 start reset unlock:4711 stop start 9 pull 6 dance";
for (const word of script.split(" ")) {
  const ticks = Number(word);
  if (!Number.isNaN(ticks)) {
    bank.run(ticks);
    console.log(`${String(bank.time).padStart(3)} ${bank.states}`);
    continue;
  }
  const [event, code = ""] = word.split(":");
  if (code !== "") door.context.code = code;
  const takers = bank.send(event);
  console.log(`    ${word}: ${takers.length > 0 ? takers.join("+") : "nobody"}`);
}
for (const line of bank.summaries()) console.log(line);
console.log(door.path.join(" > "));
console.log(door.context.log.join(", "), light.context, washer.context.water, light.path.length);
console.log(bank.send("fault", "door"), bank.send("fault", "light"), bank.states);
try {
  bank.add(light);
} catch (error) {
  console.log(String(error));
}
