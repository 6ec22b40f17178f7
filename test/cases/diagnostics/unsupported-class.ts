function count(start: number): number {
  class Counter {
    count = start; //~ unsupported-class
  }
  return new Counter().count;
}

console.log(count(2));
class Shape {
  accept<R>(visit: (shape: Shape) => R): R {
    return visit(this);
  }
}
class Circle extends Shape {
  override accept<R>(visit: (shape: Shape) => R): R {
    return visit(this);
  }
}
const shapes: Shape[] = [new Circle()];
console.log(shapes.map((shape) => shape.accept(() => 1))); //~ unsupported-class
