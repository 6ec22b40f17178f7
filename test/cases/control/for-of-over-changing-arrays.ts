// @run
// for-of reads the length anew each turn: elements pushed inside are visited, removed ones are not.
const queue = [5, 3];
let visited = "";
for (const n of queue) {
  visited += n + " ";
  if (n > 1) queue.push(n - 2);
}
console.log(visited, queue.length);

const shrinking = [1, 2, 3, 4, 5, 6];
let seen = "";
for (const n of shrinking) {
  seen += n + " ";
  shrinking.pop();
}
console.log(seen, shrinking.join());

let list = [10, 20, 30];
let sum = 0;
for (const n of list) {
  sum += n;
  list = [1];
}
console.log(sum, list.length);

const words = ["a", "b", "c"];
let out = "";
for (const word of words) {
  words[2] = "z";
  out += word;
}
console.log(out);

for (let n of [1, 2, 3]) {
  n *= 10;
  if (n === 20) continue;
  console.log(n);
}
const grid = [[1, 2], [], [3]];
let flat = "";
for (const row of grid) for (const cell of row) flat += cell;
console.log(flat);
