type Shape = { kind: "circle"; r: number } | { kind: "rect"; w: number };
function tag(shape: Shape, id: number) {
  return { ...shape, id }; //~ unsupported-object-spread
}
function wide(shape: Shape): number {
  if (shape.kind === "circle") return shape.r;
  const copy = { ...shape, id: 1 };
  return copy.w + copy.id;
}
console.log(tag({ kind: "rect", w: 1 }, 7).id, wide({ kind: "rect", w: 2 }));
