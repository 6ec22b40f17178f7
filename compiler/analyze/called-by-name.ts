// Methods that run only where a call names them: nothing replaces them or is replaced by them, and no interface, function
// value, accessor or part of the library calls them under another name. Their parameters and results are as those of plain
// functions. Input: a lowered program. Nothing is changed.
import type { FunctionId, Lowered, Program } from "../hir/index.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";

export function findCalledByName(program: Program<Lowered>): ReadonlySet<FunctionId> {
  const others = findOtherwiseCalled(program);
  const fields = new Set<string>();
  for (const { kind, fields: own } of program.objects.values())
    if (kind === "shape") for (const { name } of own) fields.add(name);
  const found = new Set<FunctionId>();
  for (const { id, name, method, native } of program.functions.values()) {
    if (method?.kind !== "method" || method.abstract || native) continue;
    // A shape's field of this name may be how an interface calls it. JSON calls `toJSON`.
    if (!others.has(id) && !fields.has(name) && name !== "toJSON") found.add(id);
  }
  return found;
}

/** What is replaced, replaces, or is a value. */
function findOtherwiseCalled(program: Program<Lowered>): ReadonlySet<FunctionId> {
  const found = new Set<FunctionId>();
  for (const { id, method } of program.functions.values())
    if (method?.overrides !== undefined) found.add(id).add(method.overrides);
  for (const { body } of bodiesOf(program))
    for (const stmt of body)
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.kind === "closure" || expr.kind === "function-value") found.add(expr.function);
      });
  return found;
}
