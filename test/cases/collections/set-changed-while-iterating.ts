// @run
// What a loop over a set sees when its body adds, deletes and clears.
const queue = new Set<string>(["a"]);
let order = "";
const next: Record<string, string[]> = { a: ["b", "c"], b: ["a", "d"], c: ["d"], d: [] };
for (const node of queue) {
  order += node;
  for (const target of next[node]!) queue.add(target);
}
console.log(order, queue.size);

order = "";
for (const node of queue) {
  order += node;
  queue.delete(node);
  if (node === "b") queue.add("a");
  if (node === "d") queue.add("d");
  if (order.length > 8) break;
}
console.log(order, queue.size);

const numbers = new Set([1, 2, 3, 4, 5, 6]);
for (const n of numbers) {
  numbers.delete(n * 2);
  numbers.delete(n * 3);
}
console.log([...numbers].join());

let count = 0;
numbers.forEach((n) => {
  count++;
  if (n < 20) numbers.add(n + 10);
});
console.log(count, [...numbers].join());

let sum = 0;
for (const n of numbers) {
  sum += n;
  if (n === 5) numbers.clear();
  if (n === 5) numbers.add(1000).delete(1000);
}
console.log(sum, numbers.size);
const sieve = new Set(Array.from({ length: 29 }, (_, i) => i + 2));
for (const p of sieve) for (let m = p * p; m <= 30; m += p) sieve.delete(m);
console.log([...sieve].join(" "));
