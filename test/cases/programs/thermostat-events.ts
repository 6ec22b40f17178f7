// @run
// @leaks
// thermostat with schedule, typed events, config merging
type Mode = "off" | "heat" | "cool" | "auto";
interface Schedule {
  readonly day: number;
  readonly hour: number;
  readonly target: number;
}
interface Config {
  mode: Mode;
  hysteresis: number;
  schedule: Schedule[];
  names?: Record<string, string>;
}
const defaults: Config = { mode: "auto", hysteresis: 0.5, schedule: [] };
function merge(base: Config, patch: Partial<Config>): Config {
  return { ...base, ...patch };
}
type Event = { type: "temp"; value: number } | { type: "mode"; value: Mode } | { type: "tick" };
type Listener<E> = (event: E) => void;
class Emitter<E extends { type: string }> {
  private listeners = new Map<string, Listener<E>[]>();
  on(type: E["type"], listener: Listener<E>): () => void {
    const list = this.listeners.get(type) ?? [];
    list.push(listener);
    this.listeners.set(type, list);
    return () => {
      const i = list.indexOf(listener);
      if (i >= 0) list.splice(i, 1);
    };
  }
  emit(event: E): number {
    let n = 0;
    for (const l of this.listeners.get(event.type) ?? []) {
      l(event);
      n++;
    }
    return n;
  }
}
class Thermostat {
  #temp = NaN;
  state: "idle" | "heating" | "cooling" = "idle";
  constructor(
    private readonly bus: Emitter<Event>,
    public config: Config,
  ) {
    bus.on("temp", (e) => {
      if (e.type === "temp") {
        this.#temp = e.value;
        this.update();
      }
    });
    bus.on("mode", (e) => {
      if (e.type === "mode") this.config.mode = e.value;
    });
  }
  get target(): number {
    return this.config.schedule.find((s) => s.hour <= 8)?.target ?? 20;
  }
  private update(): void {
    const { mode, hysteresis: h } = this.config;
    const d = this.target - this.#temp;
    const next =
      mode === "off"
        ? "idle"
        : d > h && mode !== "cool"
          ? "heating"
          : d < -h && mode !== "heat"
            ? "cooling"
            : "idle";
    if (next !== this.state) console.log(`${this.state} -> ${next} at ${this.#temp.toFixed(1)}`);
    this.state = next;
  }
}
const bus = new Emitter<Event>();
const t = new Thermostat(
  bus,
  merge(defaults, { schedule: [{ day: 1, hour: 7, target: 21.5 }], names: { a: "x" } }),
);
for (const v of [18, 20.9, 21.2, 22.1, 25, NaN]) bus.emit({ type: "temp", value: v });
bus.emit({ type: "mode", value: "off" });
console.log(bus.emit({ type: "temp", value: 5 }), t.state, t.config, defaults);
const off = bus.on("tick", () => console.log("tick"));
console.log(bus.emit({ type: "tick" }));
off();
console.log(bus.emit({ type: "tick" }));
