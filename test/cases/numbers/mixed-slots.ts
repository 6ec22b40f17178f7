// @run
// One parameter, one variable or one array that sees integers in one place and fractions in another.
function twice(x: number): number {
  return x * 2;
}

function pick(useFraction: boolean): number {
  if (useFraction) return 0.5;
  return 3;
}

function middle(a: number, b: number): number {
  return (a + b) / 2;
}

let level = 10;
console.log(level / 4, twice(level), twice(2.25), twice(-0.5));
level = level / 4;
console.log(level, twice(level), pick(true), pick(false), pick(true) + pick(false));

const readings = [1, 2, 3];
console.log(readings.join(" "));
readings[1] = 2.5;
readings.push(middle(1, 2));
console.log(readings.join(" "), readings.length);

let total = 0;
for (const reading of readings) total += reading;
console.log(total, total / readings.length);

let count = 0;
let average = 0;
for (const reading of [4, 8, 15, 16, 23, 42]) {
  count++;
  average += (reading - average) / count;
}
console.log(count, average);

function scale(value: number, factor = 1): number {
  return value * factor;
}
console.log(scale(7), scale(7, 0.1), scale(7, 3));
const index = 4 / 2;
console.log(readings[index], readings[Math.floor(7 / 2)]);
