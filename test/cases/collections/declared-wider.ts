// @run
// A Map or Set that is made where a wider one is declared is of that type: TypeScript looks at its first entries alone.

interface Board {
  tags: Set<number | undefined>;
  names: Map<number, string | null>;
}

const levels: Map<string, number | null> = new Map([["left", null]]);
levels.set("right", 3);
console.log(levels.get("left"), levels.get("right"), levels.get("none"));

const mixed: Map<string, number | string> = new Map([["a", 1]]);
mixed.set("b", "text");
console.log(mixed);

const board: Board = { tags: new Set([1, 2]), names: new Map([[1, null]]) };
board.tags.add(undefined);
board.names.set(2, "two");
console.log(board);

function settings(): Map<string, boolean | number> {
  return new Map([["on", true]]);
}
const own = settings();
own.set("pin", 2);
console.log(own);

class Shape {
  area() {
    return 1;
  }
}
class Square extends Shape {
  constructor(readonly side: number) {
    super();
  }
  area() {
    return this.side * this.side;
  }
}
const shapes: Map<string, Shape> = new Map([["square", new Square(3)]]);
shapes.set("any", new Shape());
for (const [name, shape] of shapes) console.log(name, shape.area());

function sum(given: Map<string, number | null>): number {
  let total = 0;
  for (const value of given.values()) total += value ?? 100;
  return total;
}
console.log(sum(new Map([["a", 1]])), sum(new Map([["a", null]])));

// What a generic function is given says its types.
function first<T>(given: Map<string, T>): T | undefined {
  for (const value of given.values()) return value;
  return undefined;
}
console.log(first(new Map([["a", 1.5]])), first(new Map([["a", "b"]])));

class Registry<T> {
  constructor(readonly entries: Map<string, T>) {}
  missing(given: Map<string, T | null>): number {
    let count = 0;
    for (const value of given.values()) if (value === null) count += 1;
    return count;
  }
}
const registry = new Registry(new Map([["a", 1]]));
console.log(registry.entries, registry.missing(new Map([["q", null]])), registry.missing(new Map([["q", 2]])));

let current: Map<string, string | number> | null = null;
current = new Map([["k", "v"]]);
current.set("n", 4);
console.log(current);

const pairs: [string, number][] = [["p", 1]];
const fromPairs: Map<string, number | null> = new Map(pairs);
fromPairs.set("q", null);
console.log(fromPairs);

// So is a record that is made of pairs.
interface Part {
  id: string;
  count: number;
}
const parts: Part[] = [{ id: "a", count: 1 }, { id: "b", count: 2 }];
const byId: Record<string, Part | undefined> = Object.fromEntries(parts.map((part) => [part.id, part]));
console.log(byId["a"]?.count, byId["z"]?.count);
const counts: Record<string, number | null> = Object.fromEntries([["x", 1], ["y", 2]]);
counts["z"] = null;
console.log(counts);
function labels(): Record<string, string | number> {
  return Object.fromEntries(parts.map((part) => [part.id, part.count]));
}
const named = labels();
named["q"] = "text";
console.log(named);
