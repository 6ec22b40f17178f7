const xs = [1, 2, 3];
const { push } = xs; //~ unsupported-destructuring
const { length } = xs;
const { toUpperCase } = "text"; //~ unsupported-destructuring
console.log(length, typeof push, typeof toUpperCase);
class Circle {
  kind = "circle" as const;
  constructor(public r: number) {}
}
type Shape = Circle | { kind: "rect"; w: number; h: number };
const sizes = ({ kind, ...size }: Shape) => [kind, Object.keys(size)]; //~ unsupported-destructuring
console.log(sizes(new Circle(1)));
