// @run
// A function that compares may have parameters that `sort` does not give: they start with their defaults.
const compare = (a: number, b: number, sign = 1): number => sign * (a - b);
function byLength(a: string, b: string, longestFirst = false): number {
  return longestFirst ? b.length - a.length : a.length - b.length;
}
const byName = (a: string, b: string, locale?: string): number => (locale === undefined && a < b ? -1 : 1);
console.log([3, 1, 2].sort(compare), [3, 1, 2].toSorted((a, b, sign = -1) => sign * (a - b)));
console.log(["ccc", "a", "bb"].sort(byLength), ["b", "c", "a"].sort(byName));

class Sorter {
  direction = -1;
  sorted(list: readonly number[]): number[] {
    return [...list].sort((a, b, direction = this.direction) => direction * (a - b));
  }
}
console.log(new Sorter().sorted([1, 3, 2]));
for (const up of [true, false]) {
  const turned = (a: number, b: number, k = up ? 1 : -1): number => k * (a - b);
  console.log([2, 3, 1].sort(turned));
}
const bytes = new Uint8Array([3, 1, 2]);
console.log(bytes.sort((a, b, sign = -1) => sign * (a - b)), bytes.slice().sort(compare));
