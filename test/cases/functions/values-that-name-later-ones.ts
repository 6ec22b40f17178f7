// @run
// Values at the top level whose functions name what is declared below them.
const isEven: (n: number) => boolean = (n) => n === 0 || isOdd(n - 1);
const isOdd: (n: number) => boolean = (n) => n !== 0 && isEven(n - 1);
const wrap =
  <T>(f: () => T) =>
  () =>
    f();
const first: () => number = wrap(() => second() + 1);
const second: () => number = wrap(() => third);
let third = 5;
const table = { go: () => later.length, all: () => later };
const later = [1, 2, third];
console.log(isEven(10), isOdd(7), first(), table.go(), table.all());
third = 9;
console.log(first());
const count = wrap(() => {
  met++;
  return met;
});
let met = 0;
const add = {
  note: (t: string) => {
    notes.push(t);
    label += t;
  },
};
const notes: string[] = [];
let label = "";
add.note("x");
add.note("y");
console.log(count(), count(), notes, label);
