// What the type of a printed value says of each place in it: a Result<number, string> shares its struct with a
// Result<number, Error>, and is none for all that.
import type { Property } from "../../analyze/index.ts";
import type { ObjectId, SlotId, Type } from "../../hir/index.ts";
import type { Elaborator } from "../elaborator.ts";
import { isUnshown } from "./showing.ts";

export interface Said {
  /** By the memory that it shares with other places of its kind. */
  readonly types: ReadonlyMap<SlotId, readonly Type[]>;
  /** The names of the properties of each struct. */
  readonly names: ReadonlyMap<ObjectId, ReadonlySet<string>>;
}

export const nothingSaid: Said = { types: new Map(), names: new Map() };

export function findSaid(type: Type, to: Elaborator): Said {
  const { elements } = to.facts;
  const types = new Map<SlotId, Type[]>();
  const names = new Map<ObjectId, Set<string>>();
  const objects = new Set<ObjectId>();
  const slots = new Set<SlotId>();
  const visitSlot = (slot: SlotId): void => {
    if (slots.has(slot) || to.slot(slot).open) return;
    slots.add(slot);
    const own = to.slot(slot).type;
    const root = elements.representative(slot);
    types.set(root, [...(types.get(root) ?? []), own]);
    visit(own);
  };
  const visit = (part: Type): void => {
    if (part.kind === "optional") visit(part.of);
    if (part.kind === "union") part.of.forEach(visit);
    if (part.kind === "array") visitSlot(part.element);
    if (part.kind === "collection") for (const slot of [part.key, part.value]) visitSlot(slot);
    if (part.kind === "object") visitObject(part.id);
  };
  const visitObject = (id: ObjectId): void => {
    const decl = to.program.objects.get(id);
    if (decl === undefined || objects.has(id)) return;
    objects.add(id);
    const struct = elements.structOf(id);
    const known = names.get(struct) ?? new Set();
    names.set(struct, known);
    for (const { name, slot } of decl.fields) {
      known.add(name);
      visitSlot(slot);
    }
    for (const member of decl.members ?? []) visitObject(member);
    if (decl.base !== undefined) visitObject(decl.base);
    // An object of a subclass may be there, or of a class that has the interface.
    for (const [other, { kind }] of to.program.objects)
      if (kind === "class" && elements.derives(other, id)) visitObject(other);
  };
  visit(type);
  return { types, names };
}

/**
 * Whether the value has a property of that name in another memory: where types differ that share a struct, it has several of
 * one name, and an object has one of them.
 */
export function isOfOther({ name, slot }: Property, struct: ObjectId, said: Said): boolean {
  return !said.types.has(slot) && said.names.get(struct)?.has(name) === true;
}

/** An error or a function that such a place never holds, where only others of its kind do. */
export function neverHolds(said: readonly Type[] | undefined, part: Type, to: Elaborator): boolean {
  if (said === undefined || !isUnshown(part, to)) return false;
  const mayHold = (own: Type): boolean => {
    if (own.kind === "optional") return mayHold(own.of);
    if (own.kind === "union") return own.of.some(mayHold);
    return own.kind === "dynamic" || isUnshown(own, to);
  };
  return !said.some(mayHold);
}
