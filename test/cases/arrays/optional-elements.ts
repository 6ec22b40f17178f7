// @run
// Elements that may be missing: taken out, walked, joined and compared.
const readings: (number | undefined)[] = [1, undefined, 2.5];
console.log(readings.length, readings[0], readings[1], readings[2] ?? 0);
let sum = 0;
for (const reading of readings) sum += reading ?? 100;
console.log(sum, readings.join("-"), readings.pop(), readings.pop(), readings.shift(), readings.shift());

const names: (string | undefined)[] = ["a", undefined];
for (const name of names) console.log(name, name ?? "none", name === "a", "a" === name);
console.log(names.at(0) === names.at(1), names.at(5) === undefined, names.pop() === names.pop());

enum Level {
  Low,
  High,
}
const levels = [Level.Low, Level.High];
console.log(levels.join(), levels.at(4), levels.pop(), levels.includes(Level.High));
