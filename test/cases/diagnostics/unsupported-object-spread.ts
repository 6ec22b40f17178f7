interface Wide {
  x: number;
  y?: number;
}
class Point {
  constructor(readonly x: number, readonly y: number) {}
}
const view: { x: number } = new Point(1, 2);
const both: Wide = { ...view }; //~ unsupported-object-spread
console.log(both.y);
