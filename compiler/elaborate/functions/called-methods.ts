// Methods that are called as what they are, with as many arguments as they have themselves. Where a method that replaces one
// of them, or is called under the same name of an interface, has more, C++ needs a default for each that is too many.
import type { FunctionDecl, FunctionId, Lowered, Program } from "../../hir/index.ts";
import { bodiesOf, visitExpressions } from "../../hir/walk.ts";

export function findCalledMethods(program: Program<Lowered>): ReadonlySet<FunctionId> {
  const found = new Set<FunctionId>();
  for (const { body } of bodiesOf(program))
    for (const stmt of body)
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.kind === "method-call") found.add(expr.function);
      });
  return found;
}

/** Whether parameters that only others have must have a default: behind one with a default all have. */
export function needsDefaults(
  { id, method, params }: FunctionDecl<Lowered>,
  called: ReadonlySet<FunctionId>,
): boolean {
  if (method === undefined) return false;
  return called.has(id) || params.at(-1)?.default !== undefined;
}
