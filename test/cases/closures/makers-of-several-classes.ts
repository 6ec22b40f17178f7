// @run
// What functions give that are chosen at run time: an object of one class or of the other.
class Shape { constructor(readonly name: string) {} area(): number { return 0; } }
class Circle extends Shape { r = 3; override area(): number { return this.r; } }
class Square extends Shape { side = 2; override area(): number { return this.side * this.side; } }
function makeCircle(name: string): Circle { return new Circle(name); }
function makeSquare(name: string): Square { return new Square(name); }
const fs = [makeCircle, makeSquare];
for (const f of fs) { const s = f("x"); console.log(s.area(), s instanceof Circle ? s.r : s.side); }
