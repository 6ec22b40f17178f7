// @run
// Predicates, several exits, functions without a result, and calls whose result is not used.
const year0 = 1900;
let checks = 0;

function isLeap(year: number): boolean {
  checks++;
  if (year % 400 === 0) return true;
  if (year % 100 === 0) return false;
  return year % 4 === 0;
}

function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}

function reportRange(from: number, to: number): void {
  if (from > to) {
    console.log("empty");
    return;
  }
  let text = "";
  for (let n = from; n <= to; n++) {
    if (!isPrime(n)) continue;
    if (text.length > 20) return console.log(text + "...");
    text += n + " ";
  }
  console.log(text);
}

function xor(a: boolean, b: boolean): boolean {
  return a !== b;
}

function majority(a: boolean, b: boolean, c: boolean): boolean {
  return (a && b) || (c && (a || b));
}

let leaps = 0;
for (let year = year0; year <= 2000; year++) if (isLeap(year)) leaps++;
isLeap(1);
console.log(leaps, checks, isLeap(1900), isLeap(2000), isLeap(2024), isLeap(2026));
reportRange(5, 1);
reportRange(1, 20);
reportRange(1, 100);
for (const a of [true, false]) {
  for (const b of [true, false]) console.log(a, b, xor(a, b), majority(a, b, true), majority(a, b, false), a === b);
}
console.log(Number(isPrime(7)) + Number(isPrime(8)), Number(isPrime(2)), isPrime(2147483647 % 1000));
