export namespace Units {
  export enum Kind {
    Celsius,
    Kelvin = 5,
  }
  const factor = 1.8;
  export function toFahrenheit(celsius: number): number {
    return celsius * factor + 32;
  }
  export const name = (kind: Kind) => Kind[kind];
}
export namespace Geometry {
  export interface Point {
    x: number;
    y: number;
  }
  export const origin: Point = { x: 0, y: 0 };
  export function length({ x, y }: Point): number {
    return Math.hypot(x - origin.x, y - origin.y);
  }
  export class Circle {
    constructor(readonly center: Point, readonly radius: number) {}
    describe(): string {
      return `r${this.radius} at ${length(this.center)}`;
    }
  }
}
