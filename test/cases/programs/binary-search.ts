// @run
// Midpoint by (low + high) >> 1 and by Math.floor, a -1 result and an undefined result.
function findIndex(sorted: number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] === wanted) return middle;
    if (sorted[middle] < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function firstAtLeast(sorted: number[], bound: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (sorted[middle] < bound) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length ? sorted[low] : undefined;
}

const thresholds = [-40, -10, 0, 5, 12, 25, 60, 85, 125];
for (const wanted of [-40, 125, 12, 13, -41, 126]) {
  console.log(wanted, findIndex(thresholds, wanted));
}
for (const bound of [-100, 1, 60, 60.5, 125, 125.1]) {
  const found = firstAtLeast(thresholds, bound);
  console.log(bound, found, found === undefined ? "beyond" : `twice ${found * 2}`);
}
console.log(findIndex([], 1), firstAtLeast([], 1) ?? -999);
