// @run
// A pattern that has met the end of a list takes nothing more from it, though its defaults make it longer.
const xs: number[] = [];
let count = 0;
function grow(): number {
  for (let i = 0; i < 4; i++) xs.push(++count);
  return 100 + count;
}
const [a = grow(), b = grow(), ...rest] = xs;
console.log(a, b, rest, xs);
xs.length = 1;
const [c, d = grow(), e = 7, f = -5] = xs;
console.log(c, d, e, f, xs.length);
xs.length = 3;
{
  const [g, h, i = grow(), j = 1] = xs;
  console.log(g, h, i, j);
}
// Assigned: the same.
let [p, q, r]: (number | undefined)[] = [0, 0, 0];
let tail: number[] = [];
xs.length = 0;
[p = grow(), q = -1, ...tail] = xs;
console.log(p, q, tail, xs.length);
xs.length = 2;
[p, q = grow(), r = grow()] = xs;
console.log(p, q, r, xs.length);
const box = { rows: [[1, 2], [3]] as number[][], n: 0 };
function more(): number[] {
  box.rows.push([box.n++]);
  return [9];
}
for (let k = 0; k < 2; k++) {
  const [first = [0], second = more(), third = more(), fourth = more()] = box.rows;
  console.log(first, second, third, fourth, box.rows.length);
  box.rows.length = k;
}
const nested: (number[] | undefined)[] = [];
function addRow(): number { nested.push([5]); return 3; }
const [[x = addRow()] = [], [y = 4] = [8]] = nested;
console.log(x, y, nested);
