// @run
// Iterators of Maps, Sets and lists with a name, for functions that walk through any Iterable and touch nothing else.
const counts = new Map([
  ["a", 1],
  ["bb", 2],
]);
const levels = [3, 4];
const holder = { names: new Set(["q", "r"]) };

function sum(values: Iterable<number>, start: number): number {
  let total = start;
  for (const value of values) total += value;
  return total;
}
function list<T>(values: Iterable<T>): T[] {
  return [...values];
}
const copied = <T>(values: Iterable<T>): T[] => Array.from(values);
const unique = <T>(values: Iterable<T>): Set<T> => new Set(values);
function loud(values: Iterable<string>): string {
  const all: string[] = [];
  for (const value of values) if (value.length < 2) all.push(value.toUpperCase());
  return all.join("+");
}
function first<T>(values: Iterable<T>): T | undefined {
  for (const value of values) return value;
  return undefined;
}
class Meter {
  total(values: Iterable<number>): number {
    let total = 0;
    for (const value of values) total += value;
    return total;
  }
}

console.log(sum(counts.values(), 10), sum(levels.values(), 0), new Meter().total(counts.values()));
console.log(list(counts.keys()), list(counts.entries()), list(levels.entries()), copied(counts.values()));
console.log(unique(counts.values()), loud(counts.keys()), loud(holder.names.values()), first(levels.keys()));
counts.set("c", 9);
console.log(sum(counts.values(), 0), first(holder.names.values()), copied(holder.names.keys()));
