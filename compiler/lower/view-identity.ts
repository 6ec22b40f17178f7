// Where a program asks whether two typed arrays are one: by `===`, by `indexOf`, as keys of a Map. They are where their
// bytes are the same, but only if no kind of view is made of bytes that others see; else the question is refused.
import type { Report } from "../diagnostics/reporter.ts";
import type { BytesKind, Expr, Lowered, Slot, SlotId, Stmt, Type } from "../hir/index.ts";
import { visitExpressions, visitStatements } from "../hir/walk.ts";

const searches: ReadonlySet<string> = new Set(["array.indexOf", "array.lastIndexOf", "array.includes"]);

/** @param views the kinds of which several may see the same bytes. */
export function checkViews(
  bodies: Iterable<readonly Stmt<Lowered>[]>,
  slots: ReadonlyMap<SlotId, Slot>,
  views: ReadonlySet<BytesKind>,
  report: Report,
): void {
  const typeOf = (slot: SlotId): Type | undefined => slots.get(slot)?.type;
  const check = (types: readonly (Type | undefined)[], { span }: Pick<Lowered, "span">): void => {
    const kinds = types.flatMap((type) => (type === undefined ? [] : kindsOf(type)));
    const isUnclear = kinds.some((kind) => kind === "DataView" || views.has(kind));
    if (isUnclear) report("unsupported-array-identity", span, {});
  };
  const look = (expr: Expr<Lowered>): void => {
    if (expr.kind === "equal" && kindsOf(expr.left.type).length > 0)
      check(kindsOf(expr.right.type).length > 0 ? [expr.left.type, expr.right.type] : [], expr);
    if (expr.kind === "collection" && expr.type.kind === "collection") check([typeOf(expr.type.key)], expr);
    const [first] = expr.kind === "builtin" && searches.has(expr.builtin.name) ? expr.args : [];
    if (first?.type.kind === "array") check([typeOf(first.type.element)], expr);
  };
  for (const body of bodies) {
    for (const stmt of body) {
      visitExpressions(stmt, look);
      visitStatements(stmt, (inner) => {
        if (inner.kind === "switch") check([inner.subject.type], inner.subject);
      });
    }
  }
}

/** The kinds of typed arrays that a value may be. */
function kindsOf(type: Type): readonly BytesKind[] {
  if (type.kind === "optional") return kindsOf(type.of);
  if (type.kind === "union") return type.of.flatMap(kindsOf);
  return type.kind === "bytes" ? [type.of] : [];
}
