// { ...shape, x: 1 } of a Circle or Rect gives one of the same kind. They are one struct, so the literal copies all of it:
// what all of them have is named here, what only some have goes along (compiler/presence/hidden-copies.ts).
import type { Field, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { literalContext } from "../collections/records.ts";
import type { Lowering } from "../lowering.ts";
import { concreteType } from "../types/concrete.ts";
import { lowerType } from "../types/types.ts";
import type { ObjectEntry } from "./object-entry.ts";
import { typeOfLiteral } from "./objects.ts";
import { entryOf, findField } from "./shapes.ts";

/** The types that a literal may be of that copies an object of one of several. */
export function unionEntry(
  node: ts.ObjectLiteralExpression | ts.CallExpression,
  sources: readonly ts.Expression[],
  to: Lowering,
): { readonly entry: ObjectEntry; readonly type: Type; readonly said?: ts.Type } | undefined {
  const own = typeOfLiteral(to.checker.getTypeAtLocation(node), to);
  const source = sources.find((one) => isOneOfSeveral(one, to));
  if (!own.isUnion() || source === undefined) return undefined;
  const copied = to.checker.getNonNullableType(concreteType(to.checker.getTypeAtLocation(source), to));
  const context = literalContext(node, to);
  const candidates = [
    // A context may be no more than what TypeScript makes of the literal itself: the result of a callback.
    ...(isAlike(own, copied, to) ? [copied] : []),
    ...(context?.isUnion() && isEachOf(own, context, to) ? [context] : []),
    own,
  ];
  for (const candidate of candidates) {
    const lowered = to.quietly(() => lowerType(candidate, node, to));
    const type = lowered && objectIn(lowered);
    const entry = type && entryOf(type, to);
    if (entry !== undefined && type !== undefined && hasAll(entry, own, node, to)) return { entry, type };
  }
  return undefined;
}

/** A tagged union, as far as it is known there. */
export function isOneOfSeveral(node: ts.Expression, to: Lowering): boolean {
  const type = to.checker.getNonNullableType(concreteType(to.checker.getTypeAtLocation(node), to));
  const object = ts.TypeFlags.Object | ts.TypeFlags.Intersection;
  return type.isUnion() && type.types.every(({ flags }) => (flags & object) !== 0);
}

export function refuseOneOfSeveral(node: ts.Expression, to: Lowering): never {
  const why = "it is an object of one of several types";
  const help = 'ask which it is, and copy each where its type is known: `if (shape.kind === "circle")`';
  return to.refuse("unsupported-object-spread", node, { why }, { help });
}

/** The fields that an object has, of whichever type it is. */
export function commonFields(
  union: ObjectEntry,
  node: ts.Node,
  to: Lowering,
): readonly Pick<Field, "name" | "slot" | "optional">[] {
  const [first] = union.members;
  return (first?.fields ?? []).flatMap(({ name }) => {
    const slot = findField(union, name, node, to);
    const field = union.fields.find((one) => one.slot === slot);
    return field === undefined ? [] : [field];
  });
}

/** Objects of one of several types, none of which is a class or has anything but properties. */
export function isPlainUnion({ members, isTuple }: ObjectEntry): boolean {
  const isPlain = members.every(
    ({ kind, methods, getters, generics }) =>
      kind === "shape" && methods.size + getters.size + generics.size === 0,
  );
  return members.length > 0 && !isTuple && isPlain;
}

/** Lists and objects that only some of them have go along where the new object is of the same struct. */
export function joinStructs(source: ObjectEntry, target: ObjectEntry, to: Lowering): void {
  if (source === target) return;
  const names = new Set(source.fields.map(({ name }) => name));
  const own = source.members.flatMap(({ fields }) => fields).filter(({ name }) => !names.has(name));
  if (!own.every(({ slot }) => isPlain(to.typeOfSlot(slot)))) to.sameObjects.push([source.id, target.id]);
}

function isPlain(type: Type): boolean {
  return type.kind === "optional" ? isPlain(type.of) : ["number", "string", "boolean"].includes(type.kind);
}

function isEachOf(own: ts.UnionType, type: ts.Type, to: Lowering): boolean {
  return own.types.every((one) => to.checker.isTypeAssignableTo(one, type));
}

/** What is written changes values, no types: the new object is of the types of the other one. */
function isAlike(own: ts.UnionType, copied: ts.Type, to: Lowering): boolean {
  const { checker } = to;
  return checker.isTypeAssignableTo(own, copied) && checker.isTypeAssignableTo(copied, own);
}

/** Shape | null  =>  Shape */
function objectIn(type: Type): Type | undefined {
  if (type.kind === "optional") return objectIn(type.of);
  if (type.kind === "union") return type.of.find(({ kind }) => kind === "object");
  return type.kind === "object" ? type : undefined;
}

/** What all types of the literal have, all members have. */
function hasAll(entry: ObjectEntry, own: ts.UnionType, node: ts.Node, to: Lowering): boolean {
  if (!isPlainUnion(entry)) return false;
  const common = to.checker.getPropertiesOfType(own).map(({ name }) => name);
  return common.every((name) => findField(entry, name, node, to) !== undefined);
}
