// Which functions a program calls: what nobody calls is left out.
import type { FunctionDecl, FunctionId, Lowered, Module, Stmt } from "../../hir/index.ts";
import { visitExpressions } from "../../hir/walk.ts";

/** What is called from statements of modules, from other such functions, and `roots`; methods always are. */
export function findReachable(
  modules: readonly Module<Lowered>[],
  functions: ReadonlyMap<FunctionId, FunctionDecl<Lowered>>,
  roots: readonly (FunctionId | undefined)[],
): ReadonlySet<FunctionId> {
  const reached = new Set<FunctionId>();
  const visitBody = (stmt: Stmt<Lowered>): void =>
    visitExpressions(stmt, (expr) => {
      if ("function" in expr) visit(expr.function);
    });
  const visit = (id: FunctionId | undefined): void => {
    const found = id === undefined || reached.has(id) ? undefined : functions.get(id);
    if (found === undefined) return;
    reached.add(found.id);
    found.body.forEach(visitBody);
  };
  roots.forEach(visit);
  // A method may be called under the name of another class.
  for (const { id, method } of functions.values()) if (method !== undefined) visit(id);
  for (const module of modules) {
    for (const item of module.items) if (item.kind === "statement") visitBody(item.statement);
  }
  return reached;
}
