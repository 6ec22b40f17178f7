class Circle {
  readonly kind = "circle";
  constructor(readonly r: number) {}
}
class Rect {
  readonly kind = "rect";
  constructor(readonly w: number) {}
}
type Shape = Circle | Rect;
function tag(shape: Shape, id: number) {
  return { ...shape, id }; //~ unsupported-object-spread
}
console.log(tag(new Rect(1), 7).id);
