// @run
// Indices of a heap stay integers though they double; what is no index and grows so is a double.
const heap: number[] = [];
function push(x: number) {
  let i = heap.push(x) - 1;
  while (i > 0) {
    const p = (i - 1) >> 1;
    if (heap[p] <= heap[i]) break;
    [heap[p], heap[i]] = [heap[i], heap[p]];
    i = p;
  }
}
function pop(): number | undefined {
  if (heap.length === 0) return undefined;
  const top = heap[0];
  const last = heap.pop() as number;
  if (heap.length > 0) {
    heap[0] = last;
    let at = 0;
    while (2 * at + 1 < heap.length) {
      let down = 2 * at + 1;
      if (down + 1 < heap.length && heap[down + 1] < heap[down]) down++;
      if (heap[at] <= heap[down]) break;
      [heap[at], heap[down]] = [heap[down], heap[at]];
      at = down;
    }
  }
  return top;
}
[5, 3, 8, 1, 9, 2].forEach(push);
const out: number[] = [];
for (let x = pop(); x !== undefined; x = pop()) out.push(x);
console.log(out);
let hash = 7;
for (const c of "hello world, long enough") hash = hash * 31 + c.charCodeAt(0);
console.log(hash);
let f = 1;
for (let i = 2; i <= 20; i++) f *= i;
console.log(f);
const powers: number[] = [];
for (let p = 1; powers.length < 40; p *= 2) powers.push(p);
console.log(powers[39]);
// An index at times, and far beyond any array at others.
let step = 1;
let met = 0;
for (let turn = 0; turn < 40; turn++) {
  if (step < heap.length + 4) met += [1, 2, 3, 4][step] ?? 0;
  step *= 2;
}
console.log(step, met);
