// Rows of arrays of arrays that something may move or free while they are looked at: a callee that pushes to the outer
// array, a loop body, a later operand. Such rows are shared, so that who looks can hold them; others lie in place.
import type { Expr, Lowered, Place, Program, SlotId, Stmt } from "../hir/index.ts";
import { bodiesOf } from "../hir/walk.ts";
import { conflicts, type EffectFacts } from "./effects.ts";
import type { Elements } from "./elements.ts";
import { forEachLoop } from "./loops.ts";
import { elementSlot, walkUses } from "./uses.ts";

/** The element slots of those rows. */
export function findEndangeredRows(
  program: Program<Lowered>,
  elements: Elements,
  effects: EffectFacts,
): ReadonlySet<SlotId> {
  const endangered = new Set<SlotId>();
  walkUses(program, (expr) => {
    if (expr.kind === "call") checkCall(expr);
    else if (expr.kind === "builtin" || expr.kind === "extern-call") checkOperands(expr.args);
    else if (expr.kind === "element") checkOperands([expr.array, expr.index]);
    else if (expr.kind === "assign" || expr.kind === "compound" || expr.kind === "append")
      checkOperands([...operandsOf(expr.target), expr.value]);
  });
  for (const { body } of bodiesOf(program)) {
    for (const stmt of body) forEachLoop(stmt, (_slot, iterable, loop) => checkLoop(iterable, loop.body));
  }
  return endangered;

  /** f(rows[0]) where f moves rows */
  function checkCall(call: Extract<Expr<Lowered>, { kind: "call" }>): void {
    const { writes } = effects.ofFunction(call.function);
    const args = call.args.filter((arg) => arg !== undefined);
    for (const arg of args) if (isRow(arg) && pathOf(arg).some((slot) => writes.has(slot))) mark(arg);
    checkOperands(args);
  }

  /** rows[0].push(f()) where f moves rows */
  function checkOperands(operands: readonly Expr<Lowered>[]): void {
    operands.forEach((operand, position) => {
      if (!isRow(operand)) return;
      const own = effects.ofExpr(operand);
      const later = operands.slice(position + 1);
      if (later.some((other) => conflicts(own, effects.ofExpr(other)))) mark(operand);
    });
  }

  /** for (const x of rows[0]) where the body moves rows, or changes the row itself */
  function checkLoop(iterable: Expr<Lowered>, body: Stmt<Lowered>): void {
    if (!isRow(iterable)) return;
    const { writes } = effects.ofStmt(body);
    const looked = [...pathOf(iterable), elements.representative(elementSlot(iterable))];
    // for (const x of make()[0]) needs a holder, too: C++ frees the temporary before the loop runs.
    if (!hasName(iterable) || looked.some((slot) => writes.has(slot))) mark(iterable);
  }

  function mark(row: Extract<Expr<Lowered>, { kind: "element" }>): void {
    endangered.add(elementSlot(row.array));
  }

  /** The element slots of the arrays that a row lies in, and the variables that hold the outermost one. */
  function pathOf(expr: Expr<Lowered>): readonly SlotId[] {
    if (expr.kind !== "element") return [...effects.ofExpr(expr).reads];
    return [elements.representative(elementSlot(expr.array)), ...pathOf(expr.array)];
  }
}

function isRow(expr: Expr<Lowered>): expr is Lowered & Extract<Expr<Lowered>, { kind: "element" }> {
  return expr.kind === "element" && expr.type.kind === "array";
}

/** A row of a variable, not of a temporary. */
function hasName(expr: Expr<Lowered>): boolean {
  return expr.kind === "read" || (expr.kind === "element" && hasName(expr.array));
}

function operandsOf(target: Place<Lowered>): readonly Expr<Lowered>[] {
  return target.kind === "element" ? [target.array, target.index] : [];
}
