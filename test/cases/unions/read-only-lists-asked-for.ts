// @run
// One or several, where the several may not be changed: Array.isArray tells.
interface Pin {
  readonly number: number;
  readonly label?: string;
}

function asList(names: string | readonly string[]): readonly string[] {
  return Array.isArray(names) ? names : [names];
}

function total(values: number | readonly number[]): number {
  if (!Array.isArray(values)) return values;
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function describe(pins: Pin | readonly Pin[] | undefined): string {
  if (!pins) return "no pins";
  if (Array.isArray(pins)) return `${pins.length} pins, first ${pins[0].number}: ${pins.map((p) => p.label ?? "-").join()}`;
  return `pin ${pins.number} ${pins.label ?? ""}`;
}

class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

type Part = string | number | boolean | null | Html | readonly Html[];

const render = (part: Part): string => {
  if (part instanceof Html) return `${part}`;
  if (Array.isArray(part)) return part.join("");
  return part === null || part === false ? "" : String(part);
};

console.log(asList("led").join("+"), asList(["red", "green"]).join("+"), asList([]).length);
console.log(total(4), total([1.5, 2]), total([]));
console.log(describe(undefined), describe({ number: 4 }), describe([{ number: 1, label: "tx" }, { number: 3 }]));
const items = ["a", "b"].map((text) => new Html(`<li>${text}</li>`));
console.log([new Html("<p>"), items, "text", 5, true, false, null].map(render));

// A list that may be changed stays one, also of what only a type parameter tells.
function toArray<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value];
}
const numbers = toArray([1, 2]);
numbers.push(3);
console.log(numbers, toArray("x"), toArray(toArray(true)));
