const counter = {
  n: 1,
  tick() {
    return ++this.n;
  },
  zero() {
    return 0;
  },
};
const taken = counter.tick; //~ unsupported-function-value
const free = counter.zero;
const other = { n: 5, tick: counter.tick }; //~ unsupported-function-value
const { tick } = counter; //~ unsupported-function-value
console.log(taken(), free(), other.tick(), tick());
