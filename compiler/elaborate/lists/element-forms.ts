// Lists that meet inside of objects, functions or methods: one says that it holds numbers, the other that it may hold text,
// too. They are one memory, and what one puts in the other could not take out.
import type { Slot, SlotId, Type } from "../../hir/index.ts";
import { isEmpty } from "../../hir/type.ts";
import type { Elaborator } from "../elaborator.ts";
import { describe } from "../objects/field-forms.ts";

export function checkElementForms(to: Elaborator): void {
  const { representative } = to.facts.elements;
  const seen = new Map<SlotId, Slot>();
  const told = new Set<SlotId>();
  for (const slot of to.program.slots.values()) {
    if (slot.role !== "element" || slot.open === true) continue;
    const root = representative(slot.id);
    const known = seen.get(root);
    if (known === undefined) seen.set(root, slot);
    else if (formOf(known.type) !== formOf(slot.type) && !told.has(root)) {
      told.add(root);
      const [from = "", wanted = ""] = [known, slot].map(({ id }) =>
        describe({ kind: "array", element: id }, to),
      );
      to.report("unsupported-conversion", slot.span, { from, to: wanted });
    }
  }
}

/** What tells one form of an element from another: whether it may be missing, and of how many types it is. */
function formOf(type: Type): string {
  if (type.kind === "optional") return isEmpty(type) ? "empty" : `${formOf(type.of)}?`;
  if (type.kind === "union") return type.of.map(({ kind }) => kind).join();
  return type.kind === "dynamic" ? "dynamic" : "plain";
}
