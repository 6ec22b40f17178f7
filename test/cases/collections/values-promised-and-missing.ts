// @run
// Sets, Maps, tables and tuples hold what was only promised to be there: what is missing stays missing.
interface Reading { at: number; value: number }
const readings = new Map<string, Reading>([["hall", { at: 1, value: 20 }]]);
const kept = new Map<string, Reading>();
for (const room of ["hall", "attic"]) kept.set(room, readings.get(room)!);
console.log(kept.get("hall")?.value, kept.get("attic")?.value, kept.has("attic"), kept.size);
for (const [room, reading] of kept) console.log(room, reading?.value ?? "none");
kept.forEach((reading, room) => console.log(room, reading === undefined));
console.log([...kept.values()].map((reading) => (reading ? reading.at : "-")).join(), new Map(kept).get("attic") === undefined);

const table: Record<string, Reading> = {};
const counts: { [room: string]: number } = {};
const numbers = [4];
for (const room of ["hall", "attic"]) { table[room] = readings.get(room)!; counts[room] = numbers[room.length - 4]; }
for (const room of Object.keys(table)) console.log(room, table[room]?.at ?? "never");
for (const count of Object.values(counts)) console.log(count ?? "uncounted");
for (const [room, count] of Object.entries(counts)) console.log(room, count === undefined ? "?" : count + 1);

const words = ["on", "off"];
const states = new Set(["on", "of"].map((word) => words.find((one) => one === word)!));
for (const state of states) console.log(state ?? "no state");
console.log(states.size, [...states].filter((state) => state !== undefined).length);

const pair: [Reading, string] = [[...readings.values()][3], words[0]];
console.log(pair[0]?.value ?? "nothing", pair[1] ?? "no word");
const [first, second] = pair;
console.log(first === undefined, second.length);
const twos = ["hall", "cellar"].map((room): [string, number] => [room, readings.get(room)?.value!]);
for (const [room, value] of twos) console.log(room, value ?? "cold");

// Lists in a Map, and what is asked there.
const groups = new Map<string, Reading[]>();
function put(group: string, reading: Reading): void { const list = groups.get(group); if (list) list.push(reading); else groups.set(group, [reading]); }
put("a", readings.get("hall")!); put("a", readings.get("den")!); put("b", readings.get("den")!);
for (const [group, list] of groups) for (const reading of list) console.log(group, reading?.at ?? "lost");
// Places that are free.
const slots: Reading[] = [];
for (let at = 0; at < 3; at++) slots.push(null!);
slots[1] = { at: 5, value: 6 };
for (const slot of slots) console.log(slot === null ? "free" : slot.value);
