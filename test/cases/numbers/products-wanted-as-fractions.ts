// @run
// A product of whole numbers that flows into a fraction or a large number is the product JavaScript makes: it may be larger
// than int32 holds.
const counts = [50000, 3];
const seconds = (days: number): number => days * 86400 + 0.5;
console.log(seconds(24000), seconds(50000), seconds(-50000));

function rest(time: number): number {
  let days = Math.floor(time / 86400);
  const left = time - days * 86400;
  days -= 1;
  return left + days;
}
console.log(rest(4102444799), rest(86399), rest(1e12 + 0.25));

let total = 0.5;
for (const count of counts) total += count * 86400;
console.log(total);

let sum = 0;
for (const count of counts) sum = sum + (count * 60000 + count * 7) / 2;
console.log(sum);

function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let p = 2; p * p <= n; p++) if (n % p === 0) return false;
  return true;
}
console.log(isPrime(2147483647), isPrime(4294967291), isPrime(4294967295), isPrime(1));
console.log(counts.map((count) => count * 100000 * 1.5).join(), (counts[0] ?? 0) * 100000 * 0.5);
