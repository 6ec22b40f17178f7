// @run
// Compound assignment to an element of a row: row, index and value are each evaluated once, in order.
const grid = [[1, 2], [3, 4]];
let n = 0;
function next(): number { n++; return n - 1; }
grid[next()][next()] *= next() + 5;
console.log(grid[0].join(), grid[1].join(), n);
