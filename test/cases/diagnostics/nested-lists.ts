// Functions that call themselves with the elements of lists of several depths: one message for each program.
function depth(x: number | number[][] | number[]): number { //~ unsupported-nested-lists
  if (typeof x === "number") return 0;
  let found = 0;
  for (const y of x) found = Math.max(found, depth(y));
  return found + 1;
}
console.log(depth([[1]]), depth([1]), depth(3));
// Without recursion the same type is fine, and so is one that holds itself.
function size(x: number | number[][] | number[]): number {
  return typeof x === "number" ? 1 : x.length;
}
type Nested = number | Nested[];
function sum(x: Nested): number {
  return typeof x === "number" ? x : x.map(sum).reduce((a, b) => a + b, 0);
}
console.log(size([[1]]), sum([1, [2]]));
