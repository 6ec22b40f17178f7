// @run
// `instanceof` over a hierarchy narrows, also negated, in conditions, in filters and after early returns.
class Shape {
  constructor(readonly name: string) {}
}
class Circle extends Shape {
  constructor(readonly radius: number) {
    super("circle");
  }
}
class Polygon extends Shape {
  constructor(readonly sides: number[], name = "polygon") {
    super(name);
  }
}
class Square extends Polygon {
  constructor(readonly side: number) {
    super([side, side, side, side], "square");
  }
}

function perimeter(shape: Shape): number {
  if (shape instanceof Circle) return Math.round(2 * Math.PI * shape.radius);
  if (!(shape instanceof Polygon)) return -1;
  return shape instanceof Square ? 4 * shape.side : shape.sides.reduce((a, b) => a + b, 0);
}
const shapes: Shape[] = [new Circle(10), new Polygon([3, 4, 5]), new Square(2.5), new Shape("point"), new Polygon([])];
console.log(shapes.map(perimeter).join());

let polygons = 0;
for (const shape of shapes) {
  if (shape instanceof Polygon && shape.sides.length > 0) polygons += shape.sides.length;
  else if (shape instanceof Circle || shape.name === "point") polygons += 100;
}
console.log(polygons);
const squares = shapes.filter((shape): shape is Square => shape instanceof Square);
console.log(squares.length, squares[0]!.side);

function sideOf(shape: Shape | undefined): string {
  return shape instanceof Square ? "side " + shape.side : shape instanceof Shape ? shape.name : "none";
}
console.log(sideOf(shapes[2]), sideOf(undefined), sideOf(new Circle(1)));
const unknownThing: unknown = shapes[0];
console.log(unknownThing instanceof Circle ? unknownThing.radius : "no", unknownThing instanceof Square);
