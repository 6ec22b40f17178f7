// @run
// Patterns on the left of an assignment: swaps, rotations, elements and fields as targets.
let a = 1;
let b = 2;
let c = 3;
[a, b] = [b, a];
console.log(a, b);
[a, b, c] = [c, a, b];
console.log(a, b, c);
[a, b] = [a + b, a - b];
console.log(a, b);

const list = [10, 20, 30, 40];
[list[0], list[3]] = [list[3]!, list[0]!];
console.log(list.join());
let i = 0;
[list[i++], list[i++], list[i]] = [i, list[2]!, i * 100];
console.log(list.join(), i);
for (let k = 0; k < list.length / 2; k++) [list[k], list[list.length - 1 - k]] = [list[list.length - 1 - k]!, list[k]!];
console.log(list.join());

const point = { x: 1, y: 2, name: "p" };
({ x: point.y, y: point.x } = point);
console.log(point.x, point.y);
[point.x, point.y] = [point.y + 5, point.x];
console.log(point.x, point.y);
({ name: point.name, x: list[0] = 99 } = { name: "renamed" } as { name: string; x?: number });
console.log(point.name, list[0]);

let rest: number[];
[a, ...rest] = list;
rest.push(5);
console.log(a, rest.join(), list.length);
const result = ([a, b] = [7, 8, 9]);
console.log(result.length, a + b);
let [fa, fb] = [0, 1];
const fib: number[] = [];
while (fib.length < 10) {
  fib.push(fa);
  [fa, fb] = [fb, fa + fb];
}
console.log(fib.join());
