// @run
// What has no value yet, or is past the end, is asked what it is: it is no list, of no class, and neither one thing nor another.
class Lamp {
  level = 1;
}
class Room {
  lamp!: Lamp;
  mode!: "on" | "off";
  found!: Lamp | null;
  ask() {
    return this.mode === "on" ? 1 : this.mode === "off" ? 2 : 3;
  }
}
const room = new Room();
console.log(room.lamp instanceof Lamp, room.ask());
const found = room.found;
console.log(found === null ? "null" : found instanceof Lamp ? found.level : typeof found);
room.mode = "off";
room.lamp = new Lamp();
console.log(room.lamp instanceof Lamp, room.ask());

let name: string;
let names: string[];
let report: () => void;
let chosen: Lamp | "auto" | null;
function show(): void {
  console.log(typeof name, Array.isArray(names), typeof report);
  if (chosen instanceof Lamp) console.log(chosen.level);
  else if (typeof chosen === "string") console.log(`${chosen}!`);
  else if (chosen === null) console.log("null");
  else console.log("none", chosen === undefined);
}
show();
name = "b";
names = [name];
report = () => console.log("called");
chosen = null;
show();
chosen = "auto";
show();
report();

const rows = [[1]];
const row = rows[4];
console.log(Array.isArray(rows[9]), Array.isArray(rows[0]), Array.isArray(row), row === undefined);
const lamps = [new Lamp()];
const last = lamps[3];
console.log(last instanceof Lamp, lamps[0] instanceof Lamp, lamps[5] instanceof Lamp);

const values: unknown[] = [1, undefined, "x"];
for (const value of values) {
  const text = JSON.stringify(value);
  console.log(text);
}

const steps = [
  { title: "a", step: (n: number) => console.log("step", n) },
  { title: "b", step: null },
  { title: "c", step: 3.5 },
] as const;
for (const { title, step } of steps)
  if (typeof step === "function") step(2);
  else console.log(title, step);
