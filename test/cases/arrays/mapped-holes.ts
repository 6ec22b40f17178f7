// @run
// `[...Array(n)].map(…)` makes n elements: no list with holes is made.

const row = [...Array(4)].map((_, i) => i * i);
console.log(row);

const width = 3;
const grid = [...Array(2)].map(() => Array<number>(width).fill(0));
grid[1][2] = 5;
console.log(grid);

let calls = 0;
const names = [...new Array(3)].map(() => `sensor ${++calls}`);
console.log(names, calls);

const table = [...Array(3)].map((_, y) => [...Array(3)].map((_, x) => x * y));
console.log(table.map((line) => line.join(" ")).join("\n"));

const leds = ([...Array(2)]).map((_unused, i) => ({ pin: i + 4, on: i % 2 === 0 }));
console.log(leds, [...Array(0)].map(() => 1).length);
