import { Circle, type Shape } from "./shapes.ts";

export function describe(shape: Shape): string {
  return `${shape.name} ${shape.area()}${shape instanceof Circle ? " r" + shape.radius : ""}`;
}
export function largest<T extends Shape>(shapes: readonly T[]): T | undefined {
  let best: T | undefined;
  for (const shape of shapes) if (best === undefined || shape.area() > best.area()) best = shape;
  return best;
}
