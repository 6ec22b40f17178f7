// A function that counts its arguments, of which the last may be left out, is called with `undefined` for one of them: it
// could not tell that from one that is left out.
import type { Elements } from "../../analyze/index.ts";
import type { Report } from "../../diagnostics/reporter.ts";
import type { Expr, Lowered, Program, SlotId } from "../../hir/index.ts";
import { mayBeUndefined } from "../../hir/type.ts";
import { bodiesOf, visitExpressions } from "../../hir/walk.ts";
import type { Span } from "../../span.ts";

export function checkCountedArguments(program: Program<Lowered>, elements: Elements, report: Report): void {
  const { counted } = program;
  if (counted.slots.length === 0) return;
  const names = new Map<SlotId, string>();
  for (const { slot, name } of counted.slots) names.set(elements.representative(slot), name);
  const passed = counted.passed.map(({ from, into }) => {
    return { from: elements.representative(from), into: elements.representative(into) };
  });
  // What is given to a function that gives it on is given to the other one.
  for (let size = 0; size !== names.size; ) {
    size = names.size;
    for (const { from, into } of passed) {
      const name = names.get(into);
      if (name !== undefined && !names.has(from)) names.set(from, name);
    }
  }
  for (const { slot, span } of [...counted.given, ...storedNothing(program)]) {
    const name = names.get(elements.representative(slot));
    if (name !== undefined) report("unsupported-counted-argument", span, { name });
  }
}

/** Elements of tuples that become what may be `undefined`, which a call then gives. */
function storedNothing(program: Program<Lowered>): readonly { readonly slot: SlotId; readonly span: Span }[] {
  const found: { readonly slot: SlotId; readonly span: Span }[] = [];
  const visit = (expr: Expr<Lowered>): void => {
    if (expr.kind === "object")
      for (const { field, value, mayLack } of expr.fields)
        if (mayLack !== true && !isThere(value)) found.push({ slot: field, span: value.span });
    if (expr.kind === "assign" && expr.target.kind === "field" && !isThere(expr.value))
      found.push({ slot: expr.target.field, span: expr.value.span });
  };
  for (const { body } of bodiesOf(program)) for (const stmt of body) visitExpressions(stmt, visit);
  return found;
}

function isThere(value: Expr<Lowered>): boolean {
  if (value.kind === "wrap" || value.kind === "as-union") return isThere(value.operand);
  return !mayBeUndefined(value.type);
}
