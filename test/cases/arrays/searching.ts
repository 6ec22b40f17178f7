// @run
// indexOf, lastIndexOf and includes by value, with start positions; NaN is found by includes only.
const pins = [5, 4, 0, 2, 14, 12, 13, 4];
const names = ["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D2"];
const readings = [0.1, NaN, 0.3, 0.1 + 0.2];

function pinOf(name: string): number {
  const at = names.indexOf(name);
  return at === -1 ? -1 : pins[at];
}

function isUnique(list: number[]): boolean {
  for (let i = 0; i < list.length; i++) {
    if (list.indexOf(list[i], i + 1) !== -1) return false;
  }
  return true;
}

function distinct(list: number[]): number[] {
  const seen: number[] = [];
  for (const value of list) if (!seen.includes(value)) seen.push(value);
  return seen;
}

console.log(pins.indexOf(4), pins.indexOf(4, 2), pins.lastIndexOf(4), pins.indexOf(99), pins.indexOf(13, -2));
console.log(pins.includes(0), pins.includes(1), pins.slice(1).includes(5), names.includes("D7"), names.includes("d7"));
console.log(readings.indexOf(0.3), readings.indexOf(0.30000000000000004), readings.indexOf(NaN), readings.includes(NaN));
console.log(pinOf("D5"), pinOf("D2"), pinOf("D9"), pinOf("D" + 1));
console.log(isUnique(pins), isUnique(pins.slice(2)), isUnique([]), distinct(pins).join(), distinct([1, 1, 1]).length);
const flags = [false, false];
console.log(flags.includes(true), flags.indexOf(false));
flags[1] = pins[2] === 0;
console.log(flags.includes(true), flags.indexOf(true), flags.lastIndexOf(false));
