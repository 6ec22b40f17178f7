function last<T>(values: T[]): T { //~ unsupported-generic
  return values[values.length - 1];
}

console.log(last([1, 2, 3]), last(["a", "b"]));
