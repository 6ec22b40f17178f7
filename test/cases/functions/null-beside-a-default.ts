// @run
// Parameters that may be null and have a default: undefined takes it, null does not.
function show(text: string | null = "x", n: number | null = 3): string {
  return `${text} ${n}`;
}
const maybe = (i: number): string | null | undefined => (i > 1 ? "m" : i > 0 ? null : undefined);
console.log(show(maybe(0)), show(maybe(1)), show(maybe(2), null), show());

class Key {
  constructor(readonly name: string | null = "k") {}
}
const makers: { key: new (name?: string | null) => Key } = { key: Key };
console.log(new makers.key().name, new makers.key(null).name, new makers.key("z").name, new Key(maybe(0)).name);

class Meter {
  read(unit: number | string | null = 5): number | string | null {
    return unit;
  }
}
const meter = new Meter();
console.log(meter.read(maybe(0)), meter.read(maybe(1)), meter.read(), meter.read(null));

const add = (a: string | null = "dflt", b: number | null = 5) => `${a}+${b}`;
const all = [add, (a: string | null = null) => String(a)];
for (const one of all) console.log(one(), one(null), one("v"));

const format: (a: string | null, n?: number | null) => string = (a, n) => `${a}-${n}`;
console.log(format(null), format("x", null), format("y", 2));
function second(...args: [number, (string | null)?]): string {
  return args[1] === undefined ? "none" : String(args[1]);
}
console.log(second(1), second(1, null), second(1, "x"));
