// @run
// Patterns as parameters of functions, methods, arrows, callbacks and constructors.
interface Point {
  x: number;
  y: number;
}
const length = ({ x, y }: Point) => Math.sqrt(x * x + y * y);
const add = ([a, b]: [number, number], [c, d]: [number, number]): [number, number] => [a + c, b + d];
function draw(text: string, { width = 10, fill = " ", align: { left = true } = {} }: { width?: number; fill?: string; align?: { left?: boolean } } = {}): string {
  return left ? text.padEnd(width, fill) : text.padStart(width, fill);
}
console.log(length({ x: 3, y: 4 }), add([1, 2], add([10, 20], [100, 200])).join());
console.log(`[${draw("ab")}] [${draw("ab", { width: 4, fill: "." })}] [${draw("ab", { align: { left: false }, width: 3 })}] [${draw("ab", { align: {}, width: 1 })}]`);

class Rect {
  readonly area: number;
  constructor({ width, height = width }: { width: number; height?: number }, readonly name = `${width}x${height}`) {
    this.area = width * height;
  }
  contains({ x, y }: Point, [dx, dy] = [0, 0]): boolean {
    return x + dx >= 0 && y + dy >= 0 && (x + dx) * (y + dy) <= this.area;
  }
}
const rect = new Rect({ width: 4, height: 2 });
console.log(rect.name, rect.area, new Rect({ width: 3 }).name, rect.contains({ x: 1, y: 1 }), rect.contains({ x: 0, y: 0 }, [-1, 0]));

const points: Point[] = [{ x: 1, y: 10 }, { x: 2, y: 20 }];
console.log(points.map(({ x, y }) => x + y).join(), points.reduce((sum, { y }) => sum + y, 0), points.find(({ x }) => x > 1)?.y);
function changes({ x, y }: Point, values: number[], [first]: number[] = values): string {
  x += 100;
  values[0] = -1;
  return `${x} ${y} ${first}`;
}
const values = [5];
console.log(changes(points[0]!, values), points[0]!.x, values[0]);
