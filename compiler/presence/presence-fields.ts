// The fields in which objects say what they have: a flag for a property of which only that is not known, places for all
// properties where the order is not.
import type { Elements, Wanted } from "../analyze/index.ts";
import type { Field, Lowered, ObjectDecl, ObjectId, Program, Slot, SlotId, Type } from "../hir/index.ts";
import { booleanType } from "../hir/type.ts";

/** More places than any object gets; a checked build stops where it would get more. */
const placeType: Type = { kind: "number", flavour: "i16" };

export class PresenceFields {
  readonly #program: Program<Lowered>;
  readonly #elements: Elements;
  readonly #wanted: Wanted;
  readonly #slots: Map<SlotId, Slot>;
  /** The field that says whether there is a property, for each field of each type. */
  readonly #presence = new Map<SlotId, SlotId>();
  /** The field with the last place, for each field of a type that has places. */
  readonly #lastPlaces = new Map<SlotId, SlotId>();
  /** The same for each type: also for one of objects that have no field in common. */
  readonly #lastOfTypes = new Map<ObjectId, SlotId>();
  readonly #ofClasses = new Set<SlotId>();
  #lastId: number;

  constructor(program: Program<Lowered>, elements: Elements, wanted: Wanted, slots: Map<SlotId, Slot>) {
    this.#program = program;
    this.#elements = elements;
    this.#wanted = wanted;
    this.#slots = slots;
    this.#lastId = Math.max(0, ...slots.keys());
    // The fields of classes are there from the start: of memory that is theirs nothing more can be said.
    for (const { kind, isPlain, fields } of program.objects.values())
      if (kind === "class" && isPlain !== true)
        for (const { slot } of fields) this.#ofClasses.add(elements.representative(slot));
  }

  /** The type with its new fields. */
  added(decl: ObjectDecl): ObjectDecl {
    const isPlaced = this.#wanted.structs.has(this.#elements.structOf(decl.id));
    const own = decl.fields.filter(({ slot, accessor }) => {
      const memory = this.#elements.representative(slot);
      return (
        accessor === undefined &&
        (isPlaced || (this.#wanted.slots.has(memory) && !this.#ofClasses.has(memory)))
      );
    });
    if (own.length === 0 && !isPlaced) return decl;
    const [type, start] = isPlaced ? [placeType, "#place of"] : [booleanType, "#has"];
    const fields = own.map((field): Field => {
      const made = this.#makeField(`${start} ${field.name}${this.#numberOf(field, decl)}`, type, decl);
      this.#presence.set(field.slot, made.slot);
      return { ...made, presenceOf: field.slot };
    });
    if (!isPlaced) return { ...decl, fields: [...decl.fields, ...fields] };
    const last = { ...this.#makeField("#places", placeType, decl), isLastPlace: true };
    for (const { slot } of decl.fields) this.#lastPlaces.set(slot, last.slot);
    this.#lastOfTypes.set(decl.id, last.slot);
    return { ...decl, fields: [...decl.fields, ...fields, last] };
  }

  /** Types that are one struct may have a field of one name in several forms: each says for itself whether it is there. */
  #numberOf({ name, slot }: Field, decl: ObjectDecl): string {
    const struct = this.#elements.structOf(decl.id);
    const memories = this.#elements
      .fieldsOf(struct)
      .filter((field) => field.name === name)
      .map((field) => this.#elements.representative(field.slot));
    const place = memories.indexOf(this.#elements.representative(slot));
    return place > 0 ? ` ${place + 1}` : "";
  }

  #makeField(name: string, type: Type, { span }: ObjectDecl): Field {
    const slot = this.nextSlot();
    this.#slots.set(slot, { id: slot, name, type, span, role: "field", mutable: true, owner: undefined });
    return { name, slot, optional: false };
  }

  nextSlot(): SlotId {
    this.#lastId += 1;
    return this.#lastId as SlotId; // counted on from the ids of lower
  }

  presenceOf(field: SlotId): SlotId | undefined {
    return this.#presence.get(field);
  }

  /** The field of a type that has the name of another one. */
  namesake(type: ObjectId, field: SlotId): SlotId | undefined {
    const name = this.#slots.get(field)?.name;
    return this.#program.objects.get(type)?.fields.find((own) => own.name === name)?.slot;
  }

  /** Undefined where the object only says whether it has the field. */
  lastPlaceBeside(field: SlotId): SlotId | undefined {
    return this.#lastPlaces.get(field);
  }

  /** The last place of the objects of a type, if they have places. */
  lastPlaceOf(type: Lowered["type"]): SlotId | undefined {
    return type.kind === "object" ? this.#lastOfTypes.get(type.id) : undefined;
  }
}
