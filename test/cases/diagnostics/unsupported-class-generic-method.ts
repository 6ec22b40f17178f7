interface Step {
  next(value: number): number;
}
class Still implements Step { //~ unsupported-class
  next<T>(value: T): T {
    return value;
  }
}
const step: Step = new Still();
console.log(step.next(2));
