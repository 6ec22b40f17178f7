// @run
// A union that holds lists of itself.
type Nested = number | Nested[];
function sum(value: Nested): number {
  return typeof value === "number" ? value : value.reduce<number>((total, part) => total + sum(part), 0);
}
function depth(value: Nested): number {
  return typeof value === "number" ? 0 : 1 + Math.max(0, ...value.map(depth));
}
const nested: Nested = [1, [2, [3, []], 4.5], [[[5]]]];
console.log(sum(nested), depth(nested), sum(7), depth([]));
console.log(nested);
nested.push([7, 8]);
console.log(String(nested), JSON.stringify(nested));
let n: Nested = nested;
n = 5;
console.log(n + 1);
