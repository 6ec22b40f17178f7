// How parameters and local names hold their values: by value, or borrowed from a place that outlives them.
import { conflicts, elementSlot } from "../analyze/index.ts";
import type { Expr, FunctionDecl, Lowered, Parameter, Passing, Repr, SlotId } from "../hir/index.ts";
import { bodiesOf, visitExpressions, visitStatements } from "../hir/walk.ts";
import type { Elaborator } from "./elaborator.ts";

export function choosePassing(to: Elaborator): void {
  const sites = findArguments(to);
  for (const declaration of to.program.functions.values()) {
    for (const param of declaration.params) {
      to.passing.set(param.slot, passingOf(param, declaration, sites.get(param.slot) ?? [], to));
    }
  }
  for (const { owner, body } of bodiesOf(to.program)) {
    for (const stmt of body) {
      visitStatements(stmt, (inner) => {
        if (inner.kind !== "let" || inner.value === undefined) return;
        if (isStableAlias(inner.slot, inner.value, owner, to)) to.passing.set(inner.slot, "reference");
      });
    }
  }
}

/** Every argument that reaches each parameter. */
function findArguments(to: Elaborator): ReadonlyMap<SlotId, readonly Expr<Lowered>[]> {
  const found = new Map<SlotId, Expr<Lowered>[]>();
  for (const { body } of bodiesOf(to.program)) {
    for (const stmt of body) {
      visitExpressions(stmt, (expr) => {
        if (expr.kind !== "call" && expr.kind !== "method-call" && expr.kind !== "new") return;
        const callee = expr.kind === "new" ? expr.construct : expr.function;
        const params = (callee === undefined ? undefined : to.program.functions.get(callee))?.params ?? [];
        expr.args.forEach((arg, position) => {
          const param = params[position];
          if (arg !== undefined && param !== undefined)
            found.set(param.slot, [...(found.get(param.slot) ?? []), arg]);
        });
      });
    }
  }
  return found;
}

function passingOf(
  param: Parameter<Lowered>,
  owner: FunctionDecl<Lowered>,
  args: readonly Expr<Lowered>[],
  to: Elaborator,
): Passing {
  const repr = to.reprOf(param.slot);
  const slot = to.slot(param.slot);
  if (repr.kind === "array" && slot.type.kind === "array") {
    const { writes } = to.facts.effects.ofFunction(owner.id);
    return writes.has(to.facts.elements.representative(slot.type.element)) ? "reference" : "const-reference";
  }
  if (slot.mutable) return "value";
  if (isLent(repr) || (repr.kind === "optional" && isLent(repr.of))) return "const-reference";
  if (repr.kind !== "extern" || repr.class.repr === "enum") return "value";
  if (repr.class.repr === "object") return "reference";
  // Methods that replace each other must agree.
  if (owner.method !== undefined) return "value";
  const { writes } = to.facts.effects.ofFunction(owner.id);
  const stable = args.every((arg) => {
    if (arg.kind === "read") return !writes.has(arg.slot);
    return arg.kind === "element" && !writes.has(to.facts.elements.representative(elementSlot(arg.array)));
  });
  return stable ? "reference" : "value";
}

/** What would cost to copy: text, and references that are counted. */
function isLent(repr: Repr): boolean {
  return ["text", "shared", "ref", "function", "union"].includes(repr.kind);
}

/** const client = clients[i];  =>  WiFiClient& client = clients[i]; while nothing moves the place. */
function isStableAlias(
  id: SlotId,
  value: Expr<Lowered>,
  owner: FunctionDecl<Lowered> | undefined,
  to: Elaborator,
): boolean {
  const slot = to.slot(id);
  if (
    slot.mutable ||
    slot.role === "global" ||
    slot.type.kind !== "extern" ||
    slot.type.class.repr === "enum"
  )
    return false;
  if (value.kind === "extern-constant" || (value.kind === "read" && slot.type.class.repr === "object"))
    return true;
  if (owner === undefined || (value.kind !== "element" && value.kind !== "read")) return false;
  const place =
    value.kind === "read" ? value.slot : to.facts.elements.representative(elementSlot(value.array));
  const looked = { reads: new Set([place]), writes: new Set<SlotId>(), world: "none" as const };
  return !owner.body.some((stmt) => conflicts(looked, to.facts.effects.ofStmt(stmt)));
}
