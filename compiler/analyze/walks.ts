// Loops that walk: each turn goes from one object to another that it leads to, until there is none. They are as short as
// the board's memory is small, so nothing waits for them. A loop that calls functions is not looked into.
import type { Expr, Lowered, SlotId, Stmt } from "../hir/index.ts";
import { expressionsOf, visitExpr, visitExpressions, visitStatements } from "../hir/walk.ts";

const callKinds: ReadonlySet<string> = new Set([
  "extern-call",
  "call",
  "method-call",
  "call-value",
  "new",
  "builtin",
  "console",
  "concat",
]);

/** `for (let x = list; x !== null; x = x.next)`, `while (x !== null) { …; x = x.next; }` */
export function isWalk(stmt: Stmt<Lowered>): boolean {
  if ((stmt.kind !== "for" && stmt.kind !== "while") || stmt.test === undefined) return false;
  const steps = stmt.kind === "for" ? stepsOf(stmt.update) : everyTurn(stmt.body);
  const end = stmt.test;
  const walker = steps.find((slot) => looksAt(end, slot));
  if (walker === undefined) return false;
  let isPlain = true;
  visitStatements<Lowered>(stmt.body, (inner) => {
    const goesRound = ["for", "while", "do-while", "for-of", "for-entries"].includes(inner.kind);
    if (goesRound || (inner.kind === "continue" && stmt.kind === "while")) isPlain = false;
    for (const expr of expressionsOf<Lowered>(inner)) isPlain &&= isShort(expr, walker);
  });
  return isPlain && isShort(end, walker) && stepsAlone(stmt, walker);
}

/** The variables that each turn takes one step on. */
function everyTurn(body: Stmt<Lowered>): readonly SlotId[] {
  if (body.kind === "block" || body.kind === "group") return body.body.flatMap(everyTurn);
  return body.kind === "expression" ? stepsOf(body.value) : [];
}

function stepsOf(expr: Expr<Lowered> | undefined): readonly SlotId[] {
  if (expr?.kind === "comma") return [...stepsOf(expr.first), ...stepsOf(expr.second)];
  if (expr?.kind === "unwrap" || expr?.kind === "as-object") return stepsOf(expr.operand);
  if (expr?.kind !== "assign" || expr.target.kind !== "slot") return [];
  return leadsFrom(expr.value, expr.target.slot) ? [expr.target.slot] : [];
}

/** x.next, x.a.b, less ? x.left : x.right */
function leadsFrom(expr: Expr<Lowered>, slot: SlotId): boolean {
  switch (expr.kind) {
    case "field":
      return isFrom(expr.object, slot);
    case "conditional":
      return leadsFrom(expr.yes, slot) && leadsFrom(expr.no, slot);
    case "unwrap":
    case "wrap":
    case "as-object":
    case "as-union":
    case "from-union":
      return leadsFrom(expr.operand, slot);
    default:
      return false;
  }
}

function isFrom(expr: Expr<Lowered>, slot: SlotId): boolean {
  if (expr.kind === "read") return expr.slot === slot;
  return leadsFrom(expr, slot) || (isCast(expr) && isFrom(expr.operand, slot));
}

function isCast(
  expr: Expr<Lowered>,
): expr is Extract<Expr<Lowered>, { kind: "unwrap" | "as-object" | "from-union" }> {
  return expr.kind === "unwrap" || expr.kind === "as-object" || expr.kind === "from-union";
}

/** Whether the loop ends where the walk has no next: at `x`, or `x.next`, that is nothing. */
function looksAt(test: Expr<Lowered>, slot: SlotId): boolean {
  if (test.kind === "logical" && test.op === "&&")
    return looksAt(test.left, slot) || looksAt(test.right, slot);
  if (test.kind !== "not") return false;
  const { operand } = test;
  const asked = operand.kind === "is-undefined" || operand.kind === "type-test" ? operand.operand : undefined;
  return asked !== undefined && isFrom(asked, slot);
}

/** No calls, and nothing is written through the walker: the list stays as it is. */
function isShort(expr: Expr<Lowered>, walker: SlotId): boolean {
  let short = true;
  visitExpr<Lowered>(expr, (inner) => {
    if (callKinds.has(inner.kind)) short = false;
    if ("target" in inner && inner.target.kind === "field") short &&= !isFrom(inner.target.object, walker);
  });
  return short;
}

/** Whether no other statement sets the walker back. */
function stepsAlone(stmt: Extract<Stmt<Lowered>, { kind: "for" | "while" }>, walker: SlotId): boolean {
  let writes = 0;
  const count = (expr: Expr<Lowered>): void => {
    if ("target" in expr && expr.target.kind === "slot" && expr.target.slot === walker) writes += 1;
  };
  visitExpressions<Lowered>(stmt.body, count);
  if (stmt.kind === "for" && stmt.update !== undefined) visitExpr<Lowered>(stmt.update, count);
  return writes === 1;
}
