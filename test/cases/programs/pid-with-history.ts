// @run
// A PID controller with anti-windup, a plant that answers late, a generic history of bounded length, and tuning by
// comparing a table of settings.
interface Gains {
  readonly kp: number;
  readonly ki: number;
  readonly kd: number;
}

interface Limits {
  min: number;
  max: number;
}

const clamp = (value: number, { min, max }: Limits) => Math.min(max, Math.max(min, value));

class History<T> {
  private readonly items: T[] = [];
  private dropped = 0;

  constructor(private readonly limit: number) {}

  add(item: T): void {
    if (this.items.length === this.limit) {
      this.items.shift();
      this.dropped++;
    }
    this.items.push(item);
  }

  get last(): T | undefined {
    return this.items[this.items.length - 1];
  }

  get total(): number {
    return this.items.length + this.dropped;
  }

  since<R>(count: number, select: (item: T) => R): R[] {
    return this.items.slice(-count).map(select);
  }

  fold<R>(start: R, step: (sum: R, item: T, index: number) => R): R {
    let sum = start;
    this.items.forEach((item, index) => {
      sum = step(sum, item, index);
    });
    return sum;
  }
}

interface Step {
  time: number;
  error: number;
  output: number;
  parts: { p: number; i: number; d: number };
  saturated?: true;
}

class Pid {
  #integral = 0;
  #previous: number | undefined;
  #target = 0;
  readonly history: History<Step>;

  constructor(
    readonly gains: Gains,
    private readonly limits: Limits = { min: -100, max: 100 },
    keep = 50,
  ) {
    this.history = new History<Step>(keep);
  }

  set target(value: number) {
    if (value !== this.#target) this.#integral /= 2;
    this.#target = value;
  }

  get target(): number {
    return this.#target;
  }

  update(measured: number, time: number, dt: number): number {
    const { kp, ki, kd } = this.gains;
    const error = this.#target - measured;
    const slope = this.#previous === undefined ? 0 : (measured - this.#previous) / dt;
    const parts = { p: kp * error, i: this.#integral + ki * error * dt, d: -kd * slope };
    const wanted = parts.p + parts.i + parts.d;
    const output = clamp(wanted, this.limits);
    const step: Step = { time, error, output, parts };
    if (output === wanted) this.#integral = parts.i;
    else step.saturated = true;
    this.#previous = measured;
    this.history.add(step);
    return output;
  }

  reset(): void {
    this.#integral = 0;
    this.#previous = undefined;
  }
}

/** A heater whose effect comes some steps later. */
class Plant {
  private readonly pipe: number[];

  constructor(
    public temperature: number,
    private readonly ambient = 20,
    delay = 3,
  ) {
    this.pipe = Array.from({ length: delay }, () => 0);
  }

  heat(power: number, dt: number): number {
    this.pipe.push(power);
    const arriving = this.pipe.shift() ?? 0;
    this.temperature += (arriving * 0.2 - (this.temperature - this.ambient) * 0.08) * dt;
    return this.temperature;
  }
}

interface Outcome {
  overshoot: number;
  settled: number | null;
  energy: number;
  saturated: number;
}

function simulate(
  gains: Gains,
  targets: Map<number, number>,
  steps: number,
  watch?: (step: number, pid: Pid) => void,
): Outcome {
  const dt = 0.5;
  const pid = new Pid(gains, { min: 0, max: 100 });
  const plant = new Plant(20);
  let energy = 0;
  let overshoot = 0;
  let settled: number | null = null;
  for (let step = 0; step < steps; step++) {
    pid.target = targets.get(step) ?? pid.target;
    const power = pid.update(plant.temperature, step * dt, dt);
    energy += power * dt;
    plant.heat(power, dt);
    overshoot = Math.max(overshoot, plant.temperature - pid.target);
    const near = Math.abs(plant.temperature - pid.target) < 0.5;
    if (!near) settled = null;
    else settled ??= step * dt;
    watch?.(step, pid);
  }
  const saturated = pid.history.fold(0, (count, step) => count + (step.saturated ? 1 : 0));
  return { overshoot, settled, energy, saturated };
}

function sparkline(values: number[]): string {
  const marks = "_.-=*#";
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || 1;
  return values
    .map((value) => marks[Math.min(marks.length - 1, Math.floor(((value - low) / span) * marks.length))])
    .join("");
}

const settings: Record<string, Gains> = {
  weak: { kp: 1, ki: 0, kd: 0 },
  pi: { kp: 4, ki: 0.3, kd: 0 },
  full: { kp: 6, ki: 0.5, kd: 4 },
  wild: { kp: 40, ki: 8, kd: 0 },
};

console.log(
  `${"gains".padEnd(6)}${"over".padStart(8)}${"settled".padStart(9)}${"energy".padStart(10)}${"limit".padStart(7)}`,
);
for (const [name, gains] of Object.entries(settings)) {
  const { overshoot, settled, energy, saturated } = simulate(gains, new Map([[0, 60]]), 200);
  const time = settled === null ? "never" : settled.toFixed(1);
  const cells = [
    overshoot.toFixed(2).padStart(8),
    time.padStart(9),
    energy.toFixed(1).padStart(10),
    String(saturated).padStart(7),
  ];
  console.log(name.padEnd(6) + cells.join(""));
}

const shown: string[] = [];
simulate(
  settings.full,
  new Map([
    [0, 40],
    [60, 30],
  ]),
  120,
  (step, { history, target }) => {
    if (step % 20 !== 19) return;
    const last = history.last;
    if (!last) return;
    const {
      time,
      error,
      output,
      parts: { p, i, d },
      saturated = false,
    } = last;
    shown.push(`t=${time} target ${target} error ${error.toFixed(3)} out ${output.toFixed(2)}${saturated ? "!" : ""}`);
    shown.push(
      `  p ${p.toFixed(2)} i ${i.toFixed(2)} d ${d.toFixed(2)} ${sparkline(history.since(20, (each) => each.output))}`,
    );
  },
);
console.log(shown.join("\n"));

const pid = new Pid({ ...settings.pi, kd: 1 }, undefined, 3);
pid.target = 10;
const outputs = [0, 2, 5, 9, 12].map((measured, time) => pid.update(measured, time, 1));
console.log(
  outputs.map((output) => output.toFixed(2)).join(" "),
  pid.history.total,
  pid.history.since(9, (s) => s.time),
);
pid.reset();
console.log(pid.update(10, 5, 1), pid.history.last?.parts.p, pid.history.last?.saturated);
console.log(new History<string>(2).last, clamp(5, { min: 7, max: 9 }), clamp(-0.5, { max: 0.5, min: -0.25 }));
