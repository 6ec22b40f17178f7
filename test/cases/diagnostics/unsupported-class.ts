function count(): number {
  class Counter { //~ unsupported-class
    count = 0;

    next(): number {
      return ++this.count;
    }
  }
  return new Counter().next();
}

console.log(count());
