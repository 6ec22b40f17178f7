// @run
// What may be null or one of several goes into a variable that may hold anything.
const load = (n: number): string | number[] | null => (n === 0 ? null : n === 1 ? "text" : [n]);
const name = (n: number): string | null => (n === 0 ? null : "name");

let held: unknown;
for (let i = 0; i < 3; i++) {
  held = i % 2 === 0 ? load(i) : load(1);
  console.log(held);
}
const all: unknown[] = [];
for (let i = 0; i < 3; i++) {
  if (i === 1) held = name(i);
  else held = name(0);
  all.push(held, load(i));
}
console.log(all);
