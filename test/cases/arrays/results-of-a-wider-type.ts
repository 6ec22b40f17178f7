// @run
// The function of a method gives one form, the list that it makes holds another.
const xs = [1, 2, 3];
const ys: (number | string)[] = xs.map<number | string>((x) => x * 2);
console.log(ys);
const zs = xs.map((x): string | number => x + 1);
console.log(zs);
console.log(
  xs.map<number | string>((x) => "s" + x),
  xs.map<number | undefined>((x) => x),
);
const fold = xs.reduce<number | string>((a, x) => x, "start");
console.log(fold);
const start = xs.reduce<number | string>((a, x) => x, "start");
console.log(start);
const g = Array.from<number, number | string>([1, 2], (x) => x);
console.log(g);
