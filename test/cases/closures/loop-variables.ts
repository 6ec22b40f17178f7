// @run
// `let` of a for loop is a fresh variable in every turn; a variable from outside is one for all.
const readers: (() => number)[] = [];
for (let i = 0; i < 4; i++) readers.push(() => i);
console.log(readers.map((read) => read()).join());

const shared: (() => number)[] = [];
let j = 0;
for (; j < 3; j++) shared.push(() => j);
console.log(shared.map((read) => read()).join());
j = 50;
console.log(shared[0]!(), shared[2]!());

// the closure of one turn changes its own copy; the next turn starts with a copy of the value at the end of the turn
const bumps: (() => number)[] = [];
for (let k = 0; k < 6; k++) {
  bumps.push(() => (k += 10));
  k++;
}
console.log(bumps.length, bumps.map((bump) => bump()).join(), bumps.map((bump) => bump()).join());

const words: (() => string)[] = [];
for (const word of ["red", "green", "blue"]) {
  const upper = word.toUpperCase();
  words.push(() => `${word}/${upper}`);
}
console.log(words.map((f) => f()).reverse().join(" "));

const pairs: (() => string)[] = [];
for (let lo = 0, hi = 5; lo < hi; lo++, hi--) pairs.push(() => `${lo}-${hi}`);
console.log(pairs.map((f) => f()).join(" "));

let n = 3;
const whiles: (() => number)[] = [];
while (n > 0) {
  const square = n * n;
  whiles.push(() => square + n);
  n--;
}
console.log(whiles.map((f) => f()).join());
