// @run
// The same struct holds objects of larger types: a key that `as` hides is looked for among the fields that the type names.
const table = { I: 1, V: 5 };
const more = { I: 2, V: 6, Z: 9, label: "more" };
const valueOf = (from: typeof table, letter: string): number => from[letter as "I"] ?? 0;
console.log(valueOf(table, "I"), valueOf(more, "V"), valueOf(more, "X"));
interface Limits {
  low?: number;
  high?: number;
}
const wide = { low: 1, high: 3, unit: "V" };
function limit(of: Limits, name: string): string {
  const found = of[name as "low"];
  return found === undefined ? `${name} is open` : `${name} is ${found}`;
}
console.log(limit(wide, "high"), limit({}, "low"), limit(wide, "none"));
