// Getters and setters of object literals: two fields that JavaScript shows as one property.
import type { Expr, Field, Lowered, SlotId } from "../hir/index.ts";
import type { Literal } from "./makers.ts";

export interface Accessor {
  readonly get: SlotId | undefined;
  readonly set: SlotId | undefined;
}

export interface NamedAccessor extends Accessor {
  readonly name: string;
}

/** The accessors among some fields, by the field that comes first. */
export function findAccessors(fields: readonly Field[]): ReadonlyMap<SlotId, NamedAccessor> {
  const found = new Map<SlotId, NamedAccessor>();
  const parts = fields.filter(({ accessor }) => accessor !== undefined);
  for (const name of new Set(parts.map(({ accessor }) => accessor?.of ?? ""))) {
    const slotOf = (kind: string): SlotId | undefined =>
      parts.find(({ accessor }) => accessor?.of === name && accessor.kind === kind)?.slot;
    const [get, set] = [slotOf("get"), slotOf("set")];
    const slot = get ?? set;
    if (slot !== undefined) found.set(slot, { name, get, set });
  }
  return found;
}

/** Getter and setter of one name are one property. */
export function withAccessors(literal: Literal, accessors: ReadonlyMap<SlotId, NamedAccessor>): Literal {
  const given = new Map<SlotId, Expr<Lowered>>();
  for (const [slot, value] of literal.given) {
    const found = [...accessors.values()].find(({ get, set }) => get === slot || set === slot);
    const own = found?.get ?? found?.set ?? slot;
    if (!given.has(own)) given.set(own, value);
  }
  return { ...literal, given };
}
