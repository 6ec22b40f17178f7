// A row is looked at, then the arrays around it change: where it lies can't be kept.
const grid = [[1, 2], [3, 4]];

function grow(): number {
  grid.push([5]);
  return 0;
}

console.log(grid[0].indexOf(grow())); //~ order-of-rows
