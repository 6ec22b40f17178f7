// @run
// Shapes drawn on a one-bit display: an abstract class with subclasses, a composite, a mutable canvas of bits, visitors
// as plain functions, transformations that give new shapes, and hit tests.
interface Vector {
  readonly x: number;
  readonly y: number;
}

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Drawable {
  draw(canvas: Canvas): void;
}

class Canvas {
  private readonly words: Uint32Array;
  private readonly stride: number;
  hidden = 0;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.stride = Math.ceil(width / 32);
    this.words = new Uint32Array(this.stride * height);
  }

  set(x: number, y: number, on = true): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) {
      this.hidden++;
      return;
    }
    const at = y * this.stride + (x >> 5);
    const mask = 1 << (x & 31);
    if (on) this.words[at] |= mask;
    else this.words[at] &= ~mask;
  }

  get(x: number, y: number): boolean {
    return ((this.words[y * this.stride + (x >> 5)] >>> (x & 31)) & 1) === 1;
  }

  line(from: Vector, to: Vector): void {
    let [x, y] = [Math.round(from.x), Math.round(from.y)];
    const [endX, endY] = [Math.round(to.x), Math.round(to.y)];
    const [dx, dy] = [Math.abs(endX - x), -Math.abs(endY - y)];
    const [stepX, stepY] = [x < endX ? 1 : -1, y < endY ? 1 : -1];
    let error = dx + dy;
    for (;;) {
      this.set(x, y);
      if (x === endX && y === endY) return;
      const double = 2 * error;
      if (double >= dy) {
        error += dy;
        x += stepX;
      }
      if (double <= dx) {
        error += dx;
        y += stepY;
      }
    }
  }

  get lit(): number {
    let count = 0;
    for (let word of this.words) {
      while (word !== 0) {
        word = (word & (word - 1)) >>> 0;
        count++;
      }
    }
    return count;
  }

  /** Two rows of pixels to a line of text. */
  toString(): string {
    const lines: string[] = [];
    for (let y = 0; y < this.height; y += 2) {
      let line = "";
      for (let x = 0; x < this.width; x++) {
        const upper = this.get(x, y);
        const lower = y + 1 < this.height && this.get(x, y + 1);
        line += upper ? (lower ? "8" : "'") : lower ? "." : " ";
      }
      lines.push(line.trimEnd());
    }
    return lines.join("\n");
  }
}

abstract class Shape implements Drawable {
  private static count = 0;
  readonly id = ++Shape.count;

  abstract get area(): number;
  abstract get bounds(): Bounds;
  abstract contains(point: Vector): boolean;
  abstract draw(canvas: Canvas): void;
  abstract moved(by: Vector): Shape;

  protected get label(): string {
    return "shape";
  }

  toString(): string {
    const { left, top, right, bottom } = this.bounds;
    return `${this.label}#${this.id} ${left},${top}..${right},${bottom} area ${this.area.toFixed(1)}`;
  }

  static get made(): number {
    return Shape.count;
  }
}

class Circle extends Shape {
  constructor(
    readonly center: Vector,
    readonly radius: number,
  ) {
    super();
  }

  protected override get label() {
    return "circle";
  }

  get area(): number {
    return Math.PI * this.radius ** 2;
  }

  get bounds(): Bounds {
    const { center, radius } = this;
    return { left: center.x - radius, top: center.y - radius, right: center.x + radius, bottom: center.y + radius };
  }

  contains({ x, y }: Vector): boolean {
    return (x - this.center.x) ** 2 + (y - this.center.y) ** 2 <= this.radius ** 2;
  }

  draw(canvas: Canvas): void {
    const { x: cx, y: cy } = this.center;
    let [x, y, error] = [this.radius, 0, 1 - this.radius];
    while (x >= y) {
      for (const [dx, dy] of [[x, y], [y, x]]) {
        canvas.set(cx + dx, cy + dy);
        canvas.set(cx - dx, cy + dy);
        canvas.set(cx + dx, cy - dy);
        canvas.set(cx - dx, cy - dy);
      }
      y++;
      error += error < 0 ? 2 * y + 1 : 2 * (y - --x) + 1;
    }
  }

  moved({ x, y }: Vector): Circle {
    return new Circle({ x: this.center.x + x, y: this.center.y + y }, this.radius);
  }
}

class Polygon extends Shape {
  protected readonly corners: readonly Vector[];

  constructor(...corners: Vector[]) {
    super();
    if (corners.length < 3) throw new RangeError(`${corners.length} corners are too few`);
    this.corners = corners;
  }

  protected override get label(): string {
    return `polygon(${this.corners.length})`;
  }

  protected edges(): [Vector, Vector][] {
    return this.corners.map((corner, i) => [corner, this.corners[(i + 1) % this.corners.length]]);
  }

  get area(): number {
    return Math.abs(this.edges().reduce((sum, [a, b]) => sum + a.x * b.y - b.x * a.y, 0)) / 2;
  }

  get bounds(): Bounds {
    const [xs, ys] = [this.corners.map(({ x }) => x), this.corners.map(({ y }) => y)];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  }

  contains({ x, y }: Vector): boolean {
    let inside = false;
    for (const [a, b] of this.edges()) {
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
    return inside;
  }

  draw(canvas: Canvas): void {
    for (const [a, b] of this.edges()) canvas.line(a, b);
  }

  moved(by: Vector): Polygon {
    return new Polygon(...this.corners.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })));
  }
}

class Rectangle extends Polygon {
  constructor({ left, top, right, bottom }: Bounds) {
    super({ x: left, y: top }, { x: right, y: top }, { x: right, y: bottom }, { x: left, y: bottom });
  }

  protected override get label(): string {
    return this.isSquare ? "square" : super.label.replace("polygon", "rectangle");
  }

  get isSquare(): boolean {
    const { left, right, top, bottom } = this.bounds;
    return right - left === bottom - top;
  }
}

class Group extends Shape {
  constructor(private readonly members: readonly Shape[]) {
    super();
  }

  protected override get label(): string {
    return `group[${this.members.map((member) => member.id)}]`;
  }

  get area(): number {
    return this.members.reduce((sum, { area }) => sum + area, 0);
  }

  get bounds(): Bounds {
    const all = this.members.map(({ bounds }) => bounds);
    return all.reduce((a, b) => ({
      left: Math.min(a.left, b.left),
      top: Math.min(a.top, b.top),
      right: Math.max(a.right, b.right),
      bottom: Math.max(a.bottom, b.bottom),
    }));
  }

  contains(point: Vector): boolean {
    return this.members.some((member) => member.contains(point));
  }

  draw(canvas: Canvas): void {
    for (const member of this.members) member.draw(canvas);
  }

  moved(by: Vector): Group {
    return new Group(this.members.map((member) => member.moved(by)));
  }
}

const circle = new Circle({ x: 9, y: 8 }, 7);
const triangle = new Polygon({ x: 20, y: 14 }, { x: 27, y: 1 }, { x: 34, y: 14 });
const box = new Rectangle({ left: 31, top: 4, right: 45, bottom: 12 });
const face = new Group([circle, new Circle({ x: 6, y: 6 }, 1), new Circle({ x: 12, y: 6 }, 1), new Rectangle({ left: 6, top: 11, right: 12, bottom: 12 })]);
const shapes: Shape[] = [circle, triangle, box, face];
for (const shape of shapes) console.log(`${shape}`);

const canvas = new Canvas(48, 16);
[triangle, box, face].forEach((shape) => shape.draw(canvas));
console.log(canvas.toString());
console.log(`${canvas.lit} lit, ${canvas.hidden} hidden`);

const wider = new Canvas(40, 10);
const shifted = face.moved({ x: 25, y: -3 });
const drawables: Drawable[] = [
  shifted,
  { draw: (target) => target.line({ x: 0, y: 9 }, { x: 39, y: 0 }) },
];
for (const drawable of drawables) drawable.draw(wider);
console.log(`${wider}`);
console.log(wider.lit, wider.hidden, `${shifted}`);

const points: Vector[] = [{ x: 9, y: 8 }, { x: 27, y: 6 }, { x: 32, y: 11 }, { x: 44, y: 5 }, { x: 2, y: 15 }];
for (const point of points) {
  const hits = shapes.filter((shape) => shape.contains(point)).map(({ id }) => id);
  console.log(`${point.x},${point.y} in ${hits.join("+") || "nothing"}`);
}

const kinds = new Map<string, number>();
for (const shape of [...shapes, shifted, new Rectangle({ left: 0, top: 0, right: 3, bottom: 3 })]) {
  const kind =
    shape instanceof Rectangle && shape.isSquare ? "square" : shape instanceof Polygon ? "polygon" : "other";
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
}
console.log([...kinds].map(([kind, count]) => `${count} ${kind}`).join(", "), Shape.made);
const [largest] = [...shapes].sort((a, b) => b.area - a.area);
console.log(largest === face, largest.bounds, shapes.map((shape) => shape.area).map(Math.floor));
try {
  new Polygon({ x: 1, y: 1 }, { x: 2, y: 2 });
} catch (error) {
  console.log(error instanceof RangeError && error.message, Shape.made);
}
