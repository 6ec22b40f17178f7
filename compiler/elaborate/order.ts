// JavaScript evaluates operands from left to right; C++ leaves the order open. Operands whose effects commute stay
// where they are; an earlier one that a later one could disturb is kept in a variable first.
import { conflicts } from "../analyze/effects.ts";
import type { Expr, Lowered, SlotId } from "../hir/index.ts";
import { plainName } from "../hir/plain-name.ts";
import { type Elaborator, runtime, type X } from "./elaborator.ts";

export interface Operand {
  readonly expr: Expr<Lowered>;
  readonly elaborate: () => X;
  /** An array that is looked at where it lies, not handed on. */
  readonly inPlace?: boolean;
}

/** Elaborates operands so that C++ may evaluate the results in any order. */
export function inOrder(operands: readonly Operand[], to: Elaborator): readonly X[] {
  if (operands.length < 2) return operands.map(({ elaborate }) => elaborate());
  const effects = operands.map(({ expr }) => to.effectOf(expr));
  return operands.map(({ expr, elaborate, inPlace }, position) => {
    const effect = effects[position];
    const disturbed =
      !isConstant(expr) &&
      effect !== undefined &&
      effects.slice(position + 1).some((later) => conflicts(effect, later));
    const { result, first } = to.collect(elaborate);
    // What an operand needs first would overtake the operands before it, so they were kept already or commute.
    for (const stmt of first) to.first(stmt);
    if (!disturbed) return result;
    const kept = to.keep(result, nameFor(expr, to));
    const handsOn = kept.kind === "read" && kept.repr.kind === "array" && kept !== result && inPlace !== true;
    return handsOn ? runtime("tsino::moved", "tsino/memory.h", [kept], kept, kept.repr) : kept;
  });
}

function isConstant(expr: Expr<Lowered>): boolean {
  return ["number", "string", "boolean", "undefined", "enum-member", "secret"].includes(expr.kind);
}

/** A temporary is named after what it keeps. */
export function nameFor(expr: Expr<Lowered>, to: Elaborator): string {
  switch (expr.kind) {
    case "read":
      return `${to.slot(expr.slot).name || "value"}Before`;
    case "field":
      return to.slot(expr.field).name || "value";
    case "unwrap":
    case "wrap":
    case "as-object":
      return nameFor(expr.operand, to);
    case "conditional":
      return expr.no.kind === "undefined" ? nameFor(expr.yes, to) : "value";
    case "call":
    case "method-call":
      return `${plainName(to.program.functions.get(expr.function)?.name ?? "call")}Result`;
    case "call-value":
      return expr.callee.kind === "field" ? memberName(expr.callee.field, to) : "value";
    case "extern-call":
      return `${expr.callee.name}Result`;
    case "element":
      return "element";
    case "builtin":
      return `${expr.builtin.name.split(".").at(-1) ?? "call"}Result`;
    case "increment":
      return expr.target.kind === "slot" ? `${to.slot(expr.target.slot).name}Before` : "before";
    default:
      return "value";
  }
}

/** get_size()  =>  size */
function memberName(slot: SlotId, to: Elaborator): string {
  const { name } = to.slot(slot);
  return name.startsWith("get_") ? name.slice(4) : "value";
}
