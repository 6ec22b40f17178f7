// Tables by name in what JSON.stringify writes: entries without a value are null, or undefined, which is left out. Both have
// one form in C++, so each value that is written, and each field of an object, says which it is.
import type { SlotId, Type } from "../../hir/index.ts";
import type { Elaborator, X } from "../elaborator.ts";

const nullsHeader = "tsino/json-nulls.h";

type Nothing = "undefined" | "null";

/** tsino::withNulls(table): only for the writer, to which it has the form of the table. */
export function withNulls(value: X): X {
  const { type, span, repr } = value;
  return {
    kind: "runtime",
    cpp: "tsino::withNulls",
    headers: [nullsHeader],
    args: [value],
    type,
    span,
    repr,
  };
}

export function hasNulls(type: Type, to: Elaborator): boolean {
  return nothingIn(type, to).has("null");
}

/** Only running would tell which of the two an entry is. */
export function isMixed(type: Type, to: Elaborator): boolean {
  return nothingIn(type, to).size > 1;
}

/** What entries without a value are in the tables of a value; those in its objects apart. */
function nothingIn(type: Type, to: Elaborator): ReadonlySet<Nothing> {
  const { elements } = to.facts;
  const found = new Set<Nothing>();
  const seen = new Set<SlotId>();
  let isDynamic = false;
  const visitSlot = (slot: SlotId): void => {
    if (seen.has(elements.representative(slot))) return;
    seen.add(elements.representative(slot));
    visit(elements.storedType(slot));
  };
  const visit = (inner: Type): void => {
    if (inner.kind === "dynamic" && !isDynamic) {
      isDynamic = true;
      to.program.dynamic.forEach(visit);
    }
    if (inner.kind === "optional") visit(inner.of);
    if (inner.kind === "union") inner.of.forEach(visit);
    if (inner.kind === "array") visitSlot(inner.element);
    if (inner.kind !== "collection" || inner.of !== "record") return;
    // Other forms say themselves which of the two they are.
    if (elements.storedType(inner.value).kind === "optional")
      for (const nothing of elements.absentIn(inner.value)) found.add(nothing);
    visitSlot(inner.value);
  };
  visit(type);
  return found;
}
