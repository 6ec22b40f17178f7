// @run
// Partial, Required, Pick, Omit, Record, ReturnType, Parameters and mapped types as types of real values.
interface Config {
  name: string;
  rate: number;
  debug?: boolean;
}
const defaults: Required<Config> = { name: "none", rate: 9600, debug: false };
function configure(changes: Partial<Config>): Required<Config> {
  return { ...defaults, ...changes };
}
console.log(configure({}).name, configure({ rate: 1 }).rate, configure({ debug: true, name: "x" }).debug);

type NameOnly = Pick<Config, "name">;
type NoName = Omit<Config, "name">;
const named: NameOnly = configure({ name: "picked" });
const rest: NoName = { rate: 5 };
const joined: Config = { ...named, ...rest };
console.log(joined.name, joined.rate, joined.debug);

type Flags = { [K in keyof Config]-?: boolean };
const touched: Flags = { name: true, rate: false, debug: false };
touched.rate ||= touched.name;
console.log(Object.values(touched).filter(Boolean).length);

function makePoint(x: number, y: number) {
  return { x, y, norm: () => Math.hypot(x, y) };
}
type Point = ReturnType<typeof makePoint>;
type Args = Parameters<typeof makePoint>;
const args: Args = [3, 4];
const points: Point[] = [makePoint(...args), makePoint(0, 1)];
console.log(points.map((p) => p.norm()).join(), args.length);

type Color = "red" | "green" | "blue";
const levels: Record<Color, number> = { red: 1, green: 0.5, blue: 0 };
const order: readonly Color[] = ["blue", "red"];
for (const color of order) levels[color] += 0.25;
console.log(order.map((color) => `${color}=${levels[color]}`).join(), levels.green);
type Getter<T> = { readonly [K in keyof T]: () => T[K] };
const getters: Getter<{ a: number; b: string }> = { a: () => 1, b: () => "two" };
console.log(getters.a() + getters.b());
const frozen: Readonly<Config> = joined;
joined.rate++;
console.log(frozen.rate);
