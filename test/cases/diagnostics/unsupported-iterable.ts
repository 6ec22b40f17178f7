class Countdown {
  constructor(private from: number) {}
  *[Symbol.iterator]() { //~ unsupported-iterable
    for (let at = this.from; at > 0; at--) yield at;
  }
}
for (const at of new Countdown(3)) console.log(at);

class Shelf {
  books = ["Emma"];
  [Symbol.iterator](): Iterator<string> { //~ unsupported-iterable
    return this.books.values();
  }
}
console.log([...new Shelf()]);

class Amount {
  [Symbol.toPrimitive](): number { //~ unsupported-symbol
    return 1;
  }
}
console.log(new Amount());
const steps = [1, 2][Symbol.iterator](); //~ unsupported-iterator
console.log(steps.next());
