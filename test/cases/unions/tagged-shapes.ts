// @run
// Discriminated unions: switch on a text tag, exhaustive with never, in arrays and nested.
type Shape =
  | { kind: "circle"; radius: number }
  | { kind: "rect"; width: number; height: number }
  | { kind: "group"; name: string; parts: Shape[] }
  | { kind: "empty" };

function unreachable(value: never): never {
  throw new Error("unexpected " + String(value));
}
function area(shape: Shape): number {
  switch (shape.kind) {
    case "circle":
      return Math.PI * shape.radius ** 2;
    case "rect":
      return shape.width * shape.height;
    case "group":
      return shape.parts.reduce((sum, part) => sum + area(part), 0);
    case "empty":
      return 0;
    default:
      return unreachable(shape);
  }
}
function describe(shape: Shape): string {
  if (shape.kind === "group") return `${shape.name}[${shape.parts.map(describe).join(" ")}]`;
  if (shape.kind !== "circle" && shape.kind !== "empty") return `${shape.width}x${shape.height}`;
  return shape.kind === "circle" ? `o${shape.radius}` : "-";
}
const inner: Shape = { kind: "group", name: "in", parts: [{ kind: "circle", radius: 1 }, { kind: "empty" }] };
const shapes: Shape[] = [{ kind: "rect", width: 2, height: 3.5 }, inner, { kind: "group", name: "out", parts: [inner, inner] }];
for (const shape of shapes) console.log(describe(shape), area(shape).toFixed(3));
inner.parts.push({ kind: "rect", width: 1, height: 1 });
console.log(describe(shapes[2]!));
const first = shapes[0]!;
if (first.kind === "rect") first.width *= 10;
console.log(area(first), shapes.filter((shape) => shape.kind === "group").length);

let current: Shape = { kind: "empty" };
const states: string[] = [];
for (let i = 0; i < 3; i++) {
  states.push(describe(current));
  current = current.kind === "empty" ? { kind: "circle", radius: i + 0.5 } : { kind: "group", name: "g" + i, parts: [current] };
}
console.log(states.join(), describe(current));
