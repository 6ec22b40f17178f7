// @run
// An infrared decoder with tolerances, a generic router of keys to lists of functions.
type Pulse = { level: 0 | 1; us: number };
type Frame =
  | { protocol: "nec"; address: number; command: number }
  | { protocol: "rc5"; toggle: boolean; address: number; command: number }
  | { protocol: "repeat" };
const near = (a: number, b: number, tol = 0.25) => Math.abs(a - b) <= b * tol;
function encodeNec(address: number, command: number): Pulse[] {
  const out: Pulse[] = [
    { level: 1, us: 9000 },
    { level: 0, us: 4500 },
  ];
  const word =
    ((address & 0xff) | ((~address & 0xff) << 8) | ((command & 0xff) << 16) | ((~command & 0xff) << 24)) >>>
    0;
  for (let i = 0; i < 32; i++) {
    out.push({ level: 1, us: 560 });
    out.push({ level: 0, us: (word >>> i) & 1 ? 1690 : 560 });
  }
  out.push({ level: 1, us: 560 });
  return out;
}
function decode(p: readonly Pulse[]): Frame | null {
  if (p.length < 3 || !near(p[0].us, 9000)) return null;
  if (near(p[1].us, 2250)) return { protocol: "repeat" };
  if (!near(p[1].us, 4500) || p.length < 67) return null;
  let word = 0;
  for (let bit = 0; bit < 32; bit++) {
    const { us } = p[3 + bit * 2];
    if (near(us, 1690)) word |= 1 << bit;
    else if (!near(us, 560)) return null;
  }
  const [a, na, c, nc] = [word & 255, (word >> 8) & 255, (word >> 16) & 255, word >>> 24];
  if ((a ^ na) !== 0xff || (c ^ nc) !== 0xff) return null;
  return { protocol: "nec", address: a, command: c };
}
const jitter = (ps: Pulse[], f: (i: number) => number) =>
  ps.map((p, i) => ({ ...p, us: Math.round(p.us * (1 + f(i))) }));
const show = (f: Frame | null) =>
  f === null
    ? "none"
    : f.protocol === "nec"
      ? `nec ${f.address.toString(16)}:${f.command.toString(2).padStart(8, "0")}`
      : f.protocol;
for (const [a, c] of [
  [0, 0],
  [255, 1],
  [0x5a, 0xa5],
] as const) {
  console.log(
    show(decode(encodeNec(a, c))),
    show(decode(jitter(encodeNec(a, c), (i) => (i % 2 ? 0.2 : -0.2)))),
    show(decode(jitter(encodeNec(a, c), (i) => (i === 9 ? 1 : 0)))),
  );
}
console.log(
  show(
    decode([
      { level: 1, us: 9000 },
      { level: 0, us: 2250 },
      { level: 1, us: 560 },
    ]),
  ),
  show(decode([])),
);
class Router<K extends string | number> {
  private routes = new Map<K, (() => void)[]>();
  on(key: K, ...fns: (() => void)[]) {
    const list = this.routes.get(key);
    if (list) list.push(...fns);
    else this.routes.set(key, [...fns]);
    return this;
  }
  fire(key: K) {
    const fns = this.routes.get(key) ?? [];
    fns.forEach((f) => f());
    return fns.length;
  }
}
let volume = 5;
const r = new Router<number>()
  .on(1, () => volume++)
  .on(
    2,
    () => {
      volume = Math.max(0, volume - 3);
    },
    () => console.log("down", volume),
  )
  .on(1, () => console.log("up", volume));
console.log(
  [1, 2, 2, 9, 1].map((k) => r.fire(k)),
  volume,
);
console.log(new Router<"a" | "b">().on("a", () => {}).fire("b"));
