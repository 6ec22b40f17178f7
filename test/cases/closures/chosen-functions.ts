// @run
// Functions chosen between several, some of which keep variables and some not.
const fs: ((x: number) => number)[] = [];
for (let i = 0; i < 3; i++) {
  fs.push(i > 1 ? (x) => x + i : (x) => x);
  fs.push(i > 1 ? (i > 2 ? (x) => x * i : (x) => x - 1) : (x) => -x);
  const g: (x: number) => number = i === 0 ? (x) => x : i === 1 ? (x) => x + i : fs[0];
  fs.push(g);
  const h = i > 0 ? (i > 1 ? () => i : () => 5) : undefined;
  console.log(h?.(), (i > 0 ? () => i : () => 7)());
}
function make(a: number): (x: number) => number {
  return a > 2 ? (a > 3 ? (x) => x + a : (x) => x * a) : a > 1 ? fs[1] : (x) => x;
}
console.log(fs.map((f) => f(10)), [1, 2, 3, 4].map((a) => make(a)(5)));
console.log([1, 2].map(fs.length > 2 ? (x) => x + 1 : (x) => x * fs.length));
