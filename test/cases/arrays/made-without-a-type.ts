// @run
// Array(n) and Array.from({ length: n }) of which nothing says what they hold, but what is put in.
function connect(n: number, edges: [number, number, number][]): [number, number][][] {
  const graph = Array(n);
  for (let i = 0; i < n; i++) graph[i] = [];
  for (const [a, b, weight] of edges) graph[a].push([b, weight]);
  return graph;
}
console.log(connect(3, [[0, 1, 5], [1, 2, 0.5]]));
const show = (cells: (number | null)[]) => console.log(cells);
const cells = new Array(3).fill(null);
cells[1] = 3;
show(cells);
const memo = Array(2).fill(null).map(() => Array(2).fill(null));
memo[0][1] = "x";
console.log(memo, memo[0][1]);
const grid = new Array(2);
for (let y = 0; y < 2; y++) {
  grid[y] = new Array(3);
  for (let x = 0; x < 3; x++) grid[y][x] = x * y;
}
console.log(grid, grid[1][2] / 4);
class Stack {
  private items = new Array();
  push(item: number): void { this.items.push(item); }
  pop(): number | undefined { return this.items.pop(); }
}
const stack = new Stack();
stack.push(4);
console.log(stack.pop(), stack.pop());
const queue = new Array();
queue.push(["a", 1], ["b", 2]);
const [name, cost] = queue.shift();
console.log(name + "!", cost * 2, queue.length);

// Elements that are undefined, no holes.
const length = 2;
console.log(Array.from({ length: 3 }), Array.from({ length }).fill(7), [...Array.from({ length })].map((_, i) => i));
class Heap<T> {
  data: (T | undefined)[];
  constructor(size: number) { this.data = Array.from({ length: size }); }
}
const heap = new Heap<string>(2);
heap.data[1] = "top";
console.log(heap.data, heap.data[0]);
const late = Array.from({ length: 3 });
late[0] = 1.5;
console.log(late, late[1] === undefined, Array.from({ length: 3 }).map((_, i) => "abc"[i]).join(""));
Array.from({ length: 2 }).forEach((_, i) => console.log("each", i));
for (const nothing of Array.from({ length })) console.log(nothing);
const sure: number[] = Array.from({ length: 2 });
sure[0] = 1;
sure[1] = 2;
console.log(sure, Array.from<number>({ length: 2 }).length, Array.from({ length }, (_, i) => i * 3), Array.from({ length: 3 }).join("-"));

// What was not assigned yet is undefined where the program asks.
const marked = new Array(6);
marked[2] = true;
for (let i = 0; i < 4; i++) if (!marked[i]) console.log("unmarked", i);
const buckets = new Array(3);
for (const word of ["a", "bb", "c"]) {
  if (!buckets[word.length]) buckets[word.length] = [];
  buckets[word.length].push(word);
}
const bucket = buckets[0];
console.log(buckets[1].join(), bucket === undefined);
const known = new Array(9);
function fibonacci(n: number): number {
  if (known[n] !== undefined) return known[n];
  known[n] = n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
  return known[n];
}
console.log(fibonacci(8));
