// { ...other, x: 1 } of an object of the same struct: what it only copies, it has where the other one has it, so that all
// objects together have it or lack it as if there were no such literal.
import type { Expr, GivenField, Lowered, ObjectId, SlotId } from "../hir/index.ts";
import type { Literal } from "./makers.ts";

interface Memories {
  structOf(id: ObjectId): ObjectId;
  representative(slot: SlotId): SlotId;
}

/** Whether a field is as it is in the one object that the literal copies, or is at least there where that has it. */
export function inheritedAs(
  given: GivenField,
  { copies = [], type }: Extract<Expr<Lowered>, { kind: "object" }>,
  elements: Memories,
): GivenField["inherits"] {
  const { field, occasions = [] } = given;
  const [only, more] = copies;
  if (only === undefined || more !== undefined || only.when !== undefined) return undefined;
  if (type.kind !== "object" || only.source.type.kind !== "object") return undefined;
  if (elements.structOf(only.source.type.id) !== elements.structOf(type.id)) return undefined;
  if (given.inherits !== undefined) return given.inherits;
  const own = elements.representative(field);
  const copied = occasions.filter(
    (one) => one.copied !== undefined && elements.representative(one.copied) === own,
  );
  if (copied.length > 0 && copied.length === occasions.length) return "value";
  return copied.some(({ when }) => when === undefined) ? "presence" : undefined;
}

/** Whether the literal itself gives a field to its objects. */
export function gives({ given, inherited }: Literal, slot: SlotId): boolean {
  return given.has(slot) && inherited.get(slot) === undefined;
}

/** Whether objects of the literal may lack a field that others have. */
export function lacks({ given, inherited, lacking }: Literal, slot: SlotId): boolean {
  return inherited.get(slot) === undefined && (!given.has(slot) || lacking.has(slot));
}
