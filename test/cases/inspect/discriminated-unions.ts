// @run
// Each member of a union shows its own properties.
type Shape =
  | { kind: "circle"; radius: number }
  | { kind: "box"; width: number; height: number; corner: { x: number; y: number } }
  | { kind: "none" };
const shapes: Shape[] = [
  { kind: "circle", radius: 1.5 },
  { kind: "box", width: 2, height: 3, corner: { x: 0, y: -1 } },
  { kind: "none" },
];
console.log(shapes);
for (const shape of shapes) {
  if (shape.kind === "circle") shape.radius *= 2;
  console.log(shape);
}

type Result = { ok: true; value: number } | { ok: false; reason: string; code: number };
function divide(a: number, b: number): Result {
  if (b === 0) return { ok: false, reason: "division by zero", code: 7 };
  return { ok: true, value: a / b };
}
console.log(divide(1, 4), divide(1, 0));

enum Op {
  Push,
  Add,
  Jump,
}
type Instruction = { op: Op.Push; value: string } | { op: Op.Add } | { op: Op.Jump; to: number; when?: boolean };
const program: Instruction[] = [
  { op: Op.Push, value: "x" },
  { op: Op.Add },
  { op: Op.Jump, to: 0 },
  { op: Op.Jump, to: 1, when: true },
];
console.log(program);
