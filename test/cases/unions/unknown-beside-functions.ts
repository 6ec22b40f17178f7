// @run
// Functions and errors that become unknown do not keep the others from being printed or written as JSON.
function show(value: unknown): string {
  if (typeof value === "function") return "a function";
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  console.log(value, [value], { value });
  return JSON.stringify(value) ?? "nothing";
}
const values: unknown[] = [1, "two", null, undefined, true, [1, 2], { a: 1 }, () => 3, new RangeError("far"), [{ f: 1 }]];
for (const value of values) console.log(show(value));
const parts: Record<string, unknown> = { n: 1, f: () => 1, list: [1, "a"] };
console.log(JSON.stringify(parts), JSON.stringify([() => 1, 2] as unknown[]), parts["n"]);
let last: unknown = "none";
try {
  throw new TypeError("odd");
} catch (error) {
  last = error;
}
console.log(show(last), typeof last, last instanceof TypeError);
