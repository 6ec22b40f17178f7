// @run
// find, findIndex, indexOf with starts, includes with NaN, every, some: on numbers, texts, objects and mixed.
const numbers = [4, 8, -1, NaN, 8, 0.5, -0];
console.log(numbers.indexOf(8), numbers.indexOf(8, 2), numbers.indexOf(8, -2), numbers.indexOf(NaN), numbers.includes(NaN), numbers.includes(0), numbers.indexOf(0));
console.log(numbers.lastIndexOf(8), numbers.lastIndexOf(8, 3), numbers.lastIndexOf(8, -4), numbers.lastIndexOf(99), numbers.includes(4, 1), numbers.includes(4, -7));
console.log(numbers.find((n) => n < 0), numbers.findIndex((n) => n > 100), numbers.findIndex(Number.isNaN), numbers.find((n, i) => i === 4 && n === 8));
const words = ["one", "two", "three", ""];
console.log(words.indexOf("three"), words.includes("thre"), words.find((w) => w.length > 3), words.findIndex((w) => !w), words.includes("", 4), words.indexOf("one", 1));
const objects = [{ id: 1, on: true }, { id: 2, on: false }, { id: 3, on: true }];
const second = objects.find(({ id }) => id === 2)!;
second.on = true;
console.log(objects.every(({ on }) => on), objects.some(({ id }) => id > 3), objects.indexOf(second), objects.findIndex((o) => o === second));
console.log(objects.filter(({ id }) => id !== 2).map(({ id }) => id).join(), objects.find(({ id }) => id === 9)?.on);
let calls = 0;
const stops = words.some((w) => (calls++, w === "two")) && words.every((w) => (calls++, w !== "one"));
console.log(stops, calls);
const first = <T>(list: T[], test: (item: T) => boolean, fallback: T): T => list.find(test) ?? fallback;
console.log(first(numbers, (n) => n > 5, -1), first(words, (w) => w > "zz", "none"), first([0, 1], (n) => n === 0, 9));
const grid = [[1, 2], [3, 4]];
console.log(grid.some((row) => row.includes(4)), grid.findIndex((row) => row.indexOf(3) === 0), grid.includes(grid[1]!), grid.includes([3, 4]));
