// @run
// A product that feeds itself leaves int32 after a few steps and 2^53 soon after; so does a sum of sums.
function factorial(n: number): number {
  let result = 1;
  for (let i = 2; i <= n; i++) result *= i;
  return result;
}

function factorialRecursive(n: number): number {
  return n < 2 ? 1 : n * factorialRecursive(n - 1);
}

function fibonacci(n: number): number {
  let a = 0;
  let b = 1;
  for (let i = 0; i < n; i++) {
    const next = a + b;
    a = b;
    b = next;
  }
  return a;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = result * base;
  return result;
}

for (const n of [0, 1, 5, 12, 13, 20, 25, 170, 171]) {
  console.log(n, factorial(n), factorialRecursive(n) === factorial(n));
}
for (const n of [0, 1, 2, 10, 40, 45]) console.log(n, fibonacci(n));
console.log(power(2, 31), power(2, 53) + 1, power(-3, 21), power(10, 22), power(7, 0));
let balance = 1000;
for (let year = 1; year <= 5; year++) {
  balance = balance * 1.03;
  console.log(year, balance.toFixed(2));
}
