// @run
// Lists hold what was only promised to be there, and who walks over them asks: all names of such a list keep what is missing.
class Led { on = false; constructor(readonly pin: number, readonly label: string) {} toggle() { this.on = !this.on; } }
interface Room { name: string; leds: Led[] }
type Leds = Led[];
const all = [new Led(2, "red"), new Led(4, "green"), new Led(5, "blue")];
const find = (pin: number): Led => all.find((led) => led.pin === pin)!;

const found = [4, 9, 2].map((pin) => all.find((led) => led.pin === pin)!);
for (const led of found) console.log(led?.label ?? "none");
found.forEach((led, at) => { if (led === undefined) console.log(at, "is missing"); else led.toggle(); });
console.log(found.filter(Boolean).length, found.filter((led) => led !== undefined && led.on).map((led) => led.label).join());
const lit: Led[] = found.filter((led) => led);
const labels = (leds: readonly Led[]): string => leds.map((led) => led.label).join("+");
console.log(labels(lit), labels(found.filter(Boolean)), labels(found.filter((led) => led !== undefined)), labels(all));

// Aliases, parameters, results, fields, and a function that is handed on by its name.
const room: Room = { name: "hall", leds: [] };
const { leds } = room;
leds.push(find(2), find(3));
function show(list: Leds): void { for (const led of list) console.log(led ? `${led.label} ${led.on}` : "no led"); }
show(room.leds); show(all); show([]); show([6, 5].map(find)); show([...leds, find(7)]); show(leds.slice(1));
class Show { steps: Leds = []; add(led: Led): this { this.steps.push(led); return this; } get last(): Led { return this.steps[this.steps.length - 1]; } }
const party = new Show().add(find(5)).add(find(8));
console.log(party.steps.map((led) => led?.pin ?? -1).join(), party.last?.pin ?? "no last", party.steps.findIndex((led) => !led));
function pinOf(led: Led): number { return led ? led.pin : 0; }
console.log(party.steps.map(pinOf).join(), all.map(pinOf).join());

// Numbers and texts, rows of them, and what is promised by a list.
const names = ["zero", "one"];
const picked = [1, 7].map((at) => names[at]!);
for (const name of picked) console.log(name?.toUpperCase() ?? "past the end", typeof name);
const levels = new Map([["low", 1], ["none", 0]]);
const rows: number[][] = [];
for (const keys of [["low", "high"], ["none"]]) { const row: number[] = []; for (const key of keys) row.push(levels.get(key)!); rows.push(row); }
for (const row of rows) console.log(row.map((level) => level === undefined ? "?" : level + 1).join(" "));
let sum = 0;
for (const row of rows) for (const level of row) sum += level ?? 100;
console.log(sum, rows.flat().filter((level) => level !== undefined).length);

// Generic functions; lists in which nothing is missing; lists that are asked for what is past their end.
function each<T>(list: T[], visit: (one: T) => void): void { for (const one of list) visit(one); }
each([2, 3].map(find), (led) => console.log(led?.label ?? "nobody"));
const sorted = all.filter((led) => led.pin > 2);
sorted.push(all[0]);
sorted.sort((a, b) => a.pin - b.pin);
if (sorted[7] === undefined) console.log(sorted.map((led) => led.pin).join());
