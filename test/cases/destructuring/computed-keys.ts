// @run
// Keys of patterns that only running tells: evaluated after what is taken apart, before each part and its place.
let log: string[] = [];
const note = <T>(text: string, value: T): T => {
  log.push(text);
  return value;
};
function flush(): void {
  console.log(log.join(" "));
  log = [];
}

interface Pins {
  led: number;
  relay: number;
  label?: string;
}
const pins: Pins = { led: 2, relay: 5 };
type Output = "led" | "relay";
const outputs: Output[] = ["relay", "led"];
for (const output of outputs) {
  const { [output]: pin } = pins;
  console.log(output, pin + 1);
}
const { [note("k1", outputs[0]!)]: first, [note("k2", outputs[1]!)]: second, label = note("default", "none") } = note("source", pins);
console.log(first, second, label);
flush();

let index = 0;
const next = (): Output => outputs[index++ % 2]!;
const { [next()]: a, [next()]: b, [next()]: c } = pins;
console.log(a, b, c, index);

// The variable may be given something else by its own key.
let current: Pins = { led: 7, relay: 8, label: "old" };
const swap = (): Output => {
  current = { led: 70, relay: 80 };
  return "led";
};
const { [swap()]: taken, label: kept } = current;
console.log(taken, kept, current.led);

const box = { v: 0, w: "" };
const target = (name: string) => note(`target-${name}`, box);
({ [note("key", outputs[1]!)]: target("v").v, label: target("w").w = note("default", "x") } = note("source", pins));
console.log(box);
flush();

function pick({ [outputs[0]!]: value }: Pins, key: keyof Pins): string {
  const { [key]: any = "missing" } = pins;
  return `${value} ${any}`;
}
console.log(pick({ led: 1, relay: 9 }, "label"), pick(pins, "led"));
pins.label = "now";
console.log(pick(pins, "label"));

const { [note("one", "led" as const)]: led, ...others } = note("all", pins);
console.log(led, others);
flush();
const nested = { inner: { x: 1, y: "why" } };
const { [note("n", "inner" as const)]: { [note("m", "y" as "x" | "y")]: deep } } = nested;
console.log(deep);
flush();

// Taken apart at once, a list is as good as the tuple that it is said to be.
const parts = "7,on".split(",");
const [level, state] = parts as [string, "on" | "off"];
console.log(level, state);
const values: (number | string)[] = [1.5, "two"];
const [n, t = "none"] = values as [number, string?];
console.log(n * 2, t.length);
let p = 0;
let q: number | undefined;
[p, q = 4] = [3] as (number | undefined)[] as [number, number | undefined];
console.log(p, q);
