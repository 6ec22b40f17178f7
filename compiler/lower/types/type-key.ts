// A type as a key: two uses of a generic with equal keys are one instance.
import type { ObjectId, SlotId, Type } from "../../hir/index.ts";
import type { Lowering } from "../lowering.ts";

/** @param around object types that are counted as what they look like, not as which they are: those that it lies in */
export function typeKey(type: Type, to: Lowering, around?: readonly ObjectId[]): string {
  const keyOf = (slot: SlotId): string => typeKey(to.typeOfSlot(slot), to, around);
  switch (type.kind) {
    case "number":
      return type.flavour ?? "number";
    case "union":
      return type.of.map((member) => typeKey(member, to, around)).join("/");
    case "array":
      return `${keyOf(type.element)}[]`;
    case "collection":
      return `${type.of}<${[type.key, type.value].map(keyOf).join()}>`;
    case "optional":
      return type.empty ? type.absent : `${typeKey(type.of, to, around)}|${type.absent}`;
    case "undefined":
      return type.written;
    case "object":
      return (around && formOf(type.id, around, to)) ?? `object${type.id}`;
    case "enum":
      return `enum${type.id}`;
    case "bytes":
      return type.of;
    case "extern":
      return type.class.id;
    case "function": {
      const params = type.params.map(keyOf);
      const result = type.result === undefined ? "void" : keyOf(type.result);
      return `(${params.join()})=>${result}`;
    }
    default:
      return type.kind;
  }
}

/** The names and types of what an object of an interface or literal has; undefined of what has an identity of its own. */
function formOf(id: ObjectId, around: readonly ObjectId[], to: Lowering): string | undefined {
  const entry = to.object(id);
  const isPlain = entry.kind === "shape" && entry.members.length === 0;
  if (!isPlain || entry.fields.length === 0 || entry.generics.size > 0) return undefined;
  const level = around.indexOf(id);
  if (level >= 0) return `object^${level}`;
  const inner = [...around, id];
  const fields = entry.fields.map(
    ({ name, slot, optional }) => `${name}${optional ? "?" : ""}:${typeKey(to.typeOfSlot(slot), to, inner)}`,
  );
  return entry.isTuple ? `[${fields.join()}]` : `{${fields.sort().join(";")}}`;
}

/** A type as a part of a name: the instance of `Table` for rows of the type `Column` is `Table_Column`. */
export function typeWord(type: Type, to: Lowering): string {
  switch (type.kind) {
    case "object":
      return to.object(type.id).name;
    case "enum":
      return to.enums.get(type.id)?.name ?? "enum";
    case "array":
      return `${typeWord(to.typeOfSlot(type.element), to)}_array`;
    case "optional":
      return type.empty ? type.absent : `${typeWord(type.of, to)}_or_${type.absent}`;
    case "union":
      return type.of.map((member) => typeWord(member, to)).join("_or_");
    case "collection":
      return [type.of, ...[type.key, type.value].map((slot) => typeWord(to.typeOfSlot(slot), to))].join("_");
    case "function":
      return "function";
    default:
      return typeKey(type, to).replace(/\W+/g, "_");
  }
}
