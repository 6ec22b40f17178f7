// @run
// @leaks
// Interfaces that extend others, intersections, and functions that take the smaller one.
interface Shape {
  readonly kind: string;
  area(): number;
}
interface Named {
  name: string;
}
interface NamedShape extends Shape, Named {
  scale(by: number): NamedShape;
}

function square(name: string, side: number): NamedShape {
  return {
    kind: "square",
    name,
    area: () => side * side,
    scale: (by) => square(name + "*" + by, side * by),
  };
}
function rectangle(name: string, w: number, h: number): NamedShape {
  const self: NamedShape = {
    kind: "rectangle",
    name,
    area() {
      return w * h;
    },
    scale(by) {
      w *= by;
      h *= by;
      return self;
    },
  };
  return self;
}
const shapes: NamedShape[] = [square("s", 3), rectangle("r", 2, 5)];
const bigger = shapes.map((shape) => shape.scale(2));
console.log(bigger.map((shape) => `${shape.kind} ${shape.name} ${shape.area()}`).join(", "));
console.log(shapes.map((shape) => shape.area()).join(), bigger[0] === shapes[0], bigger[1] === shapes[1]);

function totalArea(list: readonly Shape[]): number {
  return list.reduce((sum, shape) => sum + shape.area(), 0);
}
function names(list: Named[]): string {
  return list.map(({ name }) => name).join("+");
}
console.log(totalArea(shapes), totalArea([]), names(bigger), names([{ name: "only" }]));
