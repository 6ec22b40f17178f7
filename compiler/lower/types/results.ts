// What a function gives, by the type that is written for it.
import type { Type } from "../../hir/index.ts";
import { emptyType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";

/** What a function gives back; undefined where its calls have no value: `void`, or `undefined` as it is written. */
export function resultType(lowered: Type, written: ts.Type): Type | undefined {
  if (lowered.kind === "void") return undefined;
  if (lowered.kind !== "undefined") return lowered;
  return written.flags & ts.TypeFlags.Undefined ? undefined : emptyType(lowered.written);
}

/** `void`, `number | void` */
export function mayBeVoid(type: ts.Type): boolean {
  return (type.isUnion() ? type.types : [type]).some(({ flags }) => flags & ts.TypeFlags.Void);
}
