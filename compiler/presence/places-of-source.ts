// Where the properties of an object stand from which others are copied: what it says itself, or what is known of all its kind.
import type { Expr, Lowered, SlotId } from "../hir/index.ts";
import { numberType } from "../hir/type.ts";
import type { PresenceWriter } from "./presence-writer.ts";

type E = Expr<Lowered>;

/** @param field one of the type of the source */
export function placeOf(source: E, field: SlotId, to: PresenceWriter): E {
  const { span } = source;
  const own = to.fields.lastPlaceBeside(field) && to.fields.presenceOf(field);
  if (own !== undefined) return { kind: "field", object: source, field: own, type: numberType, span };
  const memory = to.elements.representative(field);
  const index = listOf(source, to).findIndex(({ slot }) => slot === memory);
  return number(1 + Math.max(0, index), span);
}

/** @param target a field of another type, by whose name it is copied */
export function placeIn(source: E, target: SlotId, to: PresenceWriter): E {
  const field = source.type.kind === "object" ? to.fields.namesake(source.type.id, target) : undefined;
  return placeOf(source, field ?? target, to);
}

export function lastPlaceIn(source: E, to: PresenceWriter): E {
  const { span } = source;
  const last = to.fields.lastPlaceOf(source.type);
  // Of one whose order is not known one property at most is added.
  if (last === undefined) return number(Math.max(1, sizeOf(source, to)), span);
  return { kind: "field", object: source, field: last, type: numberType, span };
}

export function sizeOf(source: E, to: PresenceWriter): number {
  return listOf(source, to).length;
}

function listOf({ type }: E, to: PresenceWriter): readonly { readonly slot: SlotId }[] {
  if (type.kind !== "object") return [];
  const found = to.properties.of(to.elements.structOf(type.id));
  return found.kind === "known" ? found.list : [];
}

export function number(value: number, span: Lowered["span"]): E {
  return { kind: "number", value, written: undefined, type: numberType, span };
}

export function add(to: E, by: number): E {
  if (by === 0) return to;
  return to.kind === "number" ? number(to.value + by, to.span) : sum(to, number(by, to.span));
}

export function sum(left: E, right: E): E {
  if (left.kind === "number" && left.value === 0) return right;
  if (left.kind === "number" && right.kind === "number") return number(left.value + right.value, left.span);
  return { kind: "arithmetic", op: "+", left, right, type: numberType, span: left.span };
}
