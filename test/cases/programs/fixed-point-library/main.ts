// @run
// A fixed-point library in modules behind a barrel: arithmetic, functions, saturation, and a low-pass filter that uses it.
import * as fp from "./index.ts";
import { Fixed } from "./index.ts";

const fixed = (value: number | string) => Fixed.from(value);

const pairs: [number | string, number][] = [
  [1.5, 2.25],
  [-3.75, 0.5],
  ["100.125", -0.01],
  [181, 181.5],
  [0.0001, 0.0001],
  [-20000, 20000],
  [32767.5, 1],
];
for (const [x, y] of pairs) {
  const [a, b] = [fixed(x), fixed(y)];
  const before = Fixed.saturations;
  const results = [a.plus(b), a.minus(b), a.times(b), a.over(b)].map((result) => result.toString());
  const note = Fixed.saturations > before ? ` (${Fixed.saturations - before} saturated)` : "";
  console.log(`${a} ${b}: ${results.join(" ")}${note}`);
}

console.log([2, 0.25, 10, 30000, 0].map((value) => fixed(value).root.toString(3)).join(" "));
console.log([2.5, -2.5, 7].map((value) => fixed(value).floor).join(" "), fixed(-0.00001).raw, Fixed.one.half.raw);

let worst = 0;
for (let degrees = -720; degrees <= 720; degrees += 15) {
  const angle = fixed((degrees * Math.PI) / 180);
  const error = Math.abs(fp.sin(angle).toNumber() - Math.sin((degrees * Math.PI) / 180));
  worst = Math.max(worst, error);
}
console.log(worst < 0.0005, fp.sin(fixed(0.5)).toString(), fp.cos(fixed(0)).toString(3), fp.cos(fp.pi).toString(3));
console.log(
  fp.power(fixed(1.1), 10).toString(3),
  fp.power(fixed(2), -3).toString(),
  fp.power(fixed(-1.5), 3).toString(),
);

const curve = fp.polynomial(1, -2, 0.5);
console.log([-1, 0, 1, 2, 3.5].map((x) => curve(fixed(x)).toString(2)).join(" "));

class LowPass {
  private state: Fixed | null = null;
  constructor(private readonly factor: Fixed) {}

  next(value: Fixed): Fixed {
    this.state = this.state === null ? value : this.state.plus(value.minus(this.state).times(this.factor));
    return this.state;
  }
}

const filter = new LowPass(fixed(0.25));
const noisy = [10, 10, 14, 6, 10, 30, 10, 10, 10, 10].map(fixed);
const smooth = noisy.map((value) => filter.next(value));
console.log(smooth.map((value) => value.toString(2)).join(" "));
console.log(
  fp.average(smooth)?.toString(),
  fp.average([]),
  smooth.reduce((a, b) => (a.compare(b) < 0 ? b : a)).toString(1),
);
const sorted = [3, -1, 2.5, 0].map(fixed).sort((a, b) => a.compare(b));
console.log(sorted.join(" < "), Fixed.max.toString(), Fixed.min.toString(), Fixed.saturations);

for (const attempt of [() => Fixed.one.over(Fixed.zero), () => fixed(-4).root]) {
  try {
    console.log(attempt().toString());
  } catch (error) {
    if (error instanceof RangeError) console.log(`${error.name}: ${error.message}`);
  }
}
