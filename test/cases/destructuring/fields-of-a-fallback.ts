// @run
// What stands behind `??`, `||` or `:` may lack what the other operand always has: defaults are used then, and a name without one is undefined.
interface Limits { low: number; high: number | null; label: string }
interface Sensor { id: number; limits?: Limits; tags: string[] }

const sensors: Sensor[] = [
  { id: 1, limits: { low: 5, high: null, label: "" }, tags: ["a"] },
  { id: 2, tags: [] },
];

function describe(id: number): string {
  const { low = -1, high = 99, label = "none" } = sensors.find((sensor) => sensor.id === id)?.limits ?? {};
  return `${low} ${high} [${label}]`;
}
console.log(describe(1), describe(2), describe(3));

function take(limits: Limits | null | undefined): void {
  const { low, label: text } = limits ?? {};
  console.log(low, text, typeof low, (limits ?? {}).high, (limits || {}).label);
  let high: number | null | undefined = 1;
  ({ high = 7 } = limits ?? {});
  console.log(high);
}
take({ low: 1, high: null, label: "x" });
take(undefined);
take(null);

const byName = new Map<string, Limits>([["a", { low: 2, high: 3, label: "m" }]]);
for (const name of ["a", "b"]) {
  const found = byName.get(name) ?? {};
  console.log("low" in found, JSON.stringify(found), Object.keys(found).length);
  const { low = 20 } = byName.get(name) ?? ({} as Partial<Limits>);
  const part: Partial<Limits> = byName.get(name) ?? {};
  console.log(low, part.high, part.high ?? "none", "high" in part);
}

const pick = (limits: Limits, on: boolean): string => {
  const { low = 50, high } = on ? limits : {};
  return `${low} ${high}`;
};
console.log(pick({ low: 1, high: 2, label: "" }, true), pick({ low: 1, high: 2, label: "" }, false));

// One that is written with other values.
const find = (on: boolean): Limits | undefined => (on ? { low: 1, high: 2, label: "l" } : undefined);
const { low: first = 4 } = find(false) ?? { low: undefined };
console.log(first, (find(false) ?? { low: null }).low, (find(true) ?? { low: "s" }).low);

class Options { size = 1; name?: string = "given"; }
const show = (options?: Options): string => {
  const { size = 0, name = "none" } = options ?? {};
  return size + name;
};
console.log(show(), show(new Options()));

// A comma that ends in a function, where it may be a number, too.
let calls = 0;
const next = (): (() => number) | number => (calls++, () => calls);
const given = next();
console.log(typeof given === "function" ? given() : given);
