// Numbers of constant objects in what interrupts run: `const config = { settle: 50 }; … count > config.settle`. An object has no
// place there, but of a property that nothing writes it is known what it holds.
import type { Expr, FunctionId, Lowered, Program, SlotId } from "../hir/index.ts";
import { bodiesOf, visitExpressions, visitStatements } from "../hir/walk.ts";
import type { Elements } from "./elements.ts";

type E = Expr<Lowered>;

/** What stands for such a property, by the expression that reads it. */
export function findHandlerConstants(
  program: Program<Lowered>,
  code: ReadonlySet<FunctionId>,
  elements: Elements,
): ReadonlyMap<E, E> {
  const found = new Map<E, E>();
  if (code.size === 0) return found;
  const starts = new Map<SlotId, E>();
  const written = new Set<SlotId>();
  const bodies = bodiesOf(program);
  for (const { body } of bodies)
    for (const stmt of body) {
      visitStatements<Lowered>(stmt, (inner) => {
        if (inner.kind !== "let" || inner.value === undefined) return;
        const slot = program.slots.get(inner.slot);
        if (slot?.role === "global" && !slot.mutable) starts.set(inner.slot, inner.value);
      });
      visitExpressions<Lowered>(stmt, (expr) => {
        if ("target" in expr && expr.target.kind === "field")
          written.add(elements.representative(expr.target.field));
      });
    }
  const heldBy = (expr: E): E | undefined => {
    if (expr.kind === "read") return starts.get(expr.slot);
    if (expr.kind !== "field") return undefined;
    const wanted = elements.representative(expr.field);
    if (written.has(wanted)) return undefined;
    const object = heldBy(expr.object);
    if (object?.kind !== "object" || (object.copies ?? []).length > 0) return undefined;
    return object.fields.find(({ field }) => elements.representative(field) === wanted)?.value;
  };
  for (const { owner, body } of bodies)
    if (owner !== undefined && code.has(owner.id))
      for (const stmt of body)
        visitExpressions<Lowered>(stmt, (expr) => {
          const value = expr.kind === "field" ? heldBy(expr) : undefined;
          if (value?.kind === "number" || value?.kind === "boolean")
            found.set(expr, { ...value, span: expr.span });
        });
  return found;
}
