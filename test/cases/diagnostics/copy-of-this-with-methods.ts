// A copy of an instance has no methods, though TypeScript believes that one of `this` has them.
class Counter {
  count = 1;
  with(count: number) {
    return { ...this, count }; //~ unsupported-object-spread
  }
  next() {
    return this.count + 1;
  }
}
console.log(new Counter().with(4).next());
