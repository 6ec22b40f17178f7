// @run
// Heads with several variables, empty heads, commas, closures in heads, conditions with effects.
let log = "";
for (let i = 0, j = 10; i < j; i += 3, j--) log += `${i}:${j} `;
console.log(log);
let k = 0;
for (;;) {
  if (k++ > 3) break;
}
console.log(k);
let tests = 0;
const test = () => ++tests < 4;
for (; test(); ) {}
while (test(), tests < 8) {}
console.log(tests);
for (let list = [3, 2, 1], item: number | undefined; (item = list.pop()) !== undefined; ) console.log(item, list.length);
const queue = ["a"];
for (let next = queue.shift(); next !== undefined && next.length < 4; next = queue.shift()) queue.push(next + "x");
console.log(queue.length);
for (let node: { v: number; next?: { v: number } } | undefined = { v: 1, next: { v: 2 } }; node; node = node.next) console.log(node.v);
let line: string | undefined;
const lines = ["one", "two"];
while ((line = lines.shift()) !== undefined) console.log(line.length, line);
let x = 27;
let steps = 0;
while (x !== 1) x = (steps++, x % 2 === 0 ? x / 2 : 3 * x + 1);
console.log(steps);
let last = 0;
do last = k--; while (k > 0);
console.log(k, last);
