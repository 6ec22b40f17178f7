// @run
// cron-like time math with dates as numbers, formatting, calendars, durations; readonly tuples; binary search
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
type Day = (typeof DAYS)[number];
const isLeap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const daysIn = (y: number, m: number) =>
  [31, isLeap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
interface Stamp {
  y: number;
  m: number;
  d: number;
  hh: number;
  mm: number;
  ss: number;
}
function fromEpoch(t: number): Stamp & { day: Day } {
  let days = Math.floor(t / 86400);
  const rest = t - days * 86400;
  const day = DAYS[(((days + 4) % 7) + 7) % 7]!;
  let y = 1970;
  while (days < 0) days += isLeap(--y) ? 366 : 365;
  for (;;) {
    const n = isLeap(y) ? 366 : 365;
    if (days < n) break;
    days -= n;
    y++;
  }
  let m = 1;
  while (days >= daysIn(y, m)) days -= daysIn(y, m++);
  return {
    y,
    m,
    d: days + 1,
    hh: Math.floor(rest / 3600),
    mm: Math.floor((rest % 3600) / 60),
    ss: rest % 60,
    day,
  };
}
const p2 = (n: number) => (n < 10 ? "0" + n : `${n}`);
const fmt = ({ y, m, d, hh, mm, ss }: Stamp) =>
  `${y}-${[m, d].map(p2).join("-")}T${[hh, mm, ss].map(p2).join(":")}Z`;
for (const t of [0, 951782400, 1700000000, 4102444799, -1, 86399]) {
  const s = fromEpoch(t);
  console.log(t, fmt(s), s.day);
}
function duration(ms: number): string {
  const parts: [number, string][] = [
    [86400000, "d"],
    [3600000, "h"],
    [60000, "m"],
    [1000, "s"],
  ];
  let out = "";
  for (const [size, unit] of parts) {
    const n = Math.trunc(ms / size);
    if (n) {
      out += n + unit;
      ms %= size;
    }
  }
  return out + (ms || !out ? `${ms}ms` : "");
}
console.log([0, 999, 61001, 90061000, 1e10].map(duration));
function lower<T>(xs: readonly T[], v: T, less: (a: T, b: T) => boolean = (a, b) => a < b): number {
  let lo = 0,
    hi = xs.length;
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (less(xs[mid]!, v)) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
console.log(lower([1, 3, 5], 3), lower([1, 3, 5], 6), lower(["a", "c"], "b"), lower([], 1));
type Field = { kind: "any" } | { kind: "step"; n: number } | { kind: "list"; values: ReadonlySet<number> };
const parseField = (s: string): Field =>
  s === "*"
    ? { kind: "any" }
    : s.startsWith("*/")
      ? { kind: "step", n: +s.slice(2) }
      : {
          kind: "list",
          values: new Set(
            s.split(",").flatMap((r) => {
              const [a, b] = r.split("-").map(Number);
              return b === undefined ? [a!] : Array.from({ length: b - a! + 1 }, (_, i) => a! + i);
            }),
          ),
        };
const matches = (f: Field, v: number): boolean => {
  switch (f.kind) {
    case "any":
      return true;
    case "step":
      return v % f.n === 0;
    case "list":
      return f.values.has(v);
  }
};
const cron = (spec: string) => {
  const [mi, ho] = spec.split(" ").map(parseField);
  return (s: Stamp) => matches(mi!, s.mm) && matches(ho!, s.hh);
};
const job = cron("*/15 9-17,20");
let n = 0;
const hits: string[] = [];
for (let t = 1700000000 - (1700000000 % 86400); n < 1440; n++, t += 60) {
  const s = fromEpoch(t);
  if (job(s)) hits.push(p2(s.hh) + p2(s.mm));
}
console.log(hits.length, hits.slice(0, 5), hits.at(-1));
