// @run
// State machines from tables: TypeScript goes round a loop once, so what it says of the state is too narrow.
const after = { a: "b", b: "c", c: "d", d: "a" } as const;
type Key = keyof typeof after;
let key: Key = "a";
const seen: string[] = [];
while (seen.length < 6) {
  seen.push(key);
  key = after[key];
}
console.log(seen.join());

const modes = {
  off: { led: 0, next: "dim", on: { up: "dim", down: "off" } },
  dim: { led: 50, next: "full", on: { up: "full", down: "off" } },
  full: { led: 255, next: "off", on: { up: "full", down: "dim" } },
} as const;
type Mode = keyof typeof modes;
let mode: Mode = "off";
for (let i = 0; i < 4; i++) {
  const { led, next }: { led: number; next: Mode } = modes[mode];
  console.log(mode, led);
  mode = next;
}
let level: number = 0;
for (let i = 0; i < 4; i++) {
  ({ next: mode, led: level } = modes[mode]);
  switch (mode) {
    case "dim":
      console.log("dimmed", level);
      break;
    default:
      console.log(mode, level);
  }
}
for (const step of ["down", "up", "up", "down"] as const) {
  mode = modes[mode].on[step];
  console.log(step, mode);
}

const hop = [2, 3, 1, 0] as const;
let place: 0 | 1 | 2 | 3 = 0;
let hops = 0;
do {
  console.log(place);
  place = hop[place];
} while (++hops < 5);

class Walker {
  at: Key = "c";
  readonly steps = { a: 0, b: 0, c: 0, d: 0 };
  walk(count: number): void {
    this.at = "a";
    for (let i = 0; i < count; i++) {
      this.steps[this.at]++;
      this.at = after[this.at];
    }
    console.log(this.at, this.steps);
  }
}
new Walker().walk(6);

// Where nothing comes at the end, and where it never does.
const last = { a: "b", b: "c", c: "d", d: undefined } as const;
let left: Key | undefined = "a";
while (left !== undefined) {
  console.log(left);
  left = last[left];
}
let always: Key | undefined = "a";
for (let i = 0; i < 5; i++) {
  console.log(always.length, [always]);
  always = after[always];
}
