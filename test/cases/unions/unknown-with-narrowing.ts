// @run
// `unknown` values: narrowed by typeof, instanceof, Array.isArray, null tests and guards.
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `array of ${value.length}`;
  if (value instanceof Error) return "error " + value.message;
  switch (typeof value) {
    case "number":
      return "number " + (value + 1);
    case "string":
      return "text " + value.toUpperCase();
    case "boolean":
      return value ? "yes" : "no";
    case "undefined":
      return "undefined";
    case "function":
      return "function";
    default:
      return "object";
  }
}
const values: unknown[] = [1, "a", true, null, undefined, [1, 2], { a: 1 }, new Error("bad"), () => 1, 0.5, ""];
for (const value of values) console.log(kindOf(value));

function isPoint(value: unknown): value is { x: number; y: number } {
  return typeof value === "object" && value !== null && "x" in value && "y" in value && typeof value.x === "number" && typeof value.y === "number";
}
const candidates: unknown[] = [{ x: 1, y: 2 }, { x: "1", y: 2 }, { x: 1 }, 5, null];
console.log(candidates.map(isPoint).join());
const first = candidates[0];
if (isPoint(first)) {
  first.x += 10;
  console.log(first.x + first.y);
}
let box: unknown = 5;
const parts: string[] = [];
for (let i = 0; i < 3; i++) {
  if (typeof box === "number") box = "text" + box;
  else if (typeof box === "string") box = [box];
  parts.push(typeof box);
}
console.log(parts.join(), kindOf(box));
const text = (value: unknown): string => (typeof value === "string" ? value : String(value));
console.log(text("s"), text(1.5), text(null), text(undefined), text(true), text([1, 2]));
