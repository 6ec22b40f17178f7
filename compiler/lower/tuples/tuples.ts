// Tuples that the compiler makes itself: the entries of Maps and records.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import type { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";

/** [a, b] of values that are there. */
export function makeTuple(
  type: Type,
  parts: readonly Expr<Lowered>[],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  if (type.kind === "array") {
    const element = to.typeOfSlot(type.element);
    return { kind: "array", elements: parts.map((part) => coerce(part, element, node, to)), type, span };
  }
  const tuple = entryOf(type, to) ?? to.refuse("unsupported-tuple", node, {});
  const fields = parts.map((part, position) => {
    const field = tuple.fieldOf(String(position)) ?? to.refuse("unsupported-tuple", node, {});
    return { field, value: coerce(part, to.typeOfSlot(field), node, to) };
  });
  return { kind: "object", fields, type, span };
}
