// Facts about loops: what they walk, and which may run so long that the board needs a `yield()`.
import type { Expr, Lowered, Program, SlotId, Stmt } from "../hir/index.ts";
import { expressionsOf, statementsOf, visitExpr, visitExpressions, visitStatements } from "../hir/walk.ts";
import { collectionType, elementSlot } from "./uses.ts";
import { isWalk } from "./walks.ts";

type Loop = Extract<Stmt<Lowered>, { kind: "for-of" | "for-entries" }>;

/** Each variable that a loop gives one after the other what lies in `from`. */
export function forEachLoop(
  stmt: Stmt<Lowered>,
  visit: (slot: SlotId, from: SlotId, loop: Loop) => void,
): void {
  visitStatements<Lowered>(stmt, (inner) => {
    if (inner.kind === "for-of") visit(inner.slot, elementSlot(inner.iterable), inner);
    if (inner.kind !== "for-entries") return;
    const { key, value } = collectionType(inner.iterable);
    if (inner.key !== undefined) visit(inner.key, key, inner);
    if (inner.value !== undefined) visit(inner.value, value, inner);
  });
}

/**
 * The watchdog of the ESP8266 resets a board that works for more than about three seconds without `yield()`.
 * A loop is long unless it counts to a bound, only walks along a list, or something in it lets the system run (`delay`,
 * `available`).
 */
export function isLongLoop(stmt: Stmt<Lowered>, program: Program<Lowered>): boolean {
  if (stmt.kind === "for-of" || stmt.kind === "for-entries" || isWalk(stmt)) return false;
  if (stmt.kind === "for") return !isCounted(stmt) && !yields(stmt, program);
  return (stmt.kind === "while" || stmt.kind === "do-while") && !yields(stmt, program);
}

/** for (…; i < bound; i++) where the bound is a constant, a variable or a length. */
function isCounted(stmt: Extract<Stmt<Lowered>, { kind: "for" }>): boolean {
  const { test, update } = stmt;
  if (test?.kind !== "compare" || update === undefined) return false;
  const counter = update.kind === "increment" || update.kind === "compound" ? update.target : undefined;
  if (counter?.kind !== "slot") return false;
  const sides = [test.left, test.right];
  return sides.some((side) => side.kind === "read" && side.slot === counter.slot) && sides.every(isShort);
}

const callKinds: ReadonlySet<string> = new Set(["extern-call", "call", "method-call", "call-value", "new"]);

function isShort(expr: Expr<Lowered>): boolean {
  let short = true;
  visitExpr<Lowered>(expr, (inner) => {
    if (callKinds.has(inner.kind)) short = false;
  });
  return short;
}

function yields(stmt: Stmt<Lowered>, program: Program<Lowered>): boolean {
  let found = false;
  const look = (expr: Expr<Lowered>): void => {
    if (expr.kind === "extern-call" && expr.callee.yields) found = true;
    if (expr.kind === "call" && functionYields(expr.function, program, new Set())) found = true;
    if (expr.kind === "method-call" && expr.direct && functionYields(expr.function, program, new Set()))
      found = true;
  };
  for (const expr of expressionsOf<Lowered>(stmt)) visitExpr<Lowered>(expr, look);
  // Only what runs in every turn counts: a branch may not be taken.
  const everyTurn = (inner: Stmt<Lowered>): void => {
    for (const expr of expressionsOf<Lowered>(inner)) visitExpr<Lowered>(expr, look);
    if (inner.kind === "if" || inner.kind === "switch") return;
    for (const nested of statementsOf<Lowered>(inner)) everyTurn(nested);
  };
  for (const inner of statementsOf<Lowered>(stmt)) everyTurn(inner);
  return found;
}

function functionYields(id: number, program: Program<Lowered>, seen: Set<number>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  let found = false;
  for (const [own, declaration] of program.functions) {
    if (own !== id) continue;
    for (const stmt of declaration.body) {
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.kind === "extern-call" && expr.callee.yields) found = true;
        if (expr.kind === "call" && functionYields(expr.function, program, seen)) found = true;
      });
    }
  }
  return found;
}
