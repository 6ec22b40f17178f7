// What a value leads to: the memory that looking at the whole of it reads, and the structs of its objects.
import type { Lowered, ObjectId, Program, SlotId, Type } from "../hir/index.ts";
import type { Elements } from "./elements.ts";

export interface Within {
  /** Element and field slots, each by its representative. */
  readonly slots: ReadonlySet<SlotId>;
  /** Those of objects on the way, with all that derive from them. */
  readonly structs: ReadonlySet<ObjectId>;
}

export class Reach {
  readonly #program: Program<Lowered>;
  readonly #elements: Elements;
  readonly #known = new Map<Type, Within>();

  constructor(program: Program<Lowered>, elements: Elements) {
    this.#program = program;
    this.#elements = elements;
  }

  within(type: Type): Within {
    const known = this.#known.get(type);
    if (known !== undefined) return known;
    const slots = new Set<SlotId>();
    const structs = new Set<ObjectId>();
    this.#visit(type, slots, structs);
    const found = { slots, structs };
    this.#known.set(type, found);
    return found;
  }

  #visit(type: Type, slots: Set<SlotId>, structs: Set<ObjectId>): void {
    if (type.kind === "optional") this.#visit(type.of, slots, structs);
    if (type.kind === "union") for (const member of type.of) this.#visit(member, slots, structs);
    if (type.kind === "dynamic")
      for (const member of this.#program.dynamic) this.#visit(member, slots, structs);
    if (type.kind === "array") this.#visitSlot(type.element, slots, structs);
    if (type.kind === "collection")
      for (const slot of [type.key, type.value]) this.#visitSlot(slot, slots, structs);
    if (type.kind === "object") this.#visitStruct(this.#elements.structOf(type.id), slots, structs);
  }

  #visitSlot(slot: SlotId, slots: Set<SlotId>, structs: Set<ObjectId>): void {
    const stored = this.#elements.representative(slot);
    if (slots.has(stored)) return;
    slots.add(stored);
    this.#visit(this.#elements.storedType(stored), slots, structs);
  }

  #visitStruct(id: ObjectId, slots: Set<SlotId>, structs: Set<ObjectId>): void {
    if (structs.has(id)) return;
    structs.add(id);
    for (let base: ObjectId | undefined = id; base !== undefined; base = this.#elements.baseOf(base))
      for (const { slot } of this.#elements.fieldsOf(base)) this.#visitSlot(slot, slots, structs);
    for (const other of this.#program.objects.keys()) {
      const struct = this.#elements.structOf(other);
      if (this.#elements.derives(struct, id)) this.#visitStruct(struct, slots, structs);
    }
  }
}
