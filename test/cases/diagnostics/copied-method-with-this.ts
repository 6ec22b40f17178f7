// A method that says `this` in an object that is copied.
interface Step {
  x: number;
  run?: () => number;
}
const step: Step = {
  x: 2,
  run() {
    return this.x;
  },
};
const copy = { ...step, x: 9 }; //~ unsupported-function-value
console.log(copy.run?.());
