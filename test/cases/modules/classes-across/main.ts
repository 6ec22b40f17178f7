// @run
// Base classes, derived classes and interfaces in different modules; instanceof and statics across them.
import { Circle, Shape, type Named } from "./shapes.ts";
import { Square, squares } from "./square.ts";
import { describe, largest } from "./tools.ts";

class Unit extends Square implements Named {
  override name = "unit";
  constructor() {
    super(1);
  }
  override area(): number {
    return super.area() + 0.5;
  }
}
const shapes: Shape[] = [new Circle(2), new Square(3), new Unit()];
for (const shape of shapes) console.log(describe(shape), shape instanceof Square, shape instanceof Circle);
console.log(Shape.count, squares(), largest(shapes)?.name, largest<Shape>([])?.name);
Shape.count += 100;
new Square(1);
console.log(Shape.count, squares());
