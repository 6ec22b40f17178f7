// @run
// Functions that are called as functions of tsino's own runtime: the author's are meant, whatever is handed to them.
interface P {
  n: number;
}
class Shape {
  constructor(public n: number) {}
}
class Circle extends Shape {}

function swap(a: P, b: P): number {
  a.n += b.n;
  return a.n;
}
function moved(shape: Shape): void {
  shape.n += 100;
}
function hold(shape: Shape): number {
  shape.n += 1;
  return shape.n;
}
function filled(list: number[], value: number): string {
  return list.join() + value;
}
function isBefore(a: number[], b: number[]): boolean {
  return a.length < b.length;
}

const points: P[] = [{ n: 1 }, { n: 2 }];
console.log(swap(points[0]!, points[1]!), points);
const circle = new Circle(2);
const shapes: Shape[] = [circle];
moved(shapes[0]!);
console.log(hold(circle), circle, filled([1, 2], 3), isBefore([], [1]));

namespace Counter {
  export let count = 0;
  export namespace Inner {
    export let text = "";
  }
}
Counter.count += 3;
Counter.count++;
Counter.Inner.text += "written from outside";
console.log(Counter.count, Counter.Inner.text);

function asText(value: unknown): string {
  return `${JSON.stringify(value)}`;
}
console.log(asText(undefined), asText(null), asText([undefined, 1]), asText("u"));
