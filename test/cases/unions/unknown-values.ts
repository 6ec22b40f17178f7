// @run
// unknown holds whatever is put there.
class Circle { constructor(readonly radius: number) {} }
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `array of ${value.length}`;
  if (value instanceof Error) return "error " + value.message;
  if (value instanceof Circle) return "circle " + value.radius;
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
const values: unknown[] = [1, "a", true, null, undefined, [1, 2], { a: 1 }, new Error("bad"), () => 1, 0.5, "", new Circle(2)];
for (const value of values) console.log(kindOf(value));
let box: unknown = 5;
const parts: string[] = [];
for (let i = 0; i < 3; i++) {
  if (typeof box === "number") box = "text" + box;
  else if (typeof box === "string") box = [box];
  parts.push(typeof box);
}
console.log(parts.join(), kindOf(box));
