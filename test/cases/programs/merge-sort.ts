// @run
// Merge sort that allocates arrays at each level, and a stable order of parallel arrays.
let merges = 0;

function merge(left: number[], right: number[]): number[] {
  const result: number[] = [];
  let i = 0;
  let j = 0;
  merges++;
  while (i < left.length && j < right.length) {
    result.push(left[i] <= right[j] ? left[i++] : right[j++]);
  }
  while (i < left.length) result.push(left[i++]);
  while (j < right.length) result.push(right[j++]);
  return result;
}

function mergeSort(values: number[]): number[] {
  if (values.length < 2) return values;
  const half = values.length >> 1;
  return merge(mergeSort(values.slice(0, half)), mergeSort(values.slice(half)));
}

function rankByScore(names: string[], scores: number[]): string[] {
  const order: number[] = [];
  for (let i = 0; i < names.length; i++) {
    let at = order.length;
    while (at > 0 && scores[order[at - 1]] < scores[i]) at--;
    order.splice(at, 0, i);
  }
  const ranked: string[] = [];
  for (const index of order) ranked.push(`${names[index]}:${scores[index]}`);
  return ranked;
}

let seed = 42;
const values: number[] = [];
for (let i = 0; i < 20; i++) {
  seed = (seed * 137 + 31) % 1009;
  values.push(seed - 500);
}
const sorted = mergeSort(values);
console.log(values.join(" "));
console.log(sorted.join(" "));
console.log(merges, sorted.length, mergeSort([]).length, mergeSort([1])[0], mergeSort([2, 1]).join());
console.log(mergeSort([0.5, -0.5, 1e9, 3, 0.25]).join(" "));
console.log(rankByScore(["ann", "bob", "cid", "dee"], [70, 95, 70, 82.5]).join(" "));
