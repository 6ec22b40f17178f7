// Whether all that can be read of a value of one type is of the same type in another one. `sameType` takes all objects for
// one, since they become one struct where they meet; but a field `v: number` of one and `v: string` of the other are two
// fields of that struct, and who reads `v` must know which of them it is.
import type { ObjectId, Type } from "../../hir/index.ts";
import type { Lowering } from "../lowering.ts";
import type { ObjectEntry } from "../objects/object-entry.ts";
import { isOneType, isOpenArray } from "./types.ts";

/** @param around pairs of objects that the types lie in: they are alike as far as is known */
export function isOneForm(a: Type, b: Type, to: Lowering, around: readonly Pair[] = []): boolean {
  return isOneType(a, b, to) && holdOneForm(a, b, to, around);
}

type Pair = readonly [ObjectId, ObjectId];

function holdOneForm(a: Type, b: Type, to: Lowering, around: readonly Pair[]): boolean {
  const alike = (one: Type, other: Type): boolean => holdOneForm(one, other, to, around);
  if (a.kind === "optional") return alike(a.of, b.kind === "optional" ? b.of : b);
  if (b.kind === "optional") return alike(a, b.of);
  if (a.kind === "object" && b.kind === "object") return areOneForm(a.id, b.id, to, around);
  if (a.kind === "array" && b.kind === "array") {
    // Of `[]` alone nobody knows what it may hold: it is the other that says so.
    if (isOpenArray(a, to) !== isOpenArray(b, to)) return false;
    return alike(to.typeOfSlot(a.element), to.typeOfSlot(b.element));
  }
  if (a.kind === "collection" && b.kind === "collection")
    return alike(to.typeOfSlot(a.value), to.typeOfSlot(b.value));
  if (a.kind === "function" && b.kind === "function") {
    if (a.result === undefined || b.result === undefined) return true;
    return alike(to.typeOfSlot(a.result), to.typeOfSlot(b.result));
  }
  if (a.kind === "union" && b.kind === "union")
    return a.of.every((one) => b.of.every((other) => one.kind !== other.kind || alike(one, other)));
  return true;
}

function areOneForm(a: ObjectId, b: ObjectId, to: Lowering, around: readonly Pair[]): boolean {
  if (a === b || around.some(([one, other]) => one === a && other === b)) return true;
  const [one, other] = [to.object(a), to.object(b)];
  if (!isPlain(one) || !isPlain(other) || one.isTuple !== other.isTuple) return false;
  if (one.fields.length !== other.fields.length) return false;
  return one.fields.every(({ name, slot, optional }) => {
    const field = other.fields.find((field) => field.name === name);
    if (field === undefined || field.optional !== optional) return false;
    return isOneForm(to.typeOfSlot(slot), to.typeOfSlot(field.slot), to, [...around, [a, b]]);
  });
}

/** A shape that has fields and nothing else. */
function isPlain(entry: ObjectEntry): boolean {
  return entry.kind === "shape" && entry.members.length === 0 && entry.generics.size === 0;
}
