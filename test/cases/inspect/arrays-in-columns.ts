// @run
// Node groups arrays of more than six elements into columns: numbers to the right, texts to the left.
console.log([100, 2, 33, 4444, 5, 66, 777, 8, 9, 10]);
console.log([-1.5, 2, 3.25, 4, 5, 6, 7, 8.125, 9]);
console.log(["a", "bb", "ccc", "dddd", "eeeee", "ffffff", "ggggggg", "h"]);
console.log(Array.from({ length: 30 }, (_, i) => 2 ** i));
console.log(Array.from({ length: 16 }, (_, i) => "w".repeat((i % 5) + 1)));
console.log([true, false, true, false, true, false, true, false]);
console.log([1, "a", 2, "b", 3, "c", 4, "d"]);
console.log({ values: Array.from({ length: 12 }, (_, i) => i * 1000) });
console.log([[1, 2, 3, 4, 5, 6, 7, 8], [9]]);
console.log(Array.from({ length: 7 }, (_, i) => ({ i })));
console.log(["a long text that fills nearly half a line", "b", "c", "d", "e", "f", "g"]);
