// The functions that JSON.stringify calls while it writes a value: `toJSON`, of classes and of object literals, and the
// getters of literals.
import type { FunctionId, Lowered, Program, Type } from "../hir/index.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";
import type { Elements } from "./elements.ts";
import { type JsonCall, visitorsOf } from "./json-visitors.ts";
import type { Targets } from "./targets.ts";
import type { Reach } from "./within.ts";

export function findJsonCalls(
  type: Type,
  program: Program<Lowered>,
  elements: Elements,
  reach: Reach,
  targets: Targets,
): readonly FunctionId[] {
  const { structs } = reach.within(type);
  const found = new Set<FunctionId>();
  for (const { id, name, method } of program.functions.values())
    if (name === "toJSON" && method !== undefined && structs.has(elements.structOf(method.class)))
      found.add(id);
  for (const struct of structs)
    for (const { name, slot, accessor } of elements.fieldsOf(struct))
      if (name === "toJSON" || accessor?.kind === "get")
        for (const id of targets.ofValue({ type: elements.storedType(slot) })) found.add(id);
  return [...found];
}

/** What JSON.stringify or JSON.parse runs: those, and the replacer or reviver. */
export function calledByJson(
  expr: JsonCall,
  program: Program<Lowered>,
  elements: Elements,
  reach: Reach,
  targets: Targets,
): readonly FunctionId[] {
  const visitor = expr.kind === "to-json" ? expr.replacer : expr.reviver;
  const visiting = visitor === undefined ? [] : visitorsOf(visitor, targets);
  if (expr.kind === "from-json") return visiting;
  return [...visiting, ...findJsonCalls(expr.operand.type, program, elements, reach, targets)];
}

/** JSON.stringify(value, ["a", "b"]) */
export function picksProperties(program: Program<Lowered>): boolean {
  let found = false;
  for (const { body } of bodiesOf(program))
    for (const stmt of body)
      visitExpressions<Lowered>(stmt, (expr) => {
        found ||= expr.kind === "to-json" && expr.keys !== undefined;
      });
  return found;
}
