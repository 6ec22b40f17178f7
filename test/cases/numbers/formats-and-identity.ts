// @run
// Methods of NaN and Infinity, toExponential, toPrecision without digits, hypot of any number of values, Object.is.
console.log(NaN.toFixed(2), Infinity.toString(), (-Infinity).toFixed(1), NaN.toString(2), Infinity.toPrecision(3), NaN.toPrecision(), (0.5).toPrecision(), (12345.678).toExponential(), (12345.678).toExponential(2), (5).toExponential(undefined));
console.log(Math.hypot(), Math.hypot(-7), Math.hypot(1, 2, 2), Math.hypot(1e200, 1e200, 3), Math.hypot(NaN, 1, Infinity), Math.hypot(NaN, 1, 2), Math.hypot(3, 4), Math.hypot(0.1, 0.2, 0.3, 0.4));
console.log(Number.isSafeInteger(2 ** 53), Number.isSafeInteger(2 ** 53 - 1), Number.isSafeInteger(1.5), Number.isSafeInteger(NaN));
console.log(Object.is(NaN, NaN), Object.is(0.5 * 0, -0), Object.is(-0, -0), Object.is("a", "a"), Object.is(true, false), Object.is(1, 1));
const list = [1]; console.log(Object.is(list, list), Object.is(list, [1]));
