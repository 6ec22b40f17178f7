// @run
// Rate-of-change detection on sensor series: a sliding window with least squares, hysteresis as a small union of states,
// a median filter in front, all joined by a functional pipeline; series are synthetic.
interface Sample {
  readonly t: number;
  readonly v: number;
}

type Filter = (sample: Sample) => Sample | null;

type State =
  | { readonly name: "steady" }
  | { readonly name: "suspect"; readonly since: number; readonly rising: boolean }
  | { readonly name: "alarm"; readonly since: number; readonly peak: number };

interface Alarm {
  from: number;
  to: number | null;
  peak: number;
}

/** The last `size` values, oldest first. */
function slidingWindow<T>(size: number) {
  const items: T[] = [];
  return {
    push(item: T): readonly T[] {
      items.push(item);
      if (items.length > size) items.shift();
      return items;
    },
    get full(): boolean {
      return items.length === size;
    },
    reset(): void {
      items.length = 0;
    },
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const medianFilter = (size: number): Filter => {
  const window = slidingWindow<number>(size);
  return ({ t, v }) => {
    const values = window.push(v);
    return window.full ? { t, v: median(values) } : null;
  };
};

const rejectOutside =
  (low: number, high: number): Filter =>
  (sample) =>
    sample.v >= low && sample.v <= high ? sample : null;

const decimate = (every: number): Filter => {
  let count = 0;
  return (sample) => (count++ % every === 0 ? sample : null);
};

function pipeline(...filters: Filter[]): Filter {
  return (sample) => {
    let current: Sample | null = sample;
    for (const filter of filters) {
      if (current === null) break;
      current = filter(current);
    }
    return current;
  };
}

/** Slope per second of the straight line with the least squares. */
function slope(samples: readonly Sample[]): number {
  const n = samples.length;
  const meanT = samples.reduce((sum, { t }) => sum + t, 0) / n;
  const meanV = samples.reduce((sum, { v }) => sum + v, 0) / n;
  let [above, below] = [0, 0];
  for (const { t, v } of samples) {
    above += (t - meanT) * (v - meanV);
    below += (t - meanT) ** 2;
  }
  return below === 0 ? 0 : above / below;
}

interface Limits {
  readonly start: number;
  readonly stop: number;
  readonly hold: number;
}

class Detector {
  private state: State = { name: "steady" };
  private readonly window: ReturnType<typeof slidingWindow<Sample>>;
  readonly alarms: Alarm[] = [];
  readonly transitions: string[] = [];
  rejected = 0;

  constructor(
    private readonly limits: Limits,
    size: number,
    private readonly filter: Filter = (sample) => sample,
  ) {
    if (limits.stop >= limits.start) throw new RangeError(`stop ${limits.stop} must be below start ${limits.start}`);
    this.window = slidingWindow<Sample>(size);
  }

  add(sample: Sample): number | undefined {
    const filtered = this.filter(sample);
    if (filtered === null) {
      this.rejected++;
      return undefined;
    }
    const samples = this.window.push(filtered);
    if (!this.window.full) return undefined;
    const rate = slope(samples);
    const next = this.next(this.state, rate, filtered.t);
    if (next.name !== this.state.name) this.transitions.push(`${filtered.t}:${next.name}`);
    this.state = next;
    return rate;
  }

  private next(state: State, rate: number, t: number): State {
    const { start, stop, hold } = this.limits;
    const size = Math.abs(rate);
    switch (state.name) {
      case "steady":
        return size >= start ? { name: "suspect", since: t, rising: rate > 0 } : state;
      case "suspect":
        if (size < stop || rate > 0 !== state.rising) return { name: "steady" };
        if (t - state.since < hold) return state;
        this.alarms.push({ from: state.since, to: null, peak: rate });
        return { name: "alarm", since: state.since, peak: rate };
      case "alarm": {
        const alarm = this.alarms[this.alarms.length - 1];
        if (size < stop) {
          alarm.to = t;
          this.window.reset();
          return { name: "steady" };
        }
        if (size <= Math.abs(state.peak)) return state;
        alarm.peak = rate;
        return { ...state, peak: rate };
      }
    }
  }

  get current(): string {
    const { state } = this;
    if (state.name === "steady") return "steady";
    if (state.name === "suspect") return `suspect since ${state.since}, ${state.rising ? "rising" : "falling"}`;
    return `alarm since ${state.since}, peak ${state.peak.toFixed(2)}`;
  }
}

const noise = (t: number) => (((t * 7919) % 13) - 6) / 20;
const ramp = (from: number, to: number, perSecond: number) => (t: number) =>
  t < from ? 0 : (Math.min(t, to) - from) * perSecond;

const series: Record<string, (t: number) => number> = {
  calm: (t) => 20 + noise(t),
  fire: (t) => 20 + ramp(15, 30, 2.5)(t) + noise(t),
  window: (t) => 22 - ramp(20, 26, 1.5)(t) + ramp(40, 46, 1.5)(t) + noise(t),
  spikes: (t) => 21 + noise(t) + (t % 9 === 4 ? 30 : 0) + (t === 33 ? -500 : 0),
  slow: (t) => 18 + 0.2 * t,
};
const limits: Limits = { start: 1, stop: 0.4, hold: 2 };
const variants: [string, () => Detector][] = [
  ["raw", () => new Detector(limits, 5)],
  ["median", () => new Detector(limits, 5, pipeline(rejectOutside(-40, 125), medianFilter(3)))],
  ["coarse", () => new Detector({ ...limits, hold: 0 }, 3, pipeline(medianFilter(3), decimate(2)))],
];

for (const [name, value] of Object.entries(series)) {
  for (const [variant, create] of variants) {
    const detector = create();
    let steepest = 0;
    for (let t = 0; t <= 60; t++) {
      const rate = detector.add({ t, v: value(t) }) ?? 0;
      if (Math.abs(rate) > Math.abs(steepest)) steepest = rate;
    }
    const alarms = detector.alarms.map(({ from, to, peak }) => `${from}-${to ?? "?"} (${peak.toFixed(1)})`);
    console.log(
      `${name.padEnd(7)}${variant.padEnd(7)} steepest ${steepest.toFixed(2).padStart(7)}, ${detector.rejected} rejected: ${alarms.join(" ") || "none"}`,
    );
    if (variant === "median" && detector.transitions.length > 0) console.log(`    ${detector.transitions.join(" ")}`);
  }
}

const live = new Detector(limits, 3);
const steps: [number, number][] = [
  [0, 1],
  [1, 2.5],
  [2, 4],
  [3, 5.5],
  [4, 7.5],
  [5, 9],
];
for (const [t, v] of steps) console.log(t, live.add({ t, v })?.toFixed(3) ?? "-", live.current);
console.log(live.alarms, median([5, 1, 4]), median([4, 1]), slope([{ t: 1, v: 1 }]));
try {
  new Detector({ start: 1, stop: 1, hold: 0 }, 3);
} catch (error) {
  if (error instanceof RangeError) console.log(error.message);
}
