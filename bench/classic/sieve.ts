// Sieve of Eratosthenes: one long array of flags, read and written in steps.

/** Flags for 0 to `limit`: false where a number was crossed out. */
function findPrimes(limit: number): boolean[] {
  const prime = new Array<boolean>(limit + 1).fill(true);
  prime[0] = false;
  prime[1] = false;
  for (let candidate = 2; candidate * candidate <= limit; candidate++) {
    if (!prime[candidate]) continue;
    for (let multiple = candidate * candidate; multiple <= limit; multiple += candidate) {
      prime[multiple] = false;
    }
  }
  return prime;
}

function countTrue(flags: readonly boolean[]): number {
  let count = 0;
  for (const flag of flags) if (flag) count++;
  return count;
}

const limit = 50_000;
const rounds = 1000;
const primesBelowLimit = 5133;

let total = 0;
for (let round = 0; round < rounds; round++) total += countTrue(findPrimes(limit));
console.log(`sieve: ${total}`);
console.log(total === rounds * primesBelowLimit ? "ok" : "wrong");
