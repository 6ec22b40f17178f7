// @run
// A global array that called functions grow, shrink, replace or clear while a loop walks it.
let tasks = ["boot", "connect", "serve"];
let log = "";

function run(task: string): void {
  log += task + " ";
  if (task === "connect" && tasks.length < 5) tasks.push("retry");
  if (task === "serve") tasks.splice(0, 1);
  if (task === "retry") tasks = ["fresh"];
}

for (const task of tasks) run(task);
console.log(log, "|", tasks.join());

const values = [1, 2, 3, 4];

function consume(): number {
  return values.pop() ?? -1;
}

let total = 0;
for (let i = 0; i < values.length; i++) {
  total += values[i] * 10 + consume();
}
console.log(total, values.length);

const heap = [8];
function grow(list: number[]): number {
  for (let i = 0; i < 100; i++) heap.push(i);
  return list[0] + heap.length;
}
const before = heap;
console.log(grow(heap), before.length, before[100]);
let index = 0;
while (index < heap.length) {
  const element = heap[index];
  if (element % 2 === 1) heap.splice(index, 1);
  else index++;
}
console.log(heap.length, heap[0], heap[heap.length - 1]);

function label(word: string): string {
  tasks.push(word + "!");
  tasks.push(word + "?");
  return word + tasks.length;
}
console.log(label(tasks[0]), tasks[0], tasks.join());
