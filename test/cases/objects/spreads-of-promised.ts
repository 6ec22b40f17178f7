// @run
// What is missing in a variable that only is spread is nothing there, and a key that is missing is in no Map and no Set.
interface Sensor {
  pin: number;
  count: number;
}

const sensors = new Map<string, Sensor>([["door", { pin: 4, count: 1 }]]);

const gone = sensors.get("window")!;
console.log({ ...gone, count: 5 });
const door = sensors.get("door")!;
console.log({ ...door, count: 5 });

function reset(name: string): object {
  const before = sensors.get(name)!;
  return { name, ...before };
}
console.log(reset("door"), reset("roof"));

function doubled(name: string): Sensor {
  const before = sensors.get(name)!;
  return { ...before, count: before.count * 2 };
}
console.log(doubled("door"));

const list = [{ pin: 1, level: 2 }];
const found = list.find(({ pin }) => pin === 3)!;
console.log({ name: "none", ...found });

interface Limits {
  low?: number;
  high: number;
}
const limits: Record<string, Limits> = { day: { high: 30 } };
const night = limits["night"];
console.log({ name: "night", ...night });
const day = limits["day"];
console.log({ name: "day", ...day });

const ids: number[] = [];
const seen = new Set([1, 2, 0]);
console.log(seen.has(ids[0]), seen.delete(ids[1]), seen.size);
const names: string[] = ["door"];
const counts = new Map<string, number>([["", 4], ["door", 7]]);
console.log(counts.get(names[1]!), counts.get(names[0]!), counts.has(names[3]), counts.delete(names[2]!));
for (let at = 0; at < names.length; at++) console.log(counts.get(names[at]));

// No warning advises to leave these tests out.
const some = [1].map((pin) => list.find((one) => one.pin === pin)!);
console.log(some.map((one) => one?.level ?? -1));
for (const one of some) console.log(one?.level ?? -1);
