import { Shape } from "./shapes.ts";

let made = 0;
export const squares = () => `${made} of ${Shape.count}`;
export class Square extends Shape {
  name = "square";
  constructor(protected readonly side: number) {
    super();
    made++;
  }
  area(): number {
    return this.side * this.side;
  }
}
