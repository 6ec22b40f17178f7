// @run
// Optional methods of an interface; objects that are dropped while one of their methods runs.
interface State { enter(m: Machine): void; readonly label: string; reset?(): void; }
class Machine {
  state: State | undefined;
  log: string[] = [];
  constructor(first: State) { this.state = first; }
  run(): void { this.state?.enter(this); }
}
class Off implements State {
  label = "off";
  data = [1, 2, 3];
  enter(m: Machine): void { m.state = new On(5); console.log("left", this.label, this.data.join()); }
  reset(): void { console.log("reset off"); this.data.length = 0; }
}
class On implements State {
  constructor(private n: number) {}
  get label(): string { return "on" + this.n; }
  enter(m: Machine): void { m.state = { label: "lit", enter(x) { x.state = undefined; console.log("left", this.label); } }; console.log("left", this.label, this.n); }
}
const m = new Machine(new Off());
for (let i = 0; i < 5; i++) {
  console.log(m.state?.label ?? "none", m.state?.reset === undefined, m.state?.reset ? "has" : "no");
  m.state?.reset?.();
  m.run();
}
const states: State[] = [new Off(), new On(2), { label: "x", enter() {}, reset: () => console.log("lit reset") }, { label: "y", enter() {} }];
for (const s of states) { s.reset?.(); if (s.reset) s.reset(); if (s.reset !== undefined) { console.log("yes"); s.reset(); } }
let cur: State = states[0]!;
const next = (): State => (cur = states[(states.indexOf(cur) + 1) % states.length]!);
for (let i = 0; i < 5; i++) next().reset?.();
console.log(states.map((s) => s.label).join("|"));
