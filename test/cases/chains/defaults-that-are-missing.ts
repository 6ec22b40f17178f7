// @run
// The last operand of `??`, `||` and `? :` may be missing, too, where its place takes `undefined`.
interface Pin {
  pin: number;
  name?: string;
}

const texts: Record<string, string> = { a: "x", empty: "" };
const aliases: Record<string, string> = { b: "a" };
const counts: Record<string, number> = { zero: 0 };
const numbers: number[] = [4];
const flags: boolean[] = [false];
const nullable: (string | null)[] = [null, "n"];
const pins: Pin[] = [{ pin: 13 }];

function find(key: string): string | undefined {
  return texts[key] ?? texts[aliases[key] ?? ""];
}

function first(...keys: [string, string, string]): string | undefined {
  return texts[keys[0]] ?? texts[keys[1]] ?? texts[keys[2]];
}

function filled(key: string): string | undefined {
  return texts[key] || (texts["empty"] || texts["none"]);
}

function number(at: number): number | undefined {
  return numbers[at] ?? numbers[at + 1];
}

function isOn(at: number, other: number): boolean | undefined {
  return flags[at] || flags[other];
}

function either(at: number, other: number): string | null | undefined {
  return nullable[at] ?? nullable[other];
}

function mixed(key: string): string | number | undefined {
  return texts[key] ?? counts[key];
}

function pinOf(at: number, on: boolean): Pin | undefined {
  return on ? pins[at] : pins[at + 1];
}

function nameOf(pin: Pin | undefined, key: string): string | undefined {
  return pin?.name ?? texts[key];
}

console.log(find("a"), find("b"), find("c"), first("p", "q", "r"), first("p", "a", "r"));
console.log(filled("a"), filled("empty"), number(0), number(1), isOn(0, 0), isOn(7, 8));
console.log(either(0, 0), either(0, 2), either(2, 1), mixed("a"), mixed("zero"), mixed("q"));
console.log(pinOf(0, true)?.pin, pinOf(0, false)?.pin, nameOf(pins[0], "a"), nameOf(undefined, "q"));
console.log(texts["p"] ?? texts["q"], `${texts["p"] || texts["q"]}`, find("a") ? texts["q"] : "off");
if (!(texts["p"] ?? texts["q"])) console.log("nothing");
const other = texts["p"] ?? texts["q"];
console.log(other === undefined ? "nor this" : other.length);
