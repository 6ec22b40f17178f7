export interface Named {
  name: string;
}
export abstract class Shape implements Named {
  static count = 0;
  abstract name: string;
  constructor() {
    Shape.count++;
  }
  abstract area(): number;
}
export class Circle extends Shape {
  name = "circle";
  constructor(readonly radius: number) {
    super();
  }
  area(): number {
    return Math.round(this.radius ** 2 * Math.PI);
  }
}
