// What a type is made of: what there may be, and what no value is.
import type { Type } from "../hir/index.ts";
import { nullType, sortMembers, undefinedType } from "../hir/type.ts";

export function membersOf(type: Type): readonly Type[] {
  return type.kind === "union" ? type.of : [type];
}

export function mayBeUndefined(type: Type): boolean {
  return membersOf(type).some((member) => member.kind === "undefined" && member.written === "undefined");
}

/** `T | null | undefined`: objects show, and write as JSON, which of the two a property is. */
export function withBoth(type: Type): Type {
  if (strip(type).kind === "dynamic") return type;
  const present = membersOf(strip(type)).filter(({ kind }) => kind !== "undefined");
  return { kind: "union", of: sortMembers([undefinedType, nullType, ...present]) };
}

export function strip(type: Type): Type {
  return type.kind === "optional" ? type.of : type;
}
