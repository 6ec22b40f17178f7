// `==` of several types: where JavaScript could make a number or a text of a side before it compares, it is refused.
import type { Expr, Lowered, Type } from "../../hir/index.ts";

/** Values of one class are compared as they are, by `==` as by `===`. */
type Class = "number" | "string" | "boolean" | "object" | "nothing" | "anything";

/** Whether the sides may hold two values of different classes that `==` finds equal all the same. */
export function mayConvert(left: Expr<Lowered>, right: Expr<Lowered>): boolean {
  return classesOf(left.type).some((own) =>
    classesOf(right.type).some((other) => isConverted(own, other, left, right)),
  );
}

function isConverted(own: Class, other: Class, left: Expr<Lowered>, right: Expr<Lowered>): boolean {
  // Nothing equals nothing else, and null beside undefined is looked at apart.
  if (own === "nothing" || other === "nothing") return false;
  if (own === other && own !== "anything") return false;
  if ([own, other].some((one) => one === "object" || one === "anything")) return true;
  return !isNoNumber(left) && !isNoNumber(right);
}

/** "on": a text of which no number can be made. */
function isNoNumber(side: Expr<Lowered>): boolean {
  return side.kind === "string" && Number.isNaN(Number(side.value));
}

function classesOf(type: Type): readonly Class[] {
  switch (type.kind) {
    case "union":
      return type.of.flatMap(classesOf);
    case "optional":
      return [...(type.empty === true ? [] : classesOf(type.of)), "nothing"];
    case "number":
    case "enum":
      return ["number"];
    case "string":
    case "boolean":
      return [type.kind];
    case "undefined":
    case "void":
      return ["nothing"];
    case "dynamic":
      return ["anything"];
    default:
      return ["object"];
  }
}
