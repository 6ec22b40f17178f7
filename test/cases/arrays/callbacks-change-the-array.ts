// @run
// Callbacks that push, pop and overwrite while map, filter, forEach, find, some and reduce run.
const a = [1, 2, 3];
const mapped = a.map((value) => {
  if (a.length < 10) a.push(value * 10);
  return value + 1;
});
console.log(mapped.join(), a.join());

const b = [1, 2, 3, 4, 5, 6];
let seen = "";
b.forEach((value, i) => {
  seen += value;
  if (i === 1) b.pop();
  if (i === 2) b.shift();
});
console.log(seen, b.join());

const c = [1, 2, 3, 4];
const kept = c.filter((value, i) => {
  if (i + 1 < c.length) c[i + 1]! += 10;
  return value % 2 === 1;
});
console.log(kept.join(), c.join());

const d = ["x", "y", "z"];
console.log(d.reduce((text, value, i) => {
  d[i] = value.toUpperCase();
  if (i === 0) d.push("late");
  return text + value;
}, ""), d.join());

const e = [5, 6, 7, 8];
console.log(e.find((value) => {
  e.push(0);
  return value === 8;
}), e.length);
let tests = 0;
const f = [0, 0, 0];
console.log(f.some((_, i) => {
  tests++;
  if (i === 0) f[2] = 9;
  if (i === 1) f.push(1);
  return f[i] === 9;
}), tests, f.length);
console.log(f.every((value, i) => {
  if (i === 0) f.splice(1);
  return value === 0;
}), f.join());
let g = [1, 2, 3];
console.log(g.map((value) => {
  g = [100];
  return value + g.length;
}).join(), g.join());
