// @run
// Lookups of which the program itself says that they find nothing, an index past the end or a key that no table has: what they
// go to may be undefined, in methods, fields, lists, Maps, Sets and tables.

const readings = [21, 22];
const ids: Record<string, number> = { ann: 1, bob: 2 };
const names = ["ann", "bob"];

function reading(index: number): number {
  return readings[index]!;
}

class Log {
  private last = 0;
  private readonly all: number[] = [];
  add(value: number): this {
    this.last = value;
    this.all.push(value);
    return this;
  }
  isGone(): boolean {
    return this.last === undefined;
  }
  show(): void {
    console.log(this.last, this.all, this.isGone());
  }
}

const log = new Log();
log.add(reading(1)).show();
log.add(reading(2)).show();

interface Sink {
  write(name: string): void;
}

class Last implements Sink {
  name = "";
  write(name: string): void {
    this.name = name;
  }
}

class Joined implements Sink {
  constructor(readonly names: string[] = []) {}
  write(name: string): void {
    this.names.push(name);
  }
}

const last = new Last();
const joined = new Joined();
const sinks: Sink[] = [last, joined];
for (let i = 0; i < 3; i++) for (const sink of sinks) sink.write(names[i]);
console.log(last.name === undefined, joined.names.join("-"), JSON.stringify(joined));

const byName = new Map<string, number>();
for (const name of ["ann", "eve"]) byName.set(name, ids[name]);
console.log(byName, byName.has("eve"), byName.get("eve") === undefined);
const seen = new Set<number>([ids["bob"]]);
console.log(seen.add(ids["zoe"]), seen.size);

const copied: Record<string, number> = {};
for (let i = 0; i <= readings.length; i++) copied[`r${i}`] = readings[i];
console.log(copied, copied["r2"] === undefined, Object.keys(copied));
const pair: [string, number] = [names[5], readings[-1]];
console.log(pair, pair[0] ?? "nobody");

// Who looks after the index has all of them.
function sum(list: number[], count: number): number {
  let total = 0;
  for (let i = 0; i < count; i++) if (i < list.length) total += list[i];
  return total;
}
console.log(sum([1, 2], 5), sum([4], 1));
