// The function that a call of a value most likely runs: the only named one that flows there. Which one it is gets asked
// again while the program runs, so that this is a guess about speed alone.
//   new SortedMap(Cell.compare): this.compare(a, b) runs Cell.compare
import { findTargets } from "../../analyze/index.ts";
import type { Expr, FunctionDecl, FunctionId, Lowered } from "../../hir/index.ts";
import type { Elaborator } from "../elaborator.ts";

export function findLikelyCallee({ type }: Expr<Lowered>, to: Elaborator): FunctionId | undefined {
  to.targets ??= findTargets(to.program, to.facts.elements);
  const targets = to.targets.ofValue({ type }).map((id) => to.program.functions.get(id));
  // Methods that interfaces call by the name of a field are no values.
  const [only, more] = targets.filter((target) => target?.method?.kind !== "method");
  return more === undefined && only !== undefined && hasOwnName(only) ? only.id : undefined;
}

/** Whether it is a function of C++ that gets nothing but its arguments. */
function hasOwnName({ nested, method, native }: FunctionDecl<Lowered>): boolean {
  return nested === undefined && method === undefined && !native;
}
