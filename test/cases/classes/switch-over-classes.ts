// @run
// switch over a class, an object or a function behind a smaller type: its cases are values of other types.
interface Shape { area(): number; }
class Square implements Shape { constructor(readonly side = 2) {} area(): number { return this.side ** 2; } }
class Strip implements Shape { constructor(readonly length = 5) {} area(): number { return this.length; } }
class Dot implements Shape { area(): number { return 0; } }
function describe(kind: new () => Shape): string {
  switch (kind) {
    case Square: return "a square";
    case Strip: return "a strip";
    default: return "something";
  }
}
console.log(describe(Square), describe(Strip), describe(Dot));

const square = new Square();
const strip = new Strip();
const literal = { area: () => 9 };
function which(shape: Shape): string {
  switch (shape) {
    case square: return "the square";
    case strip: return "the strip";
    case literal: return "the literal";
    default: return "another";
  }
}
console.log(which(strip), which(literal), which(square), which(new Square()));
