// @run
// The body of a loop changes the loop's own counter, and the limit.
let sum = 0;
for (let k = 0; k < 6; k++) {
  sum += k;
  k++;
}
console.log(sum);
let limit = 10;
for (let k = 0; k < limit; k += 2) {
  limit -= 1;
  if (k === 4) k--;
}
console.log(limit);
const made: (() => number)[] = [];
for (let k = 0; k < 6; k++) {
  made.push(() => k);
  k += 1;
}
console.log(made.map((f) => f()));
