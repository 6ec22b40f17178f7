// The fields in which objects say what they have: whether there is a property, where it stands, the last place of all.
import type { Lowered, ObjectId, Places, Program, SlotId } from "../hir/index.ts";
import type { Elements } from "./elements.ts";

export function findLastPlaces(program: Program<Lowered>, elements: Elements): ReadonlyMap<ObjectId, SlotId> {
  const found = new Map<ObjectId, SlotId>();
  for (const { id, fields } of program.objects.values())
    for (const { slot, isLastPlace } of fields)
      if (isLastPlace === true) found.set(elements.structOf(id), elements.representative(slot));
  return found;
}

export function findPresence(program: Program<Lowered>, elements: Elements): ReadonlyMap<SlotId, SlotId> {
  const found = new Map<SlotId, SlotId>();
  for (const { fields } of program.objects.values())
    for (const { slot, presenceOf } of fields)
      if (presenceOf !== undefined)
        found.set(elements.representative(presenceOf), elements.representative(slot));
  return found;
}

/** The places of the objects of a struct, by each field with one of them and by that with the last one. */
export function findPlaces(program: Program<Lowered>, elements: Elements): ReadonlyMap<SlotId, Places> {
  const found = new Map<SlotId, Places>();
  for (const [struct, last] of findLastPlaces(program, elements)) {
    const fields = elements.fieldsOf(struct).filter(({ presenceOf }) => presenceOf !== undefined);
    const all = fields.map(({ slot }) => elements.representative(slot));
    for (const slot of [last, ...all]) found.set(slot, { last, all });
  }
  return found;
}
