// @run
// An alarm clock with cron-like rules: fields parsed to sets, minutes counted from a Monday, the next time of a rule,
// overlapping jobs, and a day simulated in steps; times are plain numbers.
const MINUTES_PER_DAY = 24 * 60;
const dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

interface Moment {
  day: number;
  hour: number;
  minute: number;
}

function toMoment(time: number): Moment {
  const ofDay = time % MINUTES_PER_DAY;
  return { day: Math.floor(time / MINUTES_PER_DAY) % 7, hour: Math.floor(ofDay / 60), minute: ofDay % 60 };
}

const at = (day: number, hour: number, minute = 0): number => day * MINUTES_PER_DAY + hour * 60 + minute;
const two = (value: number) => String(value).padStart(2, "0");
const clock = (time: number) => {
  const { day, hour, minute } = toMoment(time);
  return `${dayNames[day]} ${two(hour)}:${two(minute)}`;
};

class RuleError extends Error {
  constructor(
    readonly rule: string,
    readonly part: string,
    why: string,
  ) {
    super(`"${part}" in "${rule}" ${why}`);
    this.name = "RuleError";
  }
}

class FieldSet {
  private readonly allowed: boolean[];

  constructor(
    private readonly min: number,
    private readonly max: number,
  ) {
    this.allowed = new Array<boolean>(max + 1).fill(false);
  }

  add(from: number, to: number, step: number): boolean {
    if (from < this.min || to > this.max || from > to || step < 1) return false;
    for (let value = from; value <= to; value += step) this.allowed[value] = true;
    return true;
  }

  has(value: number): boolean {
    return this.allowed[value];
  }

  /** The first allowed value from `value` on, or -1. */
  next(value: number): number {
    return this.allowed.indexOf(true, value);
  }

  get first(): number {
    return this.next(this.min);
  }

  get size(): number {
    return this.allowed.filter(Boolean).length;
  }

  toString(): string {
    const parts: string[] = [];
    for (let value = this.next(this.min); value >= 0; value = this.next(value + 1)) {
      let end = value;
      while (end < this.max && this.allowed[end + 1]) end++;
      parts.push(end > value ? `${value}-${end}` : `${value}`);
      value = end;
    }
    return parts.join(",");
  }
}

function readValue(text: string, names: readonly string[]): number {
  const index = names.indexOf(text.toLowerCase());
  return index >= 0 ? index : text === "" ? NaN : Number(text);
}

function parseField(
  rule: string,
  text: string,
  [min, max]: readonly [number, number],
  names: readonly string[] = [],
): FieldSet {
  const set = new FieldSet(min, max);
  for (const part of text.split(",")) {
    const [range, stepText = "1"] = part.split("/");
    const step = Number(stepText);
    let bounds: [number, number];
    if (range === "*") {
      bounds = [min, max];
    } else {
      const [from, to = from] = range.split("-");
      bounds = [readValue(from, names), readValue(to, names)];
    }
    if (bounds.some((bound) => !Number.isInteger(bound)) || Number.isNaN(step))
      throw new RuleError(rule, part, "is no number");
    if (!set.add(...bounds, step)) throw new RuleError(rule, part, `is not in ${min}-${max}`);
  }
  return set;
}

/** `minute hour day`, each with `*`, lists, ranges and steps. */
class Rule {
  readonly minutes: FieldSet;
  readonly hours: FieldSet;
  readonly days: FieldSet;

  constructor(readonly source: string) {
    const fields = source.split(" ").filter(Boolean);
    if (fields.length !== 3) throw new RuleError(source, source, `has ${fields.length} fields`);
    const [minutes, hours, days] = fields;
    this.minutes = parseField(source, minutes, [0, 59]);
    this.hours = parseField(source, hours, [0, 23]);
    this.days = parseField(source, days, [0, 6], dayNames);
  }

  matches({ day, hour, minute }: Moment): boolean {
    return this.minutes.has(minute) && this.hours.has(hour) && this.days.has(day);
  }

  /** The first time after `time`; jumps over whole days and hours. */
  after(time: number): number {
    let next = time + 1;
    for (let rounds = 0; rounds < 500; rounds++) {
      const { day, hour, minute } = toMoment(next);
      if (!this.days.has(day)) {
        next += MINUTES_PER_DAY - (next % MINUTES_PER_DAY);
        continue;
      }
      if (!this.hours.has(hour)) {
        next += 60 - minute;
        continue;
      }
      const found = this.minutes.next(minute);
      if (found >= 0) return next + found - minute;
      next += 60 - minute;
    }
    throw new Error(`${this.source} never comes`);
  }

  toString(): string {
    return `[${this.minutes}] [${this.hours}] [${this.days}]`;
  }
}

interface Job {
  readonly name: string;
  readonly rule: Rule;
  readonly lasts?: number;
  runs: number;
}

class Clock {
  private readonly jobs: Job[] = [];
  private readonly busyUntil = new Map<Job, number>();
  readonly skipped: string[] = [];

  constructor(private now: number) {}

  add(name: string, rule: string, lasts?: number): this {
    const job: Job = { name, rule: new Rule(rule), runs: 0, ...(lasts !== undefined && { lasts }) };
    this.jobs.push(job);
    return this;
  }

  private upcoming(): { time: number; due: Job[] } {
    let time = Infinity;
    let due: Job[] = [];
    for (const job of this.jobs) {
      const next = job.rule.after(this.now);
      if (next < time) [time, due] = [next, [job]];
      else if (next === time) due.push(job);
    }
    return { time, due };
  }

  run(until: number, ring: (time: number, names: string[]) => void): number {
    let count = 0;
    for (let { time, due } = this.upcoming(); time <= until; { time, due } = this.upcoming()) {
      this.now = time;
      const started = due.filter((job) => {
        if ((this.busyUntil.get(job) ?? -1) > time) {
          this.skipped.push(`${job.name} at ${clock(time)}`);
          return false;
        }
        if (job.lasts) this.busyUntil.set(job, time + job.lasts);
        job.runs++;
        return true;
      });
      if (started.length > 0)
        ring(
          time,
          started.map(({ name }) => name),
        );
      count += started.length;
    }
    this.now = until;
    return count;
  }

  get summary(): [name: string, runs: number][] {
    return this.jobs.map(({ name, runs }) => [name, runs]);
  }
}

for (const source of ["30 6 mon-fri", "0,15,30-40/5 8-18/4 *", "59 23 sun", "*/20 0 1,3,sat", "7 */6 Tue"]) {
  const rule = new Rule(source);
  const times: number[] = [];
  for (let time = at(2, 12); times.length < 4; ) {
    time = rule.after(time);
    times.push(time);
  }
  console.log(`${source.padEnd(22)}${rule}`);
  console.log(`  ${times.map(clock).join(", ")}`);
  console.log(
    `  ${times.every((time) => rule.matches(toMoment(time)))} ${rule.minutes.size * rule.hours.size * rule.days.size} a week`,
  );
}

const alarms = new Clock(at(0, 0) - 1)
  .add("wake", "30 6 0-4")
  .add("water", "0,30 6-7 *", 45)
  .add("backup", "0 3 sun")
  .add("beat", "0 */8 tue,sat");
const lines: string[] = [];
const total = alarms.run(at(2, 0), (time, names) => lines.push(`${clock(time)} ${names.join(" + ")}`));
console.log(lines.join("\n"));
const rest = alarms.run(at(7, 0) - 1, () => {});
console.log(total, rest, alarms.skipped.length, alarms.skipped[0]);
console.log(alarms.summary.map(([name, runs]) => `${name}=${runs}`).join(" "));

for (const wrong of ["* *", "60 * *", "5-1 * *", "a * *", "*/0 * *", "* * funday", "1- * *"]) {
  try {
    console.log(String(new Rule(wrong)));
  } catch (error) {
    if (error instanceof RuleError) console.log(`${error.name}: ${error.message} [${error.part}]`);
  }
}
