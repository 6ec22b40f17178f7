function count(start: number): number {
  class Counter {
    count = start; //~ unsupported-class
  }
  return new Counter().count;
}

console.log(count(2));
class Counter {
  next(value: number): number {
    return value + 1;
  }
}
class Same extends Counter {
  override next<T>(value: T): T { //~ unsupported-class
    return value;
  }
}
console.log(new Same().next(1));
