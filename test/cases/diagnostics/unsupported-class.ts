function count(start: number): number {
  class Counter {
    count = start; //~ unsupported-class
  }
  return new Counter().count;
}

console.log(count(2));
