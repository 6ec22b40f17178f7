// @run
// async-free PID + filters + statistics over ring, numeric formatting edge cases
interface Filter {
  reset(): void;
  update(x: number): number;
}
const ema = (alpha: number): Filter => {
  let y: number | undefined;
  return {
    reset() {
      y = undefined;
    },
    update(x) {
      y = y === undefined ? x : y + alpha * (x - y);
      return y;
    },
  };
};
class Median implements Filter {
  private w: number[] = [];
  constructor(private n: number) {}
  reset() {
    this.w.length = 0;
  }
  update(x: number) {
    this.w.push(x);
    if (this.w.length > this.n) this.w.shift();
    const s = [...this.w].sort((a, b) => a - b);
    const m = s.length >> 1;
    return s.length % 2 ? s[m]! : (s[m - 1]! + s[m]!) / 2;
  }
}
class Chain implements Filter {
  private fs: Filter[];
  constructor(...fs: Filter[]) {
    this.fs = fs;
  }
  reset() {
    this.fs.forEach((f) => f.reset());
  }
  update(x: number) {
    return this.fs.reduce((v, f) => f.update(v), x);
  }
}
class Pid {
  private i = 0;
  private last?: number;
  constructor(
    private k: { p: number; i?: number; d?: number },
    private limits: [min: number, max: number] = [-Infinity, Infinity],
  ) {}
  step(error: number, dt: number): number {
    const { p, i = 0, d = 0 } = this.k;
    this.i += error * dt * i;
    const [lo, hi] = this.limits;
    this.i = Math.min(Math.max(this.i, lo), hi);
    const der = this.last === undefined ? 0 : (error - this.last) / dt;
    this.last = error;
    return Math.min(hi, Math.max(lo, p * error + this.i + d * der));
  }
}
const f = new Chain(new Median(3), ema(0.5));
console.log([1, 2, 100, 3, 4].map((x) => f.update(x).toFixed(3)).join(" "));
f.reset();
console.log(f.update(-0), f.update(7));
const pid = new Pid({ p: 2, i: 0.1, d: 0.01 }, [-10, 10]);
let temp = 20;
const out: string[] = [];
for (let t = 0; t < 8; t++) {
  const u = pid.step(25 - temp, 0.5);
  temp += (u - (temp - 18) * 0.1) * 0.3;
  out.push(temp.toPrecision(5));
}
console.log(out.join(" "));
const stats = (xs: readonly number[]) => {
  const n = xs.length,
    mean = xs.reduce((a, b) => a + b, 0) / n;
  const variance = xs.reduce((a, x) => a + (x - mean) ** 2, 0) / (n - 1);
  return { n, mean, sd: Math.sqrt(variance), min: Math.min(...xs), max: Math.max(...xs) };
};
console.log(stats([2, 4, 4, 4, 5, 5, 7, 9]));
console.log(stats([1]));
console.log(stats([]));
console.log(
  (0.1 + 0.2).toString(),
  (1e21).toString(),
  1 / 3,
  -1e-7,
  123456789012345680000,
  (25).toString(2),
  (-255).toString(16),
  (0.5).toString(2),
);
console.log(
  (1.005).toFixed(2),
  (1e21).toFixed(2),
  (-1.5).toFixed(0),
  (2.5).toFixed(0),
  (1234.5678).toExponential(2),
  Number("0x1f"),
  Number(""),
  Number(" 12 "),
  Number("1e3"),
  Number("12px"),
  parseInt("12px"),
  parseFloat(".5e1x"),
);
console.log(
  5 % 3,
  -5 % 3,
  5 % -3,
  5.5 % 2,
  -0 % 5,
  (7 / 2) | 0,
  ~~-7.9,
  1 << 31,
  1 << 32,
  -1 >>> 0,
  -1 >>> 28,
  2 ** 31,
  2 ** -1,
  (-2) ** 3,
);
