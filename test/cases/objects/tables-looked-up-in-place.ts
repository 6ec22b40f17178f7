// @run
// Tables that are written where they are looked up, and tables of literals with keys that may be none of theirs.
const value = (numeral: string) => ({ I: 1, V: 5, X: 10, L: 50, C: 100 })[numeral] ?? 0;
function arabic(roman: string): number {
  let sum = 0;
  for (let i = 0; i < roman.length; i++) {
    const own = value(roman[i]);
    sum += own < value(roman[i + 1] ?? "") ? -own : own;
  }
  return sum;
}
console.log(arabic("XIV"), arabic("XCIX"), arabic("?"));

const dayName = (day: number): string => ({ 0: "Sunday", 6: "Saturday" })[day] ?? "weekday";
console.log([0, 3, 6].map(dayName).join(" "));

function apply(operator: string, a: number, b: number) {
  return { "+": a + b, "-": a - b, "*": a * b, "/": a / b }[operator];
}
console.log(apply("+", 1, 2), apply("/", 3, 4), apply("?", 3, 4));

// All values are made, in their order, and before the key.
let trail = "";
const say = <T>(text: string, result: T): T => {
  trail += text;
  return result;
};
const word = { a: say("a", 1), b: say("b", 2) }[say("key", "b".repeat(1))];
console.log(word, trail);

const on = 1;
const off = 0;
for (const state of ["on", "off", "so"]) console.log(state, { on, off }[state] ?? -1, { on: "yes" }[state]?.length);

// A table of its own, with a key that only says to be one of its names.
const points = { a: 1, e: 1, k: 5, z: 10 };
const score = (text: string) => [...text].reduce((sum, letter) => sum + (points[letter as keyof typeof points] ?? 0), 0);
console.log(score("kazoo"), score(""));
const colours = { red: "#f00", blue: "#00f" } as const;
const hex = (name: string): string => colours[name as keyof typeof colours] ?? "#000";
console.log(hex("red"), hex("pink"));

// One that is said to be a record is one.
const limits = { low: 10, high: 90 };
const limit = (name: string) => (limits as Record<string, number>)[name] ?? 50;
console.log(limit("low"), limit("middle"), limits.high, limits);
const next = (text: string, at: number) => points[text[at + 1] as keyof typeof points] ?? -1;
console.log(next("ak", 0), next("ak", 1), next("ab", 0));
