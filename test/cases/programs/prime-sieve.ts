// @run
// A boolean array filled by fill, and inner loops that start at a square.
const limit = 200;

function sieve(size: number): boolean[] {
  const composite: boolean[] = [];
  for (let i = 0; i <= size; i++) {
    composite.push(false);
  }
  composite[0] = true;
  composite[1] = true;
  for (let i = 2; i * i <= size; i++) {
    if (composite[i]) continue;
    for (let multiple = i * i; multiple <= size; multiple += i) {
      composite[multiple] = true;
    }
  }
  return composite;
}

const composite = sieve(limit);
const primes: number[] = [];
for (let i = 0; i < composite.length; i++) {
  if (!composite[i]) primes.push(i);
}
console.log("primes:", primes.length);
console.log(primes.join(" "));

let widest = 0;
let at = 0;
for (let i = 1; i < primes.length; i++) {
  const gap = primes[i] - primes[i - 1];
  if (gap > widest) {
    widest = gap;
    at = primes[i - 1];
  }
}
console.log("widest gap", widest, "after", at);
let sum = 0;
for (const prime of primes) sum += prime;
console.log("sum", sum, "mean", sum / primes.length);
