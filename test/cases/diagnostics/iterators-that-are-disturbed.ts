const counts = new Map([["a", 1]]);
function grow(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) {
    if (total < 1) counts.set("b", 5);
    total += value;
  }
  return total;
}
function each(values: Iterable<number>, f: (value: number) => void): void {
  for (const value of values) f(value);
}
function sum(values: Iterable<number>, start: number): number {
  let total = start;
  for (const value of values) total += value;
  return total;
}
function twice(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  for (const value of values) total += value;
  return total;
}
console.log(grow(counts.values())); //~ unsupported-iteration
each(counts.values(), (value) => counts.set("c", value)); //~ unsupported-iteration
console.log(sum(counts.values(), counts.set("d", 7).size)); //~ unsupported-iteration
console.log(twice(counts.values())); //~ unsupported-iteration
