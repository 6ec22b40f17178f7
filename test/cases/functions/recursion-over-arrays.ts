// @run
// Flood fill on a flat grid, permutations by swapping in place, and quicksort by indices.
const width = 7;
const grid = [
  0, 0, 1, 0, 0, 0, 0,
  0, 1, 1, 0, 1, 1, 0,
  0, 0, 0, 1, 0, 1, 0,
  1, 1, 0, 1, 1, 1, 0,
];

function fill(x: number, y: number, colour: number): number {
  if (x < 0 || x >= width || y < 0 || y * width >= grid.length) return 0;
  const index = y * width + x;
  if (grid[index] !== 0) return 0;
  grid[index] = colour;
  return 1 + fill(x + 1, y, colour) + fill(x - 1, y, colour) + fill(x, y + 1, colour) + fill(x, y - 1, colour);
}

let found = 0;
const letters = ["a", "b", "c", "d"];

function permute(from: number): void {
  if (from === letters.length) {
    found++;
    if (found % 6 === 1) console.log(letters.join(""));
    return;
  }
  for (let i = from; i < letters.length; i++) {
    swap(letters, from, i);
    permute(from + 1);
    swap(letters, from, i);
  }
}

function swap(list: string[], i: number, j: number): void {
  const kept = list[i];
  list[i] = list[j];
  list[j] = kept;
}

function quicksort(list: number[], low: number, high: number): void {
  if (low >= high) return;
  const pivot = list[(low + high) >> 1];
  let i = low;
  let j = high;
  while (i <= j) {
    while (list[i] < pivot) i++;
    while (list[j] > pivot) j--;
    if (i <= j) {
      const kept = list[i];
      list[i++] = list[j];
      list[j--] = kept;
    }
  }
  quicksort(list, low, j);
  quicksort(list, i, high);
}

console.log(fill(0, 0, 2), fill(3, 0, 3), fill(4, 2, 4), fill(2, 0, 5));
for (let y = 0; y * width < grid.length; y++) console.log(grid.slice(y * width, (y + 1) * width).join(""));
permute(0);
console.log(found, letters.join(""));
const numbers = [5, -3, 99, 0, 5, 1, 42, -3, 7.5];
quicksort(numbers, 0, numbers.length - 1);
console.log(numbers.join(" "));
