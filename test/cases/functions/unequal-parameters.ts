// @run
// Functions and methods of which one takes more than the other: what is called gets all that the call gives, in whatever
// order they stand, and the arguments are evaluated for those that look at none of them.
const actions = {
  stop: () => "stop",
  go: (speed: number) => `go ${speed}`,
  turn: (angle: number, side = "left") => `turn ${angle} ${side}`,
};
let asked = 0;
for (const name of ["stop", "go", "turn", "stop"] as const) console.log(actions[name](++asked, `at ${++asked}`));
console.log(asked, Object.values(actions).map((action) => action(2, "back")).join());

type Brief = (n: number) => string;
type Full = (n: number, key: string) => string;
const brief: Brief = (n) => `brief ${n}`;
const full: Full = (n, key) => `full ${n} ${key}`;
const call = (f: Brief | Full, n: number): string => f(n, `key${n}`);
console.log(call(brief, 1), call(full, 2), call((n: number, key: string) => key + n, 3));
const either = (on: boolean): Brief | Full => (on ? brief : full);
console.log(either(true)(4, "d"), either(false)(5, "e"), (either(false) as Full)(6, "f"));

class Button {
  onPress?: (() => void) | ((times: number) => void);
  handlers: Map<string, ((text: string) => string) | (() => string)> = new Map();
  press(times: number): void {
    this.onPress?.(times);
    for (const [name, handle] of this.handlers) console.log(name, handle(`pressed ${times}`));
  }
}
const button = new Button();
button.press(1);
button.onPress = (times: number) => console.log("times", times);
button.handlers.set("none", () => "looks at nothing").set("text", (text: string) => text);
button.press(2);
button.onPress = () => console.log("pressed");
button.press(3);

class Lamp {
  set(level: number): string {
    return `lamp ${level}`;
  }
}
class Strip {
  constructor(private readonly name: string) {}
  set(level: number, color = "white"): string {
    return `${this.name} ${level} ${color}`;
  }
}
for (const light of [new Lamp(), new Strip("strip")] as (Lamp | Strip)[]) console.log(light.set(7, "red"));

class Dot {
  area = 0;
  constructor(readonly x: number) {}
}
class Box {
  area: number;
  constructor(width: number, height: number) {
    this.area = width * height;
  }
}
const measure = (Shape: typeof Dot | typeof Box): number => new Shape(3, 4).area;
console.log(measure(Dot), measure(Box));

type Operation =
  | { kind: "unary"; run: (a: number) => number }
  | { kind: "binary"; run: (a: number, b: number) => number };
const operations: Operation[] = [
  { kind: "unary", run: (a) => -a },
  { kind: "binary", run: (a, b) => a - b },
];
for (const one of operations)
  console.log(one.kind, one.run(5, 3), one.kind === "unary" ? one.run(8) : one.run(8, 1));

const sums = { none: () => 0, all: (first: number, ...more: number[]) => first + more.length };
for (const name of ["none", "all"] as const) console.log(sums[name](5, 1, 2), sums[name](5));
