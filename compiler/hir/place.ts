// The place of an assignment as a value.
import type { Expr, Lowered, Place } from "./hir.ts";

export function readOf(expr: {
  readonly target: Place<Lowered>;
  readonly type: Lowered["type"];
  readonly span: Lowered["span"];
}): Expr<Lowered> {
  const { target, type, span } = expr;
  if (target.kind === "slot") return { kind: "read", slot: target.slot, type, span };
  if (target.kind === "field")
    return { kind: "field", object: target.object, field: target.field, type, span };
  return { kind: "element", array: target.array, index: target.index, type, span };
}
