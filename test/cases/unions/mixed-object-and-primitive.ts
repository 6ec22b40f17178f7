// @run
// string | object | array | function in one parameter, as option arguments often are.
interface Options {
  text: string;
  times?: number;
}
type Input = string | number | Options | string[] | (() => string) | undefined;
function render(input: Input): string {
  if (input === undefined) return "nothing";
  if (typeof input === "string") return input;
  if (typeof input === "number") return "#".repeat(input);
  if (typeof input === "function") return render(input());
  if (Array.isArray(input)) return input.map((part) => render(part)).join("+");
  return render(input.text.repeat(input.times ?? 1));
}
const inputs: Input[] = ["a", 3, { text: "xy", times: 2 }, ["p", "q"], () => "lazy", undefined, { text: "z" }, []];
console.log(inputs.map(render).join("|"));

type Nested = number | Nested[];
function sum(value: Nested): number {
  return typeof value === "number" ? value : value.reduce<number>((total, part) => total + sum(part), 0);
}
function depth(value: Nested): number {
  return typeof value === "number" ? 0 : 1 + Math.max(0, ...value.map(depth));
}
const nested: Nested = [1, [2, [3, []], 4.5], [[[5]]]];
console.log(sum(nested), depth(nested), sum(7), depth([]));

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
function count(json: Json): number {
  if (json === null || typeof json !== "object") return 1;
  if (Array.isArray(json)) return json.reduce<number>((n, part) => n + count(part), 0);
  return Object.keys(json).reduce((n, key) => n + count(json[key]!), 0);
}
console.log(count({ a: 1, b: [true, null, "x", { c: [] }], d: {} }), count(null), count([[], [1]]));
const either: number[] | string = Math.abs(-1) === 1 ? [1, 2] : "ab";
console.log(either.length, either.slice(1).length, either.indexOf(2 as never));
