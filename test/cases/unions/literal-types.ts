// @run
// Unions of literals of texts, numbers and booleans; template literal types; as const and satisfies.
type Direction = "north" | "east" | "south" | "west";
type Turn = -1 | 1;
const order = ["north", "east", "south", "west"] as const satisfies readonly Direction[];
function turn(direction: Direction, by: Turn): Direction {
  return order[(order.indexOf(direction) + by + 4) % 4]!;
}
let heading: Direction = "north";
const path: Direction[] = [];
for (const by of [1, 1, -1, -1, -1] as Turn[]) path.push((heading = turn(heading, by)));
console.log(path.join(), heading);

const config = {
  mode: "fast",
  retries: 3,
  pins: [1, 2, 4],
  nested: { on: true, name: "n" },
} as const;
type Mode = (typeof config)["mode"] | "slow";
const mode: Mode = config.mode;
console.log(mode, config.retries + 1, config.pins.length, config.pins[2], config.nested.on, config.pins.includes(2));

type Level = `level${1 | 2 | 3}`;
const parse = (text: Level): number => Number(text.slice(5));
console.log(parse("level1") + parse("level3"));
const steps = { left: -1, right: 1, stay: 0 } satisfies Record<string, number>;
type Step = keyof typeof steps;
const walk = (...names: Step[]) => names.reduce((at, name) => at + steps[name], 0);
console.log(walk("left", "right", "right", "stay"), walk());

type Bit = 0 | 1;
const flip = (bit: Bit): Bit => (bit === 0 ? 1 : 0);
const bits: Bit[] = [0, 1, 1, 0];
console.log(bits.map(flip).join(""), bits.reduce<number>((n, bit) => n * 2 + bit, 0));
function weight(unit: "g" | "kg" | "t", value: number): number {
  switch (unit) {
    case "g":
      return value / 1000;
    case "kg":
      return value;
    case "t":
      return value * 1000;
  }
}
console.log(weight("g", 500), weight("kg", 2), weight("t", 0.25));
const answer: true | "maybe" | 0 = [true, "maybe", 0].length > 2 ? "maybe" : true;
console.log(answer, answer === "maybe");
