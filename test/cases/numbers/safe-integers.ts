// @run
// Integers past 2^53 lose their last digit; sums of millions past int32 are exact doubles.
const limit = 9007199254740991;

function multiplyExact(a: number, b: number): boolean {
  return Math.abs(a) * Math.abs(b) <= limit;
}

console.log(limit, limit + 1, limit + 2, limit + 3);
console.log(limit + 1 === limit + 2, Number.MAX_SAFE_INTEGER === limit, Number.isInteger(limit + 1));
console.log(multiplyExact(94906265, 94906265), multiplyExact(94906266, 94906266));

const millisPerDay = 24 * 60 * 60 * 1000;
const microsPerDay = millisPerDay * 1000;
console.log(millisPerDay, microsPerDay, microsPerDay / 7);
let elapsed = 0.5;
for (let day = 0; day < 365; day++) elapsed += microsPerDay;
console.log(elapsed, Math.floor(elapsed / microsPerDay), elapsed % microsPerDay);

const bytes = 3000000000;
console.log(bytes * 2, bytes / 1024, Math.round(bytes / (1024 * 1024)), bytes - 4294967296);
console.log(65536 * 65536, 46341 * 46341, 100000 * 100000, -46341 * 46341);
const cents = 1999999999 * 3;
console.log(cents, cents % 100, Math.floor(cents / 100));
console.log(Number.MAX_VALUE, Number.MIN_VALUE, Number.EPSILON);
