// @run
// State machines with transition tables, generics over enums, traffic light, debouncer, morse
type Transition<S extends string, E extends string> = {
  from: S | "*";
  on: E;
  to: S;
  guard?: () => boolean;
  action?: (from: S, event: E) => void;
};
class Machine<S extends string, E extends string> {
  #current: S;
  readonly history: S[] = [];
  constructor(
    initial: S,
    private readonly transitions: readonly Transition<S, E>[],
  ) {
    this.#current = initial;
  }
  get current(): S {
    return this.#current;
  }
  is(...states: S[]): boolean {
    return states.includes(this.#current);
  }
  send(event: E): boolean {
    for (const t of this.transitions) {
      if (t.on !== event || (t.from !== "*" && t.from !== this.#current)) continue;
      if (t.guard && !t.guard()) continue;
      this.history.push(this.#current);
      const from = this.#current;
      this.#current = t.to;
      t.action?.(from, event);
      return true;
    }
    return false;
  }
}
let coins = 0;
const turnstile = new Machine<"locked" | "open" | "broken", "coin" | "push" | "kick" | "fix">("locked", [
  {
    from: "locked",
    on: "coin",
    to: "open",
    guard: () => ++coins % 2 === 0,
    action: (from) => console.log("unlock from", from),
  },
  { from: "open", on: "push", to: "locked" },
  { from: "*", on: "kick", to: "broken", action: (from, e) => console.log(`${e}ed while ${from}`) },
  {
    from: "broken",
    on: "fix",
    to: "locked",
    action() {
      coins = 0;
    },
  },
]);
for (const e of ["push", "coin", "coin", "push", "coin", "coin", "kick", "coin", "fix", "coin"] as const)
  console.log(e, turnstile.send(e), turnstile.current, turnstile.is("open", "broken"));
console.log(turnstile.history.join(">"), coins);
const phases = [
  ["green", 3],
  ["yellow", 1],
  ["red", 2],
] as const;
type Colour = (typeof phases)[number][0];
class Light {
  private index = 0;
  private left: number = phases[0][1];
  tick(): Colour {
    const now = phases[this.index]![0];
    if (--this.left === 0) {
      this.index = (this.index + 1) % phases.length;
      this.left = phases[this.index]![1];
    }
    return now;
  }
}
const light = new Light();
console.log(Array.from({ length: 9 }, () => light.tick()[0]!.toUpperCase()).join(""));
const code = { a: ".-", b: "-...", c: "-.-.", d: "-..", e: ".", s: "...", o: "---", t: "-" } as const;
type Letter = keyof typeof code;
const decode = new Map(Object.entries(code).map(([k, v]) => [v as string, k] as const));
const morse = (s: string) =>
  [...s.toLowerCase()].map((ch) => (ch in code ? code[ch as Letter] : ch === " " ? "/" : "?")).join(" ");
const text = (m: string) =>
  m
    .split(" / ")
    .map((w) =>
      w
        .split(" ")
        .map((l) => decode.get(l) ?? "?")
        .join(""),
    )
    .join(" ");
console.log(morse("SOS to bed"), text(morse("SOS to bed")), morse("x"));
class Debounce {
  private stable = false;
  private last = false;
  private since = 0;
  constructor(
    private readonly ms: number,
    private readonly onChange: (pressed: boolean, at: number) => void,
  ) {}
  sample(level: boolean, now: number): void {
    if (level !== this.last) {
      this.last = level;
      this.since = now;
      return;
    }
    if (level !== this.stable && now - this.since >= this.ms) {
      this.stable = level;
      this.onChange(level, now);
    }
  }
}
const events: string[] = [];
const button = new Debounce(20, (p, at) => events.push(`${p ? "down" : "up"}@${at}`));
for (let t = 0, v = 0b1111_0111_1000_0000_1011; t < 200; t += 10, v = (v << 1) | ((v >>> 19) & 1))
  button.sample((v & 0x80000) !== 0, t);
console.log(events);
