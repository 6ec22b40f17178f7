// Where a program asks whether two arrays are one: by `===`, by `indexOf`, as keys of a Map. Typed arrays are where their
// bytes are the same, but only if no kind of view is made of bytes that others see; else the question is refused. So it is of
// lists of text where tagged templates are: to JavaScript each of these has one list, here every run of it makes a new one.
import type { Report } from "../../diagnostics/reporter.ts";
import type { BytesKind, Expr, Lowered, ObjectId, Slot, SlotId, Stmt, Type } from "../../hir/index.ts";
import { visitExpressions, visitStatements } from "../../hir/walk.ts";

const searches: ReadonlySet<string> = new Set(["array.indexOf", "array.lastIndexOf", "array.includes"]);

/** What can't be told from its like. */
export interface Unclear {
  /** The kinds of which several may see the same bytes. */
  readonly views: ReadonlySet<BytesKind>;
  /** Whether functions stand before templates. */
  readonly templates: boolean;
  /** What these are given, where it is no list. */
  readonly templateTexts: ObjectId | undefined;
}

export function checkViews(
  bodies: Iterable<readonly Stmt<Lowered>[]>,
  slots: ReadonlyMap<SlotId, Slot>,
  { views, templates, templateTexts }: Unclear,
  report: Report,
): void {
  const typeOf = (slot: SlotId): Type | undefined => slots.get(slot)?.type;
  /** The kinds of typed arrays that a value may be, and whether it may be a list of text. */
  const kindsOf = (type: Type): readonly (BytesKind | "texts")[] => {
    if (type.kind === "optional") return kindsOf(type.of);
    if (type.kind === "union") return type.of.flatMap(kindsOf);
    if (type.kind === "array") return typeOf(type.element)?.kind === "string" ? ["texts"] : [];
    if (type.kind === "object") return type.id === templateTexts ? ["texts"] : [];
    return type.kind === "bytes" ? [type.of] : [];
  };
  const check = (types: readonly (Type | undefined)[], { span }: Pick<Lowered, "span">): void => {
    const kinds = types.flatMap((type) => (type === undefined ? [] : kindsOf(type)));
    const isUnclear = kinds.some((kind) =>
      kind === "texts" ? templates : kind === "DataView" || views.has(kind),
    );
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
