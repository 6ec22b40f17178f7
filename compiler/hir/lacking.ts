// Whether what may be missing is `undefined` in two types, or `null` in both, in all that their lists hold and their functions
// give as well. Both have one form in C++, which does not say which of the two it is: so no memory may hold some of each.
import type { SlotId, Type } from "./type.ts";

/** Of types that are otherwise one; the fields of objects say for themselves what they lack. */
export function lackAlike(a: Type, b: Type, typeOf: (slot: SlotId) => Type): boolean {
  const alike = (one: SlotId, other: SlotId): boolean => lackAlike(typeOf(one), typeOf(other), typeOf);
  if (a.kind === "optional" && b.kind === "optional" && a.absent !== b.absent) return false;
  if (a.kind === "optional") return lackAlike(a.of, b.kind === "optional" ? b.of : b, typeOf);
  if (b.kind === "optional") return lackAlike(a, b.of, typeOf);
  if (a.kind === "array" && b.kind === "array") return alike(a.element, b.element);
  if (a.kind === "collection" && b.kind === "collection")
    return alike(a.key, b.key) && alike(a.value, b.value);
  if (a.kind === "function" && b.kind === "function") {
    // A call of either has a value, or none has; who calls either must know that there may be none.
    if (a.result === undefined || b.result === undefined) return a.result === b.result;
    const isOptional = (slot: SlotId): boolean => typeOf(slot).kind === "optional";
    return isOptional(a.result) === isOptional(b.result) && alike(a.result, b.result);
  }
  if (a.kind === "union" || b.kind === "union") {
    const others = b.kind === "union" ? b.of : [b];
    return (a.kind === "union" ? a.of : [a]).every((one) =>
      others.every((other) => one.kind !== other.kind || lackAlike(one, other, typeOf)),
    );
  }
  return true;
}
