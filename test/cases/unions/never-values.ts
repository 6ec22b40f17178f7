// @run
// Values that can't be: the rest of an exhaustive switch, returned, stored and passed on.
type Shape = { kind: "circle"; r: number } | { kind: "square"; side: number } | { kind: "dot" };
function area(shape: Shape): number {
  switch (shape.kind) {
    case "circle":
      return 3 * shape.r * shape.r;
    case "square":
      return shape.side ** 2;
    case "dot":
      return 0;
    default: {
      const rest: never = shape;
      return rest;
    }
  }
}
function nameOf(value: number | string | boolean): string {
  if (typeof value === "number") return "number";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "flag";
  const nothing: never = value;
  return nothing;
}
function fail(message: never): never {
  throw new Error(message);
}
function label(mode: "on" | "off"): { text: string } {
  if (mode === "on") return { text: "ON" };
  if (mode === "off") return { text: "OFF" };
  return fail(mode);
}
const list = (kind: Shape["kind"]): number[] => {
  if (kind === "circle") return [1];
  if (kind === "square") return [4];
  if (kind === "dot") return [];
  return kind;
};
const shapes: Shape[] = [{ kind: "circle", r: 2 }, { kind: "square", side: 1.5 }, { kind: "dot" }];
console.log(shapes.map(area).join(" "), nameOf(1), nameOf("a"), nameOf(false));
console.log(label("on").text, label("off").text, list("circle").length, list("dot").length);
