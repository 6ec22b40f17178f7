// @run
// Effects that happen only on the taken side of && || ?? ?: inside larger expressions and conditions.
let hits = 0;
let base = 1;

function hit(result: boolean): boolean {
  hits++;
  base += 1;
  return result;
}

function grow(): number {
  base *= 2;
  return base;
}

function maybe(n: number): number | undefined {
  hits++;
  return n > 2 ? n : undefined;
}

console.log(base + (hit(true) && hit(false) ? 100 : grow()) + base, hits);
console.log((hit(false) || base > 3) && grow() > 5 ? base : -base, hits);
console.log((maybe(1) ?? maybe(2) ?? maybe(3) ?? maybe(4) ?? -1) * 10 + hits);
let i = 0;
const flags = [false, true, false, true];
while (i < flags.length && !flags[i]) i++;
console.log("first set", i);
while (i >= 0 && (flags[i] || i % 2 === 0)) i--;
console.log("went down to", i);
let count = 0;
for (let k = 0; k < 10 && (k < 5 || hit(k < 8)); k++) count += k;
console.log(count, hits);
if (!(hit(true) && !hit(true)) || hit(true)) console.log("once", hits);
do hits--;
while (hits > 3 && base-- > 0);
console.log(hits, base);
const label = (hit(false) ? "a" : "b") + (hits > 3 ? "c" : "d") + (hit(true) ? "e" + hits : "f");
console.log(label);
