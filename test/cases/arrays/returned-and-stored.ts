// @run
// Arrays made in functions and returned, stored in arrays, kept in globals, returned from branches and loops.
const history: number[][] = [];
let last: number[] = [];

function squares(n: number): number[] {
  const list: number[] = [];
  for (let i = 1; i <= n; i++) list.push(i * i);
  return list;
}

function remember(list: number[]): number[] {
  history.push(list);
  last = list;
  return list;
}

function pair(a: string, b: string): string[] {
  return a < b ? [a, b] : [b, a];
}

function primeFactors(n: number): number[] {
  const factors: number[] = [];
  for (let d = 2; d * d <= n; d++) {
    while (n % d === 0) {
      factors.push(d);
      n = Math.floor(n / d);
    }
  }
  if (n > 1) factors.push(n);
  return factors;
}

function empty(): number[] {
  return [];
}

remember(squares(3)).push(-1);
remember(squares(0));
console.log(history.length, history[0].join(), history[1].length, last.length);
last.push(5);
remember(history[0]);
history[2][0] = 77;
console.log(history[1].join(), last.join(), history[0].length);
console.log(pair("b", "a").join(""), pair("x", "y")[1], squares(4)[3], squares(5).length);
for (const n of [1, 2, 12, 97, 360, 1001]) console.log(n, "=", primeFactors(n).join(" x "));
const one = empty();
const two = empty();
one.push(1);
console.log(one.length, two.length);
last = [];
console.log(history[0].length, last.length);
