// @run
// Hashes, generators and a binary search: `>>> 0` keeps a uint32, Math.imul is a product, a sum under `>>` stays plain.
const bytes = [104, 101, 108, 108, 111];

let hash = 5381;
for (const byte of bytes) hash = ((hash << 5) + hash + byte) >>> 0;
console.log(hash);

let seed = 42;
function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed >>> 16;
}
console.log(random(), random() % 6, random() & 1, seed);

function find(sorted: number[], key: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] === key) return middle;
    if (sorted[middle] < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
console.log(find([1, 3, 5, 8, 13, 21], 13), find([1, 3], 2));

function checksum(values: number[]): number {
  let sum = 0;
  for (const value of values) sum = (sum * 31 + value) | 0;
  return sum >>> 0;
}
console.log(checksum(bytes), checksum([]));

let head = 0;
const ring = [0, 0, 0, 0, 0];
for (let n = 1; n < 13; n++) {
  ring[head] = n;
  head = (head + 1) % 5;
}
console.log(ring.join(), head);
