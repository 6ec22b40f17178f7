// @run
// Values that may be missing though their type doesn't say so: where one member of a union is left, the program still asks.
class Dog {
  constructor(public age = 1) {}
}

const table: Record<string, string | number> = { a: 1, b: "xx" };
const kindOf = (key: string) => {
  const v = table[key];
  if (typeof v === "number") return "num";
  if (typeof v === "string") return "str";
  return `none (${typeof v})`;
};
console.log(kindOf("a"), kindOf("b"), kindOf("c"));
const sizeOf = (key: string) => {
  const v = table[key];
  return typeof v === "string" ? v.length : v ?? -1;
};
console.log(sizeOf("a"), sizeOf("b"), sizeOf("c"));

const readings: (number | null)[] = [1, null];
function judge(at: number): string {
  const w = readings[at];
  if (w !== null) {
    if (typeof w === "number") return `num ${w}`;
    return `hm ${w}`;
  }
  return "null";
}
console.log(judge(0), judge(1), judge(2));

const widths: ("auto" | number)[] = ["auto", 3];
const modeOf = (at: number) => {
  const z = widths[at];
  return z === "auto" ? "A" : typeof z === "number" ? `N${z}` : "other";
};
console.log(modeOf(0), modeOf(1), modeOf(2));

type Part = Dog | number[] | (() => number);
const parts = new Map<string, Part>([
  ["dog", new Dog(3)],
  ["list", [4, 5]],
  ["call", () => 6],
]);
function describe(name: string): string {
  const part = parts.get(name)!;
  if (part instanceof Dog) return `dog of ${part.age}`;
  else if (Array.isArray(part)) return `list of ${part.length}`;
  else if (typeof part === "function") return `gives ${part()}`;
  else return `nothing: ${part === undefined}, ${typeof part}, ${part === undefined ? "none" : "some"}`;
}
console.log(["dog", "list", "call", "cat"].map(describe).join("; "));

const panel = {} as { width: number | string[] };
const widthOf = () => (typeof panel.width === "number" ? "n" : Array.isArray(panel.width) ? "l" : "?");
console.log(widthOf());
panel.width = ["wide"];
console.log(widthOf());
