// @run
// Comparators that look at one element, at none, or at a counter.
console.log(["b", "a", "c"].sort(() => 0));
let turn = 0;
console.log([3, 1, 2].toSorted(() => (turn++ % 2 === 0 ? 1 : -1)).length > 0, turn > 0);
const first = (a: number) => -a;
console.log([1, 2, 3].sort(first));
const words = ["x", "yy", "zzz"];
words.sort((a) => (a.length > 1 ? -1 : 1));
console.log(words);
