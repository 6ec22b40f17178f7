function double(x: number): number {
  return x * 2;
}

function twice(x: number, operation: (x: number) => number): number { //~ unsupported-function-value
  return operation(operation(x));
}

console.log(twice(3, double));
