// @run
// Every function of Math at ordinary and at special values.
const show = (...values: number[]) => console.log(values.map((v) => (Object.is(v, -0) ? "-0" : String(v))).join(" "));
show(Math.abs(-5), Math.abs(-0.5), Math.abs(-Infinity), Math.sign(-3), Math.sign(0), Math.sign(0.1), Math.sign(NaN));
show(Math.ceil(1.2), Math.ceil(-1.2), Math.floor(1.8), Math.floor(-1.2), Math.trunc(-1.8), Math.trunc(0.9));
show(Math.round(2.5), Math.round(-2.5), Math.round(-0.7), Math.round(1.4999999999999999), Math.round(0.49999999999999994));
show(Math.max(), Math.min(), Math.max(1, NaN), Math.min(3, -2, 8), Math.max(-0.5, 0), Math.min(0, -0.5));
show(Math.sqrt(2), Math.sqrt(-1), Math.cbrt(27), Math.cbrt(-8), Math.hypot(3, 4), Math.hypot(), Math.hypot(1, 2, 2), Math.hypot(-7));
show(Math.pow(2, 10), Math.pow(2, -1), Math.pow(-8, 1 / 3), Math.pow(0, 0), Math.pow(NaN, 0), Math.pow(1, Infinity));
show(Math.exp(0), Math.exp(1), Math.expm1(0), Math.log(1), Math.log(0), Math.log(-1), Math.log10(1000), Math.log2(8), Math.log1p(0));
show(Math.sin(0), Math.cos(0), Math.tan(0), Math.asin(1), Math.acos(1), Math.atan(1), Math.atan2(1, -1), Math.atan2(0, -1));
show(Math.sinh(0), Math.cosh(0), Math.tanh(Infinity), Math.asinh(0), Math.acosh(1), Math.atanh(0), Math.acosh(0.5));
show(Math.fround(5.5), Math.fround(0.1), Math.fround(1e40), Math.clz32(1), Math.clz32(0), Math.clz32(-1), Math.clz32(0.9));
show(Math.imul(3, 4), Math.imul(0x7fffffff, 2), Math.imul(-5, 12), Math.imul(0xffffffff, 5), Math.imul(2 ** 31, 2));
show(Math.PI, Math.E, Math.LN2, Math.LN10, Math.LOG2E, Math.LOG10E, Math.SQRT2, Math.SQRT1_2);
const random = Array.from({ length: 100 }, () => Math.random());
console.log(random.every((r) => r >= 0 && r < 1), new Set(random).size > 90, Math.floor(Math.random() * 6) < 6);
const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;
show(round(1.005, 2), round(-2.345, 1), round(1234.5678, -2), round(0.1 + 0.2, 10));
console.log([0.3, 1, 2].map((x) => [Math.sin(x), Math.cos(x), Math.exp(x), Math.log(x)].map((v) => v.toFixed(12)).join(" ")).join("\n"));
