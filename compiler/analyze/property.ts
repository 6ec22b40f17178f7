// A property as JavaScript shows it, and those of a struct in their order.
import type { Expr, Lowered, ObjectId, SlotId, Type } from "../hir/index.ts";
import type { Accessor } from "./accessors.ts";

export interface Property {
  readonly name: string;
  readonly slot: SlotId;
  /** Whether an object may lack it, which shows as no value, or as said by `presence`. */
  readonly mayLack: boolean;
  /** The field that says whether an object has it. */
  readonly presence?: SlotId | undefined;
  /** Whether `delete` takes it away somewhere. */
  readonly isDeleted: boolean;
  /** The values of the tag of those objects that have it; undefined: all. */
  readonly tags: readonly Expr<Lowered>[] | undefined;
  /** It is an accessor of a literal: the fields that hold its functions. */
  readonly accessor?: Accessor | undefined;
}

export type Properties =
  | {
      readonly kind: "known";
      readonly list: readonly Property[];
      readonly tag: SlotId | undefined;
      /** The order is only known when the program runs: the field with the last place that a property got. */
      readonly lastPlace?: SlotId | undefined;
    }
  | { readonly kind: "unknown"; readonly why: string };

/** What objects must say for themselves. */
export interface Wanted {
  /** Whether they have these fields, each by its representative. */
  readonly slots: Set<SlotId>;
  /** In which order those of these structs have their fields. */
  readonly structs: Set<ObjectId>;
}

/** Whether the form of a field can say that there is none. */
export function showsLack(stored: Type, showsUndefined: boolean): boolean {
  if (stored.kind === "union" && !showsUndefined)
    return stored.of.some((member) => member.kind === "undefined" && member.written === "undefined");
  return stored.kind === "optional";
}
