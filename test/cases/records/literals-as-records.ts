// @run
// Objects with known names that go where a record is wanted: one object under both types.
const codes = { b: "-...", a: ".-", "2": "..---", "1": ".----" } as const;
const table: Record<string, string> = codes;
console.log(codes.a, table["b"], Object.keys(codes).join(), Object.keys(table).length, codes[2]);
table["c"] = "-.-.";
table["a"] += "!";
console.log(codes.a, codes, JSON.stringify(codes), "c" in codes, (codes as Record<string, string>) === table);

const limits = { low: 1, high: 9 };
function clamp(bounds: Record<string, number>, value: number): number {
  bounds["calls"] = (bounds["calls"] ?? 0) + 1;
  return Math.min(Math.max(value, bounds["low"] ?? 0), bounds["high"] ?? value);
}
limits.high += 0.5;
console.log(clamp(limits, 20), clamp(limits, -3), limits, limits.low);
const { low, high } = limits;
limits.low = high;
console.log(low, high, limits.low);

const handlers = { up: (n: number) => n + 1, twice: (n: number) => n * 2 };
const run = (all: { readonly [name: string]: (n: number) => number }, names: string[], start: number): number =>
  names.reduce((n, name) => all[name]?.(n) ?? n, start);
console.log(run(handlers, ["up", "twice", "none", "up"], 3), handlers.twice(5));

const rooms = { kitchen: { lamps: 2 }, hall: { lamps: 0 } };
const lookUp = (all: Record<string, { lamps: number }>, name: string): { lamps: number } | undefined => all[name];
const kitchen = lookUp(rooms, "kitchen");
rooms.kitchen.lamps++;
console.log(kitchen?.lamps, kitchen === rooms.kitchen, lookUp(rooms, "attic") === undefined);
for (const name in rooms) console.log(name, rooms[name as keyof typeof rooms].lamps);
rooms.hall = { lamps: 7 };
console.log(Object.values(rooms).map((room) => room.lamps).join(), lookUp(rooms, "hall")?.lamps);

type Pair = { first: number; second: number };
const sum = (values: Record<string, number>): number => Object.values(values).reduce((a, b) => a + b, 0);
const makePair = (n: number): Pair => ({ first: n, second: n * 2 });
const pairs = [makePair(1), makePair(2.5)];
pairs[0]!.second = 100;
console.log(pairs.map((pair) => sum(pair)).join(), pairs[1]!.first, pairs);

class Settings {
  private values: Record<string, string> = {};
  constructor(initial: Record<string, string> = {}) {
    Object.assign(this.values, initial);
  }
  with(more: Record<string, string>): Settings {
    return new Settings({ ...this.values, ...more });
  }
  show(): string {
    return Object.entries(this.values)
      .map(([name, value]) => `${name}=${value}`)
      .join(" ");
  }
}
const start = { host: "h", port: "1" };
const first = new Settings(start);
start.port = "2";
console.log(first.show(), "|", first.with(start).show(), "|", start.port);
function each<T>(record: Record<string, T>, use: (value: T, name: string) => void): void {
  for (const [name, value] of Object.entries(record)) use(value, name);
}
const flags = { on: true, off: false };
each(flags, (flag, name) => console.log(name, !flag));
let changing = { n: 1 };
const seen: Record<string, number>[] = [changing];
changing = { n: 2 };
seen.push(changing);
changing.n = 3;
console.log(seen, changing.n);
