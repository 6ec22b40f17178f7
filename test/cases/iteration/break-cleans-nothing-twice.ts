// @run
// Leaving loops by break, return and throw, while the sources are temporary arrays, maps and sets.
function firstLong(words: string[]): string | undefined {
  for (const word of words.map((w) => w.trim())) if (word.length > 3) return word;
  return undefined;
}
console.log(firstLong([" a ", "long one ", "longer"]), firstLong(["a"]), firstLong([]));
function indexOfKey(map: Map<string, number[]>, wanted: number): string {
  for (const [key, values] of [...map].reverse()) for (const value of values) if (value === wanted) return key;
  return "none";
}
const map = new Map([["a", [1]], ["b", [2, 1]]]);
console.log(indexOfKey(map, 1), indexOfKey(map, 2), indexOfKey(map, 3));
function checkAll(values: Set<number>): number {
  let sum = 0;
  for (const value of new Set([...values, 99])) {
    if (value < 0) throw new Error("negative after " + sum);
    sum += value;
  }
  return sum;
}
for (const values of [[1, 2], [5, -1], []]) {
  try {
    console.log(checkAll(new Set(values)));
  } catch (error) {
    console.log((error as Error).message);
  }
}
let made = 0;
const make = () => {
  made++;
  return [{ id: 1 }, { id: 2 }, { id: 3 }];
};
let kept: { id: number } | undefined;
for (const object of make()) {
  kept = object;
  if (object.id === 2) break;
}
console.log(kept?.id, made);
const results: number[] = [];
for (const a of make()) {
  for (const b of make()) {
    if (b.id > a.id) break;
    if (a.id === 2) continue;
    results.push(a.id * 10 + b.id);
  }
}
console.log(results.join(), made);
