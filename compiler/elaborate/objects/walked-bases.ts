// for (const dog of dogs), dogs.map((dog) => …), where `dogs` passes for a list of animals somewhere and so is one in C++:
// what the loop or the function gets is an animal, and taken for a dog where it is used.
import { callbackFlows, type Elements, elementSlot, forEachLoop } from "../../analyze/index.ts";
import type { Lowered, ObjectId, Program, SlotId, Type } from "../../hir/index.ts";
import { bodiesOf, visitExpressions } from "../../hir/walk.ts";

/** The structs in which variables of loops and parameters of callbacks come, where those are bases of their own. */
export function findWalkedBases(
  program: Program<Lowered>,
  elements: Elements,
): ReadonlyMap<SlotId, ObjectId> {
  const found = new Map<SlotId, ObjectId>();
  const structOf = (type: Type | undefined): ObjectId | undefined =>
    type?.kind === "object" ? elements.structOf(type.id) : undefined;
  const add = (slot: SlotId, from: SlotId): void => {
    const own = structOf(program.slots.get(slot)?.type);
    const base = structOf(elements.storedType(from));
    if (own !== undefined && base !== undefined && own !== base && elements.derives(own, base))
      found.set(slot, base);
  };
  for (const { body } of bodiesOf(program))
    for (const stmt of body) {
      forEachLoop(stmt, add);
      visitExpressions<Lowered>(stmt, (expr) => {
        const [receiver] = expr.kind === "builtin" ? expr.args : [];
        if (expr.kind !== "builtin" || receiver?.type.kind !== "array") return;
        for (const { value, to } of callbackFlows(expr, program))
          if (value.kind === "element") add(to, elementSlot(receiver));
      });
    }
  return found;
}
