// Objects that go where a field is `unknown`: `{ v: number; n: Node }` for `{ v: number; n: unknown }`. What is in the field is
// a value that may be anything then. Looked at once all object types are known.
import type { ObjectId, Type } from "../../hir/index.ts";
import { isEmpty } from "../../hir/type.ts";
import type { ts } from "../../typescript.ts";
import { describeType } from "../expressions/coerce.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";
import { addMember } from "./dynamic.ts";

/** Notes the objects in a value that goes where others are wanted. */
export function noteView(from: Type, type: Type, node: ts.Node, to: Lowering): void {
  for (const [given, wanted] of pairs(from, type, to)) {
    const key = `${given} ${wanted}`;
    if (!to.viewed.has(key)) to.viewed.set(key, { given, wanted, node });
  }
}

function pairs(from: Type, type: Type, to: Lowering): readonly (readonly [ObjectId, ObjectId])[] {
  if (from === type) return [];
  if (from.kind === "optional") return pairs(from.of, type, to);
  if (type.kind === "optional") return pairs(from, type.of, to);
  if (from.kind === "union") return from.of.flatMap((member) => pairs(member, type, to));
  if (type.kind === "union") return type.of.flatMap((member) => pairs(from, member, to));
  if (from.kind === "object" && type.kind === "object")
    return from.id === type.id ? [] : [[from.id, type.id]];
  if (from.kind === "array" && type.kind === "array")
    return pairs(to.typeOfSlot(from.element), to.typeOfSlot(type.element), to);
  if (from.kind === "collection" && type.kind === "collection")
    return pairs(to.typeOfSlot(from.value), to.typeOfSlot(type.value), to);
  return [];
}

/** Once all is lowered: what lies in fields that are `unknown` elsewhere. */
export function addViewedFields(to: Lowering): void {
  // Pairs that come meanwhile are visited, too.
  for (const { given, wanted, node } of to.viewed.values()) {
    const own = to.object(given);
    for (const { name, slot } of to.object(wanted).fields) {
      const field = own.fieldOf(name);
      if (field !== undefined) viewField(to.typeOfSlot(field), to.typeOfSlot(slot), node, to);
    }
  }
}

function viewField(given: Type, wanted: Type, node: ts.Node, to: Lowering): void {
  if (wanted.kind === "dynamic") {
    if (isOfBoard(given)) to.report("unsupported-unknown", node, { why: describeType(given) });
    else addMember(given, node, to);
  } else if (isEmpty(wanted)) {
    // { ok: false; value?: undefined }, one of several: what has a value is another of them.
  } else if (isErrorOrNothing(wanted, to) && !isErrorOrNothing(given, to)) {
    to.dynamic.want("unknown");
    to.report("unsupported-unknown", node, { why: describeType(given) });
  } else noteView(given, wanted, node, to);
}

function isOfBoard(type: Type): boolean {
  if (type.kind === "optional") return isOfBoard(type.of);
  return type.kind === "extern" || (type.kind === "union" && type.of.some(isOfBoard));
}

/** What `unknown` is where only errors are that. */
function isErrorOrNothing(type: Type, to: Lowering): boolean {
  if (type.kind === "undefined") return type.written === "undefined";
  if (type.kind === "optional")
    return type.absent === "undefined" && (type.empty === true || isErrorOrNothing(type.of, to));
  return entryOf(type, to)?.isError === true;
}
