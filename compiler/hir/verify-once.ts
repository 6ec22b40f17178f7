// Holds a pass to its word: what acts is evaluated once, however often the value is asked. A test that takes an operand
// apart may share the node between its halves only where the operand does nothing but look.
// Runs in tests. Input: a program. Output: what is shared, empty when all is well.
import type { Expr, Lowered, Program } from "./hir.ts";
import type { Violation } from "./verify.ts";
import { bodiesOf, childrenOf, expressionsOf, visitStatements } from "./walk.ts";

/** What does more than look at variables and what lies in them. */
const acting: ReadonlySet<string> = new Set([
  ...["call", "method-call", "call-value", "extern-call", "new", "from-json"],
  ...["assign", "compound", "append", "increment", "bind"],
]);

export function verifyOnce<S extends Lowered>(program: Program<S>): readonly Violation[] {
  const found: Violation[] = [];
  const report = ({ kind, span }: Expr<S>): void => {
    found.push({ span, message: `a ${kind} is evaluated twice` });
  };
  for (const { body } of bodiesOf(program))
    for (const outer of body)
      visitStatements<S>(outer, (stmt) => {
        for (const expr of expressionsOf(stmt)) noteActs(expr, new Set(), report);
      });
  return found;
}

/** Adds what may act when `expr` runs to `seen`, and reports what is there already. */
function noteActs<S extends Lowered>(
  expr: Expr<S>,
  seen: Set<Expr<S>>,
  report: (expr: Expr<S>) => void,
): void {
  if (expr.kind === "conditional") {
    // Only one of the branches runs.
    noteActs(expr.test, seen, report);
    const branches = [expr.yes, expr.no].map((branch) => {
      const own = new Set(seen);
      noteActs(branch, own, report);
      return own;
    });
    for (const branch of branches) for (const one of branch) seen.add(one);
    return;
  }
  if (acting.has(expr.kind)) {
    if (seen.has(expr)) report(expr);
    seen.add(expr);
  }
  // Samples of what JSON.parse makes are never evaluated.
  const children = expr.kind === "from-json" ? [expr.operand] : childrenOf(expr);
  for (const child of children) noteActs(child, seen, report);
}
