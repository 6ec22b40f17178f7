// @run
// Functions that narrow: `value is T`, `asserts value`, `asserts value is T`; also as methods and in filters.
interface Circle {
  kind: "circle";
  r: number;
}
interface Square {
  kind: "square";
  side: number;
}
type Shape = Circle | Square;
const isCircle = (shape: Shape): shape is Circle => shape.kind === "circle";
function isText(value: unknown): value is string {
  return typeof value === "string";
}
function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
function assertDefined<T>(value: T | undefined | null, name: string): asserts value is T {
  if (value === undefined || value === null) throw new Error(name + " is missing");
}
const shapes: Shape[] = [{ kind: "circle", r: 2 }, { kind: "square", side: 3 }, { kind: "circle", r: 0.5 }];
console.log(shapes.filter(isCircle).map((circle) => circle.r).join(), shapes.find(isCircle)?.r, shapes.every(isCircle));
for (const shape of shapes) console.log(isCircle(shape) ? shape.r : shape.side);

const values: (string | number | undefined)[] = ["a", 1, undefined, "bc"];
console.log(values.filter(isText).map((text) => text.length).join());
function half(text: string | undefined): number {
  assertDefined(text, "text");
  const n = Number(text);
  assert(!Number.isNaN(n), `"${text}" is no number`);
  return n / 2;
}
for (const text of ["8", "x", undefined, "3"]) {
  try {
    console.log(half(text));
  } catch (error) {
    console.log((error as Error).message);
  }
}
class Tree {
  constructor(readonly left?: Tree, readonly right?: Tree) {}
  isFull(): this is { left: Tree; right: Tree } {
    return this.left !== undefined && this.right !== undefined;
  }
  count(): number {
    return this.isFull() ? this.left.count() + this.right.count() : 1;
  }
}
console.log(new Tree(new Tree(), new Tree(new Tree(), new Tree())).count(), new Tree(new Tree()).count());
const present = <T>(value: T | undefined): value is T => value !== undefined;
console.log([1, undefined, 3].filter(present).reduce((a, b) => a + b, 0));
