// What an object literal copies with `...`: what of it may be missing, and what stands for a value that is written later.
import type { Expr, Lowered, SlotId, Type } from "../../hir/index.ts";
import { isNothing } from "../expressions/choices.ts";
import { withoutMembers } from "../unions/unions.ts";
import type { ObjectEntry } from "./object-entry.ts";

/** What is there may be undefined where its new place may be; elsewhere it stops the program. */
export function copiedValue(read: Expr<Lowered>, type: Type): Expr<Lowered> {
  return mayBeUndefined(type) ? read : withoutMembers(read, isUndefined);
}

function mayBeUndefined(type: Type): boolean {
  return type.kind === "optional" ? type.absent === "undefined" : mayBeNothing(type);
}

/** Where a value may be `undefined` without being copied: nothing is known of that. */
export function absentOf({ type }: Lowered): readonly SlotId[] | undefined {
  return type.kind === "optional" || type.kind === "undefined" || type.kind === "union" ? undefined : [];
}

/** What is written before it is ever looked at. */
export function placeholder(type: Type, span: Lowered["span"]): Expr<Lowered> {
  return { kind: "default", type, span };
}

const isUndefined = (member: Type): boolean => member.kind === "undefined" && member.written === "undefined";

/** Of what copies nothing: { ...(o.cache && …) } */
export const hasNone = (member: Type): boolean => ["undefined", "boolean", "number"].includes(member.kind);

/** Whether there may be nothing at all. */
export function isMissable(type: Type): boolean {
  return type.kind === "optional" || (type.kind === "union" && type.of.some(isNothing));
}

export function mayBeNothing(type: Type): boolean {
  return type.kind === "optional" || (type.kind === "union" && type.of.some(isUndefined));
}

/** With those of its bases. */
export function fieldsOf(
  entry: ObjectEntry,
): readonly { readonly name: string; readonly slot: SlotId; readonly optional: boolean }[] {
  const own = entry.fields.filter(({ name }) => !name.startsWith("#"));
  return entry.base === undefined ? own : [...fieldsOf(entry.base), ...own];
}
