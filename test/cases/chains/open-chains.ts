// @run
// `xs[i]?.…` asks whether there is such an element: past the end it is undefined, whatever stands around it.
const words = "led on".split(" ");
const none = words.length;
console.log(words[none]?.toLowerCase() === "on", words[1]?.toLowerCase() === "on", words[none]?.trim() !== "x");
console.log(words[none]?.length > 1, 1 < words[0]?.length, words[none]?.trim() < "z", words[-1]?.trim());
console.log(`${words[none]?.trim()} ${words[0]?.toUpperCase()}`, typeof words[none]?.trim(), "a" + words[none]?.trim());
if (words[none]?.startsWith("o")) console.log("there"); else console.log("not there");
let count = 0;
while (words[count]?.includes("")) count++;
for (let j = 0; words[j]?.length > 2; j++) console.log(words[j], count);
switch (words[none]?.toLowerCase()) {
  case "led": console.log("light"); break;
  default: console.log("nothing");
}

interface Sensor { name: string; on: boolean; pins: number[]; next?: Sensor; read(): number }
const make = (name: string, next?: Sensor): Sensor =>
  ({ name, on: name !== "dark", pins: [1, 2], next, read: () => name.length });
const sensors = [make("dark"), make("heat", make("far"))];
let asked = 0;
const at = (i: number): number => { asked++; return i; };
console.log(sensors[at(9)]?.on ? 1 : 2, !sensors[at(9)]?.on, sensors[at(1)]?.on ? 1 : 2, sensors[at(9)]?.read() === 4, asked);
console.log(sensors[1]?.next?.read() === 3, sensors[0]?.next?.read() === 3, sensors[9]?.pins[0] === 1, sensors[0]?.pins[5] === 1);
console.log(sensors.filter((_, i) => sensors[i + 1]?.on).length, sensors.some((_, i) => sensors[i + 5]?.on));

// Kept under a name.
function look(i: number): void {
  const name = sensors[i]?.name.toUpperCase();
  const pins = sensors[i]?.pins.length;
  const isHeat = (): boolean => name === "HEAT";
  console.log(name, pins, isHeat(), pins > 1, name ? "named" : "no name", name?.length, typeof pins, `<${name}>`);
  switch (name) {
    case "DARK": console.log("it is dark"); break;
    default: console.log("something else");
  }
}
look(0);
look(1);
look(2);

// Entries of records and functions in lists.
const names: Record<string, string> = { a: "b" };
console.log(names["z"]?.toUpperCase() === "B", names["a"]?.toUpperCase() === "B", !names["z"]?.length, names["q"]?.trim());
const handlers = [(n: number): number => n * 2];
console.log(handlers[0]?.(1) === 2, handlers[1]?.(1) === 2, typeof handlers[1]?.(1), handlers[1]?.(1));
const first = <T extends { name: string }>(xs: T[], i: number): string => (xs[i]?.name === "heat" ? "yes" : "no");
console.log(first(sensors, 1), first(sensors, 5));
const rows = [[1, 2], [3]];
console.log(rows[9]?.some((x) => x > 0) === true, rows[0]?.includes(2) === true, rows[5]?.includes(2) ? 1 : 2);
