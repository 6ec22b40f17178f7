// @run
// Recursion with one, two and three calls per level; accumulators and deep but small stacks.
function fibonacci(n: number): number {
  return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

function ackermann(m: number, n: number): number {
  if (m === 0) return n + 1;
  if (n === 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}

let moves = 0;
let script = "";

function hanoi(disks: number, from: string, to: string, via: string): void {
  if (disks === 0) return;
  hanoi(disks - 1, from, via, to);
  moves++;
  if (moves <= 7) script += from + to + " ";
  hanoi(disks - 1, via, to, from);
}

function sumDigits(n: number, sum = 0): number {
  return n === 0 ? sum : sumDigits(Math.floor(n / 10), sum + (n % 10));
}

function binary(n: number): string {
  return n < 2 ? `${n}` : binary(n >> 1) + (n & 1);
}

function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  const half = power(base, exponent >> 1);
  return exponent % 2 === 0 ? half * half : half * half * base;
}

let row = "";
for (let n = 0; n <= 15; n++) row += fibonacci(n) + " ";
console.log(row);
console.log(ackermann(2, 3), ackermann(1, 5), ackermann(3, 2));
hanoi(3, "A", "C", "B");
console.log(script);
hanoi(10, "A", "C", "B");
console.log(moves, sumDigits(98765), sumDigits(0), binary(37), binary(0));
console.log(power(2, 30), power(3, 5), power(0.5, 3), power(2, 62), power(-2, 9));
