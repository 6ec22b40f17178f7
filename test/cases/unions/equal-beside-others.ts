// @run
// `===` of two values that may each be something the other can't: what both can be is compared, all else is not equal.
function same(a: string | boolean, b: string | number): string {
  return `${a === b} ${a !== b} ${b === a}`;
}

console.log(same("a", "a"), same("a", 1), same(true, 1), same(true, "true"));

function found(a: string | number | null, b: string | boolean | null): boolean {
  return a === b;
}

console.log(found("a", "a"), found(1, true), found(null, null), found(0, null), found(null, false));

function missing(a: string | null | undefined, b: number | undefined): boolean {
  return a === b;
}

console.log(missing("1", 1), missing(null, undefined), missing(undefined, undefined), missing(undefined, 0));

function either(a: number | null, b: string | null): boolean {
  return b === a;
}

console.log(either(1, "1"), either(null, "1"), either(null, null));

const settings = new Map<string, string | boolean>([
  ["mode", "fast"],
  ["on", true],
]);

function isSet(key: string, value: string | number): boolean {
  return settings.get(key) === value;
}

console.log(isSet("mode", "fast"), isSet("mode", 1), isSet("on", 1), isSet("none", "fast"));

// The numbers of an enum are numbers.
enum Level {
  Low,
  High,
}

function isLevel(level: Level | string, value: number | string): boolean {
  return level === value;
}

console.log(isLevel(Level.Low, 0), isLevel(Level.High, "High"), isLevel("High", "High"), isLevel("", 0));
const plain = (level: Level | string): number | string => level;
console.log(plain(Level.High), plain("x"));

const values: (string | number)[] = ["a", 1];
const flags: (string | boolean)[] = ["a", true];
for (const value of values) console.log(flags.map((flag) => flag === value));
