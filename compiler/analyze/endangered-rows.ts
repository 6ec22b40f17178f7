// Rows of arrays of arrays that something may move or free while they are looked at: a callee that pushes to the outer
// array, a loop body, a later operand. Such rows are shared, so that who looks can hold them; others lie in place.
import type { Expr, Lowered, Place, Program, SlotId, Stmt } from "../hir/index.ts";
import { bodiesOf, childrenOf, placeChildren } from "../hir/walk.ts";
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
    if (expr.kind === "call" || expr.kind === "method-call") checkCall(expr);
    else if (expr.kind === "new" || expr.kind === "call-value")
      for (const child of childrenOf<Lowered>(expr)) markRow(child);
    else if (expr.kind === "builtin" || expr.kind === "extern-call") checkOperands(expr.args);
    if (expr.kind === "builtin") checkCallbacks(expr);
    else if (expr.kind === "element") checkOperands([expr.array, expr.index]);
    else if (expr.kind === "assign" || expr.kind === "compound" || expr.kind === "append")
      checkOperands([...operandsOf(expr.target), expr.value]);
  });
  for (const { body } of bodiesOf(program)) {
    for (const stmt of body) forEachLoop(stmt, (_slot, _from, loop) => checkLoop(loop.iterable, loop.body));
  }
  return endangered;

  /** f(rows[0]) where f moves rows */
  function checkCall(call: Extract<Expr<Lowered>, { kind: "call" | "method-call" }>): void {
    const { writes } = effects.ofCall(call);
    const args = call.args.filter((arg) => arg !== undefined);
    for (const arg of args) if (isRow(arg) && pathOf(arg).some((slot) => writes.has(slot))) mark(arg);
    checkOperands(args);
  }

  /** rows.forEach((row) => …) and rows[0].forEach((x) => …) where the function moves rows */
  function checkCallbacks(expr: Lowered & Extract<Expr<Lowered>, { kind: "builtin" }>): void {
    const { writes } = effects.ofCallbacks(expr);
    const [receiver] = expr.args;
    if (receiver === undefined || receiver.type.kind !== "array") return;
    const element = elements.representative(elementSlot(receiver));
    const own = program.slots.get(element)?.type.kind;
    if (own === "array" && writes.has(element)) endangered.add(element);
    if (isRow(receiver) && pathOf(receiver).some((slot) => writes.has(slot))) mark(receiver);
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
    // An array that lies in an object stays there; the loop counts where its body changes it.
    const own = iterable.kind === "field" ? [] : [elements.representative(elementSlot(iterable))];
    const looked = [...pathOf(iterable), ...own];
    // for (const x of make()[0]) needs a holder, too: C++ frees the temporary before the loop runs.
    if (!hasName(iterable) || looked.some((slot) => writes.has(slot))) mark(iterable);
  }

  function mark(row: Extract<Expr<Lowered>, { kind: "element" | "field" }>): void {
    endangered.add(row.kind === "field" ? row.field : elementSlot(row.array));
  }

  /** Where it is not known what may happen meanwhile. */
  function markRow(expr: Expr<Lowered>): void {
    if (isRow(expr)) mark(expr);
  }

  /** The element slots of the arrays that a row lies in, and the variables that hold the outermost one. */
  function pathOf(expr: Expr<Lowered>): readonly SlotId[] {
    if (expr.kind === "field" && expr.type.kind === "array") return pathOf(expr.object);
    if (expr.kind !== "element") return [...effects.ofExpr(expr).reads];
    return [elements.representative(elementSlot(expr.array)), ...pathOf(expr.array)];
  }
}

type Row = Lowered & Extract<Expr<Lowered>, { kind: "element" | "field" }>;

/** An array that lies in another one or in an object. */
function isRow(expr: Expr<Lowered>): expr is Row {
  return (expr.kind === "element" || expr.kind === "field") && expr.type.kind === "array";
}

/** A row of a variable, not of a temporary. */
function hasName(expr: Expr<Lowered>): boolean {
  if (expr.kind === "field") return hasName(expr.object);
  if (expr.kind === "unwrap") return hasName(expr.operand);
  return ["read", "this"].includes(expr.kind) || (expr.kind === "element" && hasName(expr.array));
}

function operandsOf(target: Place<Lowered>): readonly Expr<Lowered>[] {
  return placeChildren<Lowered>(target);
}
