// @run
// Two names for one array see the same memory: variables, parameters, results, elements and globals.
const a = [1, 2, 3];
const b = a;
let c = b;
b[0] = 10;
c.push(4);
console.log(a.join(), b.join(), c.join());
c = [1, 2, 3];
c[0] = 99;
console.log(a[0], c[0]);

function first(list: number[]): number[] {
  return list;
}

function appendTo(list: number[], other: number[]): void {
  const size = other.length;
  for (let i = 0; i < size; i++) list.push(other[i]);
}

function pick(which: boolean, x: number[], y: number[]): number[] {
  return which ? x : y;
}

first(a)[1] = 20;
console.log(a.join(), first(a)[1]);
appendTo(a, a);
console.log(b.join(), b.length);
const x = [1];
const y = [2];
pick(true, x, y).push(11);
pick(false, x, y).push(22);
const chosen = pick(x.length > 5, x, y);
chosen[0] = -2;
console.log(x.join(), y.join(), chosen.length);

let current = x;
for (let i = 0; i < 4; i++) {
  current.push(i);
  current = i % 2 === 0 ? y : x;
}
console.log(x.join(), y.join());
let kept = a;
kept = kept.slice(0, 2);
kept[0]++;
console.log(a[0], kept[0]);
