abstract class Shape {
  static made = 0;
  abstract area(): number;
}
class Box<T> {
  constructor(readonly value: T) {}
}
class Failure extends Error {}
class Circle extends Shape {
  area(): number {
    return 3;
  }
}

function isOf(shape: Shape, kind: new () => Circle): boolean {
  return shape instanceof kind; //~ unsupported-class
}
const boxes: (new (value: number) => Box<number>)[] = [Box]; //~ unsupported-class
const bases = [Shape]; //~ unsupported-class
const failures: (new (message: string) => Error)[] = [Failure]; //~ unsupported-class
const kind: typeof Circle = Circle;
console.log(kind.made); //~ unsupported-inherited-static
use(class extends Circle { static unit = "m"; }); //~ unsupported-class
show(class extends Error {}); //~ unsupported-class
function use(made: new () => Circle): number {
  return new made().area();
}
function show(made: new () => Error): string {
  return new made().message;
}
console.log(isOf(new Circle(), Circle), boxes.length, bases.length, failures.length);
