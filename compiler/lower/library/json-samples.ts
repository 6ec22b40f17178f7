// What JSON.parse makes, as expressions that are never evaluated: from them all analyses learn which objects and arrays
// there are, that their numbers may be any, and in which order properties come.
import type { Expr, Lowered, ObjectId, SlotId, Type } from "../../hir/index.ts";
import { booleanType, nullType, numberType, stringType } from "../../hir/type.ts";
import type { ts } from "../../typescript.ts";
import { makeCollectionType } from "../collections/collections.ts";
import type { Lowering } from "../lowering.ts";
import type { ObjectEntry } from "../objects/object-entry.ts";
import { entryOf } from "../objects/shapes.ts";
import { makeArrayType } from "../types/types.ts";
import { addMember } from "../unions/dynamic.ts";

/** One sample of each object and array in a value of the type; refuses what JSON has not. */
export function makeSamples(type: Type, node: ts.Node, to: Lowering): readonly Expr<Lowered>[] {
  const samples: Expr<Lowered>[] = [];
  const seen = new Set<ObjectId | Type>();
  const span = to.spanOf(node);
  const any = (part: Type): Expr<Lowered> => ({ kind: "parsed", type: part, span });
  const refuse = (what: string): never =>
    to.refuse("unsupported-json", node, { what: `\`parse\` into ${what}` });

  let isAnything = false;
  const visitAnything = (part: Type): void => {
    const list = makeArrayType(part, node, to);
    const table = makeCollectionType("record", stringType, part, node, to);
    for (const member of [nullType, booleanType, numberType, stringType, list, table])
      addMember(member, node, to);
    for (const made of [list, table]) visit(made);
  };
  const visit = (part: Type): void => {
    switch (part.kind) {
      case "number":
      case "string":
      case "boolean":
      case "enum":
        return;
      case "optional":
        return visit(part.of);
      case "array": {
        if (seen.has(part)) return;
        seen.add(part);
        const element = to.typeOfSlot(part.element);
        samples.push({ kind: "array", elements: [any(element)], type: part, span });
        return visit(element);
      }
      case "collection": {
        if (part.of !== "record") return refuse(`a ${part.of === "map" ? "Map" : "Set"}`);
        if (seen.has(part)) return;
        seen.add(part);
        const value = to.typeOfSlot(part.value);
        const entry = { keys: [any(stringType)], values: [any(value)] };
        samples.push({ kind: "collection", from: undefined, ...entry, type: part, span });
        return visit(value);
      }
      case "object": {
        const entry = entryOf(part, to);
        if (entry === undefined || seen.has(entry.id)) return;
        seen.add(entry.id);
        return visitObject(entry, part);
      }
      case "dynamic":
        if (isAnything) return;
        isAnything = true;
        return visitAnything(part);
      case "union":
        for (const member of part.of) visitMember(member);
        return;
      case "function":
        return refuse("a function");
      default:
        return refuse("something that JSON has not");
    }
  };
  /** JSON says which member of a union a value is, if no two look alike. */
  const visitMember = (member: Type): void => {
    if (member.kind === "enum") return refuse("a union with an enum");
    if (member.kind !== "undefined" || member.written === "undefined") visit(member);
  };
  const isUndefined = (member: Type): boolean =>
    member.kind === "undefined" && member.written === "undefined";
  // A property that may be missing is never there without a value.
  const sampleOf = (slot: SlotId, optional: boolean): Expr<Lowered> => {
    const own = to.typeOfSlot(slot);
    if (!optional || own.kind !== "optional") return any(own);
    return { kind: "wrap", operand: any(own.of), type: own, span };
  };
  const visitObject = (entry: ObjectEntry, own: Type): void => {
    if (entry.kind === "class") return refuse("a class: what it makes are plain objects");
    if (entry.members.length > 0) return refuse("a union of objects");
    const make = (fields: ObjectEntry["fields"]): void => {
      const given = fields.map(({ slot, optional }) => ({ field: slot, value: sampleOf(slot, optional) }));
      samples.push({ kind: "object", fields: given, type: own, span });
    };
    make(entry.fields);
    if (entry.fields.some(({ optional }) => optional)) make(entry.fields.filter(({ optional }) => !optional));
    for (const { slot, optional } of entry.fields) {
      const type = to.typeOfSlot(slot);
      // limit?: number | null, which is undefined where it is missing
      if (optional && type.kind === "union") {
        for (const member of type.of) if (!isUndefined(member)) visitMember(member);
        continue;
      }
      if (optional && (type.kind !== "optional" || type.absent === "null"))
        return refuse("a property that may be missing and may be null");
      visit(type);
    }
  };
  visit(type);
  return samples;
}
