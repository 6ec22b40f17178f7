// What functions use of the functions around them. Input: all functions. Output: the same with their captures: own uses,
// those of the closures that they make, and those of the lifted functions that they call.
import type { Expr, FunctionDecl, FunctionId, Lowered, Slot, SlotId, Stmt } from "../../hir/index.ts";
import { expressionsOf, statementsOf, visitExpr } from "../../hir/walk.ts";

interface Uses {
  readonly slots: Set<SlotId>;
  readonly functions: Set<FunctionId>;
}

export function findCaptures(
  functions: readonly FunctionDecl<Lowered>[],
  slots: ReadonlyMap<SlotId, Slot>,
): Map<FunctionId, FunctionDecl<Lowered>> {
  const uses = new Map<FunctionId, Uses>();
  const captures = new Map<FunctionId, Set<SlotId>>();
  for (const { id, nested, body } of functions) {
    if (nested === undefined) continue;
    uses.set(id, findUses(body));
    captures.set(id, new Set());
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const [id, used] of uses) {
      const found = captures.get(id) ?? new Set();
      const before = found.size;
      const inner = [...used.functions].flatMap((other) => [...(captures.get(other) ?? [])]);
      for (const slot of [...used.slots, ...inner]) if (isOutside(slot, id)) found.add(slot);
      changed ||= found.size > before;
    }
  }
  return new Map(
    functions.map((declaration) => [
      declaration.id,
      { ...declaration, captures: [...(captures.get(declaration.id) ?? [])] },
    ]),
  );

  function isOutside(id: SlotId, user: FunctionId): boolean {
    const slot = slots.get(id);
    return slot !== undefined && slot.owner !== user && isVariable(slot);
  }
}

function isVariable({ role }: Slot): boolean {
  return role === "local" || role === "parameter" || role === "temporary" || role === "self";
}

function findUses(body: readonly Stmt<Lowered>[]): Uses {
  const found: Uses = { slots: new Set(), functions: new Set() };
  const visit = (stmt: Stmt<Lowered>): void => {
    for (const expr of expressionsOf(stmt)) visitExpr(expr, (inner) => addUses(inner, found));
    statementsOf(stmt).forEach(visit);
  };
  body.forEach(visit);
  return found;
}

function addUses(expr: Expr<Lowered>, found: Uses): void {
  if (expr.kind === "read") found.slots.add(expr.slot);
  if ("target" in expr && expr.target.kind === "slot") found.slots.add(expr.target.slot);
  if (expr.kind === "call" || expr.kind === "closure" || expr.kind === "function-value")
    found.functions.add(expr.function);
}
