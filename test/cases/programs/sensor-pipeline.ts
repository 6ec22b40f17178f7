// @run
// Sensors as classes, filters as chained closures, a typed signal.
interface Reading {
  readonly sensor: string;
  readonly value: number;
  readonly at: number;
}
type Filter = (r: Reading) => Reading | undefined;
type Listener<T> = (value: T) => void;

class Signal<T> {
  #listeners = new Set<Listener<T>>();
  on(fn: Listener<T>): () => void {
    this.#listeners.add(fn);
    return () => {
      this.#listeners.delete(fn);
    };
  }
  emit(value: T) {
    for (const l of [...this.#listeners]) l(value);
  }
  get size() {
    return this.#listeners.size;
  }
}

abstract class Sensor {
  static count = 0;
  readonly id = ++Sensor.count;
  constructor(protected readonly name: string) {}
  abstract sample(t: number): number;
  read(t: number): Reading {
    return { sensor: `${this.name}#${this.id}`, value: this.sample(t), at: t };
  }
}
class Sine extends Sensor {
  constructor(
    name: string,
    private amp = 10,
    private period = 8,
  ) {
    super(name);
  }
  sample(t: number) {
    return this.amp * Math.sin((2 * Math.PI * t) / this.period);
  }
}
class Counter extends Sensor {
  private n = 0;
  sample() {
    return this.n++;
  }
}

const threshold =
  (limit: number): Filter =>
  (r) =>
    Math.abs(r.value) >= limit ? r : undefined;
const scale =
  (k: number): Filter =>
  (r) => ({ ...r, value: r.value * k });
const dedupe = (): Filter => {
  const last = new Map<string, number>();
  return (r) => {
    const v = Math.round(r.value);
    if (last.get(r.sensor) === v) return undefined;
    last.set(r.sensor, v);
    return { ...r, value: v };
  };
};
const chain =
  (...fs: Filter[]): Filter =>
  (r) =>
    fs.reduce<Reading | undefined>((acc, f) => (acc ? f(acc) : undefined), r);

const out = new Signal<Reading>();
const log: string[] = [];
const off = out.on((r) => log.push(`${r.at}:${r.sensor}=${r.value}`));
let max = -Infinity;
out.on(({ value }) => {
  if (value > max) max = value;
});
const pipeline = chain(scale(2), threshold(1), dedupe());
const sensors: Sensor[] = [new Sine("s"), new Counter("c"), new Sine("fast", 3, 3)];
for (let t = 0; t < 6; t++) {
  for (const s of sensors) {
    const r = pipeline(s.read(t));
    if (r) out.emit(r);
  }
  if (t === 3) {
    off();
    console.log("off", out.size);
  }
}
console.log(log.join("\n"));
console.log(max, out.size);
const stats = log.reduce<Record<string, { n: number; sum: number }>>((acc, line) => {
  const [, rest] = line.split(":");
  const [name, value] = rest.split("=");
  const s = (acc[name] ??= { n: 0, sum: 0 });
  s.n++;
  s.sum += Number(value);
  return acc;
}, {});
console.log(stats);
for (const [k, { n, sum }] of Object.entries(stats).sort(([a], [b]) => a.localeCompare(b)))
  console.log(k, (sum / n).toFixed(2));
