// o.note.has() ? Optional<String>(o.note.value()) : Optional<String>{}  =>  o.note, which is that already.
import { sameRepr } from "../../hir/type.ts";
import type { X } from "../elaborator.ts";

/** The field itself, where a conditional asks whether it has a value, and is that value or nothing. */
export function wholeField(test: X, yes: X, no: X): X | undefined {
  if (test.kind !== "not" || test.operand.kind !== "is-undefined" || no.kind !== "undefined")
    return undefined;
  const asked = test.operand.operand;
  const value = insideOptional(yes);
  const given = value.kind === "unwrap" && value.inDoubt === undefined ? value.operand : undefined;
  if (asked.repr.kind !== "optional" || given === undefined) return undefined;
  return isSameField(asked, given) && sameRepr(asked.repr, given.repr) ? given : undefined;
}

/** Optional<T>(value)  =>  value */
export function insideOptional(value: X): X {
  const isMade = value.repr.kind === "optional" && (value.kind === "wrap" || value.kind === "convert");
  return isMade && value.operand.repr.kind !== "optional" ? value.operand : value;
}

function isSameField(a: X, b: X): boolean {
  if (a.kind === "field" && b.kind === "field") return a.field === b.field && isSameField(a.object, b.object);
  if (a.kind === "read" && b.kind === "read") return a.slot === b.slot;
  return a.kind === "this" && b.kind === "this";
}
