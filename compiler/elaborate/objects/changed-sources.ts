// `{ ...a, b: f() }`, where `f` adds a property to `a` or takes one away: which of them the copy has is asked after that.
import type { Expr, Lowered, ObjectId, SlotId } from "../../hir/index.ts";
import type { Elaborator } from "../elaborator.ts";
import type { L } from "../table.ts";

/** Refuses a literal of which a value changes what an object has that is copied before. */
export function checkSources({ copies = [], fields }: L<"object">, to: Elaborator): void {
  for (const { source, at } of copies)
    checkChanges(
      source,
      fields.slice(at).map(({ value }) => value),
      to,
    );
}

/** Refuses `{ ...a, ...f(a) }`, too, where what `f` gives has a name of its own. */
export function checkBound({ slot, value, body }: L<"bind">, to: Elaborator): void {
  const later = new Set([slot]);
  let literal = body;
  for (; literal.kind === "bind"; literal = literal.body) later.add(literal.slot);
  if (literal.kind !== "object") return;
  for (const { source } of literal.copies ?? [])
    if (source.kind !== "read" || !later.has(source.slot)) checkChanges(source, [value], to);
}

function checkChanges(source: Expr<Lowered>, values: readonly Expr<Lowered>[], to: Elaborator): void {
  const said = source.type.kind === "object" ? saidBy(to.facts.elements.structOf(source.type.id), to) : [];
  const isChanging = (value: Expr<Lowered>): boolean => {
    const { writes } = to.facts.effects.ofExpr(value);
    return said.some((slot) => writes.has(slot));
  };
  if (said.length === 0 || !values.some(isChanging)) return;
  const why = "what stands behind it may change which properties the object has";
  to.report("unsupported-object-spread", source.span, { why });
}

/** The fields in which an object says what it has. */
function saidBy(struct: ObjectId, to: Elaborator): readonly SlotId[] {
  const { elements } = to.facts;
  return elements
    .fieldsOf(struct)
    .filter(({ presenceOf, isLastPlace }) => presenceOf !== undefined || isLastPlace === true)
    .map(({ slot }) => elements.representative(slot));
}
