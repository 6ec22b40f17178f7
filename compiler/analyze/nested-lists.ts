// Lists that hold lists of their own form: a function that calls itself with the elements of `number | number[][]` makes one
// memory of the elements of all of them. Nothing in C++ has such a form: without a name it would have no end.
import type { Report } from "../diagnostics/reporter.ts";
import type { Lowered, Program, SlotId, Type } from "../hir/index.ts";
import type { Elements } from "./elements.ts";

export function refuseNestedLists(program: Program<Lowered>, { elements }: Facts, report: Report): void {
  const done = new Set<SlotId>();
  const open = new Set<SlotId>();
  /** Whether the form of what a slot holds has an end. */
  const ends = (slot: SlotId): boolean => {
    const root = elements.representative(slot);
    if (done.has(root)) return true;
    if (open.has(root)) return false;
    open.add(root);
    const found = partsOf(elements.storedType(root), elements).every(ends);
    open.delete(root);
    if (found) done.add(root);
    return found;
  };
  for (const { id, span } of program.slots.values()) {
    if (ends(id)) continue;
    // One message, at the first of those that flow together.
    report("unsupported-nested-lists", span, {});
    return;
  }
}

interface Facts {
  readonly elements: Elements;
}

/** The slots whose form is part of the form of a type; objects have a name in C++. */
function partsOf(type: Type, elements: Elements): readonly SlotId[] {
  switch (type.kind) {
    case "array":
      return [type.element];
    case "collection":
      return [type.key, type.value];
    case "union":
      return type.of.flatMap((member) => partsOf(member, elements));
    case "optional":
      return partsOf(type.of, elements);
    case "function": {
      const { params, result } = elements.signatureOf(type);
      return result === undefined ? params : [...params, result];
    }
    default:
      return [];
  }
}
