// A closure over a parameter of the function that makes it.
function countAbove(values: number[], limit: number): number {
  const isHigh = (value: number): boolean => value > limit; //~ unsupported-arrow-function
  let count = 0;
  for (const value of values) if (value > 3) count++;
  return count;
}

console.log(countAbove([1, 5, 9], 3));
