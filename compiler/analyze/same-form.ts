// Whether values of two types have one form in C++, whatever is known of the numbers in them.
import type { SlotId, Type } from "../hir/index.ts";
import { isEmpty } from "../hir/type.ts";

/** `isAlike` says so of what is neither made of other types nor an object. */
export function isSameForm(
  a: Type,
  b: Type,
  typeOf: (slot: SlotId) => Type,
  isAlike: (a: Type, b: Type) => boolean,
): boolean {
  const isOne = (one: Type, other: Type): boolean => isSameForm(one, other, typeOf, isAlike);
  const same = (one: SlotId | undefined, other: SlotId | undefined): boolean =>
    one === undefined || other === undefined ? one === other : isOne(typeOf(one), typeOf(other));
  if (a.kind === "dynamic" || b.kind === "dynamic") return a.kind === b.kind;
  if (a.kind === "optional" && b.kind === "optional") return isEmpty(a) === isEmpty(b) && isOne(a.of, b.of);
  if (a.kind === "union" && b.kind === "union")
    return a.of.length === b.of.length && a.of.every((part, at) => isOne(part, b.of[at] ?? part));
  if (a.kind === "array" && b.kind === "array") return same(a.element, b.element);
  if (a.kind === "collection" && b.kind === "collection")
    return a.of === b.of && same(a.key, b.key) && same(a.value, b.value);
  if (a.kind === "function" && b.kind === "function")
    return (
      same(a.result, b.result) &&
      a.params.length === b.params.length &&
      a.params.every((param, at) => same(param, b.params[at]))
    );
  // A list of numbers is none of numbers and texts.
  const isMixed = [a, b].some(({ kind }) => kind === "union" || kind === "optional");
  return a.kind === "object" && b.kind === "object" ? true : !isMixed && isAlike(a, b);
}
