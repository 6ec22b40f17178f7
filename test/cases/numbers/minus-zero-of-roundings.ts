// @run
// What Math.round and its kin give keeps its -0 where the place holds fractions, too: sums, quotients, lists, variables.
let offset = 0.5;
offset = Math.round(-0.2);
console.log(offset, Object.is(offset, -0), 1 / offset);
let drift = 1.25;
console.log(drift);
drift = Math.ceil(-0.5);
console.log(drift, drift + 0.5);
console.log([0.5, Math.round(-0.3), Math.trunc(-0.7), Math.floor(0.2)]);
function half(x: number): number {
  return x > 1 ? x / 3 : Math.round(x);
}
console.log(half(-0.2), half(4));
const reading = -0.04;
const shown = Math.round(reading * 10) / 10;
console.log(shown, shown.toFixed(2), `${shown}`, { shown });
console.log(Math.round(reading) * 0.5, Math.trunc(reading) / 4, Math.round(-2.5) / 4);
const whole = Math.round(7.6);
console.log(whole, whole + 1, whole / 2, Math.max(Math.round(-0.3), -0.5));
