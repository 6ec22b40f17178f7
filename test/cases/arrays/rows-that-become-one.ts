// @run
// One row becomes two elements of its list, and lists are made in a choice for who changes them.
const grid = [[1], [2], [3]];
grid.copyWithin(1, 0);
grid[1][0] = 7;
console.log(grid);
function swap(list: number[][], at: number): void {
  list.copyWithin(0, at);
  list[0].push(at);
}
swap(grid, 2);
console.log(grid, [[1, 2], [3, 4]].copyWithin(0, 1));
// made in a choice, changed by who gets it
class Item { constructor(public n: number) {} }
function shuffle(list: Item[]): number {
  list.push(new Item(list.length));
  return list.reduce((sum, { n }) => sum + n, 0);
}
const found: Item | undefined = grid.length > 100 ? new Item(1) : undefined;
console.log(shuffle(found === undefined ? [new Item(1), new Item(2)] : [found]), shuffle(grid.length > 1 ? [] : [new Item(4)]));
