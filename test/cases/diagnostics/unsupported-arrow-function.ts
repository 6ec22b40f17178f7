// A closure over a variable of the function that makes it.
function sumAbove(values: number[], limit: number): number {
  let sum = 0;
  values.forEach((value) => { //~ unsupported-arrow-function
    if (value > limit) sum += value;
  });
  return sum;
}

console.log(sumAbove([1, 5, 9], 3));
