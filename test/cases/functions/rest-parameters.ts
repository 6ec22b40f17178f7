// @run
// A rest parameter with no, one and many values, after ordinary parameters, kept, changed and passed on.
function sum(...values: number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function average(...values: number[]): number | undefined {
  if (values.length === 0) return undefined;
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total / values.length;
}

function line(separator: string, ...words: string[]): string {
  return words.length + ":" + words.join(separator);
}

function most(first: number, ...others: number[]): number {
  let best = first;
  for (const other of others) best = other > best ? other : best;
  return best;
}

function collect(...values: number[]): number[] {
  values.reverse();
  values.push(values.length);
  return values;
}

function anyOf(...flags: boolean[]): boolean {
  for (const flag of flags) if (flag) return true;
  return false;
}

console.log(sum(), sum(5), sum(1, 2, 3, 4), sum(0.1, 0.2), sum(-1, 1));
console.log(average(), average(3), average(1, 2), average(2, 4, 9) ?? 0);
console.log(line("-"), line("-", "a"), line(", ", "a", "b", "c"), line("", "", ""));
console.log(most(1), most(3, 9, 2), most(-5, -7), most(2, 2.5));
const kept = collect(1, 2, 3);
const other = collect(7);
console.log(kept.join(), other.join(), collect().join());
kept[0] = 100;
console.log(kept.join(), collect(1, 2, 3).join());
console.log(anyOf(), anyOf(false, false), anyOf(false, true));
