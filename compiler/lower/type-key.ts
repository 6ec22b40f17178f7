// A type as a key: two uses of a generic with equal keys are one instance.
import type { Type } from "../hir/index.ts";
import type { Lowering } from "./lowering.ts";

export function typeKey(type: Type, to: Lowering): string {
  switch (type.kind) {
    case "number":
      return type.flavour ?? "number";
    case "union":
      return type.of.map((member) => typeKey(member, to)).join("/");
    case "array":
      return `${typeKey(to.typeOfSlot(type.element), to)}[]`;
    case "collection":
      return `${type.of}<${[type.key, type.value].map((slot) => typeKey(to.typeOfSlot(slot), to)).join()}>`;
    case "optional":
      return type.empty ? type.absent : `${typeKey(type.of, to)}|${type.absent}`;
    case "undefined":
      return type.written;
    case "enum":
    case "object":
      return `${type.kind}${type.id}`;
    case "bytes":
      return type.of;
    case "extern":
      return type.class.id;
    case "function": {
      const params = type.params.map((param) => typeKey(to.typeOfSlot(param), to));
      const result = type.result === undefined ? "void" : typeKey(to.typeOfSlot(type.result), to);
      return `(${params.join()})=>${result}`;
    }
    default:
      return type.kind;
  }
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
