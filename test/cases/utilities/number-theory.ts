// @run
// gcd, modular power, primes, conversion of bases and Roman numerals, big sums in digit arrays.
const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));
const powMod = (base: number, exponent: number, modulus: number): number => {
  let result = 1;
  for (base %= modulus; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % modulus;
    base = (base * base) % modulus;
  }
  return result;
};
console.log(gcd(84, -36), gcd(0, 7), gcd(17, 5), powMod(3, 200, 13), powMod(2, 50, 1000007), powMod(7, 0, 5), powMod(94906265, 2, 94906267));
const sieve = (limit: number): number[] => {
  const composite = new Uint8Array(limit + 1);
  const primes: number[] = [];
  for (let n = 2; n <= limit; n++) {
    if (composite[n]) continue;
    primes.push(n);
    for (let m = n * n; m <= limit; m += n) composite[m] = 1;
  }
  return primes;
};
console.log(sieve(50).join(), sieve(1000).length, sieve(1).length);
const factors = (n: number): string => {
  const parts: string[] = [];
  for (let p = 2; p * p <= n; p++) {
    let power = 0;
    for (; n % p === 0; n /= p) power++;
    if (power > 0) parts.push(power > 1 ? `${p}^${power}` : `${p}`);
  }
  if (n > 1) parts.push(String(n));
  return parts.join("*");
};
console.log([360, 97, 1024, 999999].map(factors).join(" "));
const roman = (n: number): string => ([["M", 1000], ["CM", 900], ["D", 500], ["CD", 400], ["C", 100], ["XC", 90], ["L", 50], ["XL", 40], ["X", 10], ["IX", 9], ["V", 5], ["IV", 4], ["I", 1]] as [string, number][]).reduce((text, [letter, value]) => {
  text += letter.repeat(Math.floor(n / value));
  n %= value;
  return text;
}, "");
console.log([1, 4, 1994, 3999, 2024].map(roman).join(" "));
function add(a: string, b: string): string {
  const digits: number[] = [];
  let carry = 0;
  for (let i = 0; i < Math.max(a.length, b.length) || carry > 0; i++) {
    const sum = carry + (i < a.length ? Number(a[a.length - 1 - i]) : 0) + (i < b.length ? Number(b[b.length - 1 - i]) : 0);
    digits.unshift(sum % 10);
    carry = Math.floor(sum / 10);
  }
  return digits.join("");
}
let [x, y] = ["0", "1"];
for (let i = 0; i < 100; i++) [x, y] = [y, add(x, y)];
console.log(x, add("999", "1"), add("0", "0"));
const collatz = (n: number): number => (n === 1 ? 0 : 1 + collatz(n % 2 === 0 ? n / 2 : 3 * n + 1));
console.log(collatz(97), [1, 2, 3, 7].map(collatz).join(), (0.1).toString(2).length);
