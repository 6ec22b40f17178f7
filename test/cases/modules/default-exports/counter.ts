export default class Counter {
  static made = 0;
  constructor(public value: number) {
    Counter.made++;
  }
  add(n: number): this {
    this.value += n;
    return this;
  }
}
export const zero = new Counter(0);
