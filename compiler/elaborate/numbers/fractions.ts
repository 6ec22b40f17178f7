// Where a double has 32 bits (AVR), fractions and large numbers are not those of JavaScript: each place that needs one is
// reported, the outermost expression once.
import type { Report } from "../../diagnostics/reporter.ts";
import type { Explicit, ExplicitProgram, Stmt } from "../../hir/index.ts";
import { bodiesOf, childrenOf, expressionsOf, statementsOf } from "../../hir/walk.ts";
import type { X } from "../elaborator.ts";

export function refuseFractions(
  program: Pick<ExplicitProgram, "modules" | "functions" | "startup">,
  report: Report,
): void {
  // An initializer of the top level may stand there and among what runs at the start.
  const seen = new Set<string>();
  const look = (expr: X): void => {
    if (isFraction(expr)) {
      const place = `${expr.span.file}:${expr.span.start}`;
      if (!seen.has(place)) report("no-fractions", expr.span, {});
      seen.add(place);
      return;
    }
    for (const child of childrenOf<Explicit>(expr)) look(child);
    if (expr.kind === "sequence") for (const stmt of expr.body) lookIn(stmt);
  };
  const lookIn = (stmt: Stmt<Explicit>): void => {
    for (const expr of expressionsOf<Explicit>(stmt)) look(expr);
    for (const inner of statementsOf<Explicit>(stmt)) lookIn(inner);
  };
  for (const { body } of bodiesOf(program as ExplicitProgram)) for (const stmt of body) lookIn(stmt);
  for (const stmt of program.startup) lookIn(stmt);
}

/** JSON.parse reads numbers as they come, also where the program wants none. */
function isFraction({ kind, repr }: X): boolean {
  if (kind === "from-json") return true;
  return repr.kind === "float" || (repr.kind === "optional" && repr.of.kind === "float");
}
