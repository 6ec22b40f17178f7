// Object types that are no classes: interfaces, aliases, literals, unions of them. Each becomes a shape with a slot for
// each property; shapes between which objects flow become one struct later.
import type { Field, ObjectId, SlotId, Type } from "../../hir/index.ts";
import { undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { memberName } from "../classes/class-members.ts";
import { noTrivia } from "../comments.ts";
import { typeOfEntry } from "../functions/function-entry.ts";
import type { Instance } from "../instance.ts";
import type { Lowering } from "../lowering.ts";
import { isNothingHere } from "../types/concrete.ts";
import { lowerSlotType, sameType } from "../types/types.ts";
import { addMember } from "../unions/dynamic.ts";
import { isErrorOrOther, joinTypes, orUndefined } from "../unions/unions.ts";
import { isWritten } from "./either-object.ts";
import { genericMethod, refuseGenericLiteral } from "./generic-members.ts";
import { ObjectEntry } from "./object-entry.ts";

/** The shape of a type with properties only. */
export function lowerShape(type: ts.Type, node: ts.Node, to: Lowering): Type {
  const known = findShape(type, to);
  if (known !== undefined) return { kind: "object", id: known };
  const entry = makeEntry(type, node, to);
  to.orForget(
    () => {
      to.inStruct(() => {
        for (const property of to.checker.getPropertiesOfType(type)) addField(entry, property, node, to);
      });
    },
    () => {
      homeOf(type, to).shapes.delete(type);
      to.forgetObject(entry.id);
    },
  );
  return { kind: "object", id: entry.id };
}

/** [A, B]: a struct with a field for each element. */
export function lowerTuple(type: ts.TupleTypeReference, node: ts.Node, to: Lowering): Type {
  const known = findShape(type, to);
  if (known !== undefined) return { kind: "object", id: known };
  const entry = makeEntry(type, node, to);
  entry.isTuple = true;
  entry.isTagged = isTag(to.checker.getTypeArguments(type)[0]);
  const { open } = to.dynamic;
  const more = open.of(type);
  to.inStruct(() => {
    to.checker.getTypeArguments(type).forEach((part, position) => {
      const optional = ((type.target.elementFlags[position] ?? 0) & ts.ElementFlags.Optional) !== 0;
      const own = lowerSlotType(part, node, to);
      const isOpen = position === 1 && more.length > 0;
      const given = isOpen ? (joinTypes([own, ...more], undefined, node, to) ?? own) : own;
      // [(number | null)?]  =>  number, null, or undefined where there is no such element
      const lowered = optional ? orUndefined(given, node, to) : given;
      const name = String(position);
      const span = to.spanOf(node);
      const slot = to.makeSlot({ name, type: lowered, span, role: "field", mutable: true });
      entry.fields.push({ name, slot, optional });
      if (position === 1) open.note(slot, type, isOpen);
    });
  });
  return { kind: "object", id: entry.id };
}

/** One value, so that it can tell which tuple it is: `"push"` */
function isTag(type: ts.Type | undefined): boolean {
  return type !== undefined && (type.flags & ts.TypeFlags.Unit) !== 0;
}

/** A | B of object types: one struct with the fields of both; its own fields are those that both have. */
export function lowerShapeUnion(
  given: readonly ObjectEntry[],
  name: string | undefined,
  node: ts.Node,
  to: Lowering,
): Type {
  const members = [
    ...new Set(given.flatMap((member) => (member.members.length > 0 ? member.members : [member]))),
  ];
  const base = findCommonClass(members);
  if (base !== undefined) return { kind: "object", id: base.id };
  const key = members
    .map(({ id }) => id)
    .sort((a, b) => a - b)
    .join();
  const known = to.unions.get(key);
  if (known !== undefined) return { kind: "object", id: known.id };
  const place = { span: to.spanOf(node), trivia: noTrivia };
  const own = name ?? members[0]?.name ?? "Shape";
  const entry = new ObjectEntry(to.nextObjectId(), own, undefined, to.instance, place);
  entry.members = members;
  to.unions.set(key, entry);
  to.objects.set(entry.id, entry);
  for (const member of members) to.sameObjects.push([entry.id, member.id]);
  joinTuples(entry, node, to);
  return { kind: "object", id: entry.id };
}

/**
 * Tuples are a tuple together: `["mm", 0.001] | ["cm"]` has an element that may be missing. Where the first elements tell
 * them apart each keeps its own elements, until one is asked for that may be of several.
 */
function joinTuples(entry: ObjectEntry, node: ts.Node, to: Lowering): void {
  entry.isTuple = entry.members.every(({ isTuple }) => isTuple);
  if (!entry.isTuple || entry.members.every(({ isTagged }) => isTagged)) return;
  for (const { name } of elementsOf(entry)) findField(entry, name, node, to);
}

/** The elements of a tuple; of several those that the longest has. */
export function elementsOf(tuple: ObjectEntry): readonly Pick<Field, "name" | "optional">[] {
  if (tuple.members.length === 0) return tuple.fields;
  const lists = tuple.members.map(elementsOf);
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, position) => {
    const optional = lists.some((list) => list[position]?.optional ?? true);
    return { name: String(position), optional };
  });
}

/** The slot of a field; a union has those that all its members have, one of tuples those that some have. */
export function findField(entry: ObjectEntry, name: string, node: ts.Node, to: Lowering): SlotId | undefined {
  const known = entry.fieldOf(name);
  if (known !== undefined || entry.members.length === 0) return known;
  const types = entry.members.map((member) => memberType(member, name, node, to));
  const present = types.filter((type) => type !== undefined);
  const isMissing = present.length < types.length;
  const mayLack =
    entry.isTuple || entry.members.every((member, at) => types[at] !== undefined || isWritten(member));
  if (present.length === 0 || (isMissing && !mayLack)) return undefined;
  // Box<Point> | Box<Error>: what `box.v` is may be anything, of which the program knows in the next round only.
  if (!to.dynamic.modes.unknown && isErrorOrOther(present, to)) {
    to.dynamic.want("unknown");
    return undefined;
  }
  const type = joinTypes(isMissing ? [...present, undefinedType] : present, undefined, node, to);
  if (type === undefined || isJoinedList(type, present, to)) return undefined;
  // { rows: [number, string] } | { rows: { n: number } }: the objects of both keep there what may be anything.
  if (type.kind === "dynamic") for (const part of present) addMember(part, node, to);
  const span = to.spanOf(node);
  const slot = to.makeSlot({ name, type, span, role: "field", mutable: true });
  // Who writes it may add it to an object of a member that lacks it.
  const optional = isMissing || entry.members.some((member) => isOptional(member, name));
  entry.fields.push({ name, slot, optional });
  const isOpen = entry.members.some((member) => to.dynamic.open.has(member.fieldOf(name)));
  to.dynamic.open.note(slot, undefined, isOpen);
  return slot;
}

/** `{ list: number[] } | { list: string[] }`: each keeps a list of its own. */
function isJoinedList(type: Type, parts: readonly Type[], to: Lowering): boolean {
  const lists = [type, ...parts].flatMap(listsIn);
  const [first] = lists;
  return first !== undefined && !lists.every((list) => sameType(first, list, to));
}

function listsIn(type: Type): readonly Type[] {
  if (type.kind === "optional") return listsIn(type.of);
  if (type.kind === "union") return type.of.flatMap(listsIn);
  return type.kind === "array" ? [type] : [];
}

function isOptional({ fields }: ObjectEntry, name: string): boolean {
  return fields.some((field) => field.name === name && field.optional);
}

/** A method counts as a field that holds a function, an accessor as a field. */
function memberType(entry: ObjectEntry, name: string, node: ts.Node, to: Lowering): Type | undefined {
  const field = findField(entry, name, node, to);
  if (field !== undefined) return to.typeOfSlot(field);
  const result = entry.getterOf(name)?.result;
  if (result !== undefined) return to.typeOfSlot(result);
  const method = entry.methodOf(name);
  return method && typeOfEntry(method);
}

/** The class that all of them are or extend. */
export function findCommonClass(members: readonly ObjectEntry[]): ObjectEntry | undefined {
  if (members.some((member) => member.kind !== "class")) return undefined;
  for (let base = members[0]; base !== undefined; base = base.base) {
    const found = base;
    if (members.every((member) => member.extends(found))) return found;
  }
  return undefined;
}

function addField(entry: ObjectEntry, property: ts.Symbol, node: ts.Node, to: Lowering): void {
  const place = property.valueDeclaration ?? node;
  // *[Symbol.iterator]() { … }
  if (ts.isMethodDeclaration(place) && place.asteriskToken && ts.isComputedPropertyName(place.name))
    memberName(place.name, to);
  const type = to.checker.getTypeOfSymbolAtLocation(property, node);
  const generic = genericMethod(property, type);
  if (generic !== undefined) {
    entry.generics.set(property.name, generic);
    return;
  }
  refuseGenericLiteral(property, type, to);
  const isLate = to.source.incomplete.has(property) || to.dynamic.modes.incomplete.has(property);
  const optional = isLate || (property.flags & ts.SymbolFlags.Optional) !== 0;
  const said = lowerSlotType(type, node, to);
  const own = isImplied(property) ? orUndefined(said, node, to) : said;
  const { open } = to.dynamic;
  const asks =
    property.valueDeclaration !== undefined && to.source.questionedFields.has(property.valueDeclaration);
  const given = [...open.of(property), ...open.of(property.valueDeclaration ?? property)];
  const more = isLate || asks ? [undefinedType, ...given] : given;
  const slot = to.makeSlot({
    name: property.name,
    type: more.length > 0 ? (joinTypes([own, ...more], undefined, node, to) ?? own) : own,
    span: to.spanOf(place.getSourceFile().isDeclarationFile ? node : place),
    role: "field",
    mutable: isWritable(property),
    impossible: isNothingHere(type, to),
  });
  open.note(slot, property, asks || given.length > 0);
  entry.fields.push({ name: property.name, slot, optional });
}

/** ({ x: point.x = 1 } = {}): what TypeScript makes of the pattern is optional, but its type has no `undefined`. */
function isImplied({ flags, valueDeclaration }: ts.Symbol): boolean {
  if ((flags & ts.SymbolFlags.Optional) === 0 || valueDeclaration === undefined) return false;
  if (ts.isBindingElement(valueDeclaration)) return valueDeclaration.initializer !== undefined;
  if (ts.isShorthandPropertyAssignment(valueDeclaration))
    return valueDeclaration.objectAssignmentInitializer !== undefined;
  return ts.isPropertyAssignment(valueDeclaration) && ts.isBinaryExpression(valueDeclaration.initializer);
}

function isWritable(property: ts.Symbol): boolean {
  const declaration = property.valueDeclaration;
  if (declaration === undefined) return true;
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly) === 0;
}

function findShape(type: ts.Type, to: Lowering): ObjectId | undefined {
  return homeOf(type, to).shapes.get(type);
}

/** Types that name no type parameter are known everywhere, others in the instance that binds it. */
function homeOf(type: ts.Type, to: Lowering): Instance {
  const isPlain = type.symbol?.declarations?.some(
    (declaration) => ts.isInterfaceDeclaration(declaration) && declaration.typeParameters === undefined,
  );
  let home = to.instance;
  while (home.outer !== undefined && (isPlain || !home.isGeneric)) home = home.outer;
  return home;
}

function makeEntry(type: ts.Type, node: ts.Node, to: Lowering): ObjectEntry {
  const place = { span: to.spanOf(node), trivia: noTrivia };
  const entry = new ObjectEntry(to.nextObjectId(), nameOf(type, node, to), undefined, to.instance, place);
  entry.written = type;
  to.dynamic.interfaces.set(entry.id, type);
  homeOf(type, to).shapes.set(type, entry.id);
  to.objects.set(entry.id, entry);
  return entry;
}

/** The alias or interface, else the thing that holds it: `const config = {…}` makes a `Config`. */
function nameOf(type: ts.Type, node: ts.Node, to: Lowering): string {
  const symbol =
    type.symbol?.name === "Array" || type.symbol?.name === "ReadonlyArray" ? undefined : type.symbol;
  // Record<K, V> names nothing of the author's.
  const isOwn = !type.aliasSymbol?.declarations?.some((declaration) => to.isLibrary(declaration));
  const named = (isOwn ? type.aliasSymbol?.name : undefined) ?? symbol?.name ?? "";
  if (named !== "" && !named.startsWith("__")) return named;
  for (let holder: ts.Node | undefined = node; holder !== undefined; holder = holder.parent) {
    const { name } = holder as { readonly name?: ts.Node }; // declarations have one, others are passed over
    if (name !== undefined && ts.isIdentifier(name) && name.text !== "this" && isOwnName(name, to))
      return capitalize(name.text);
    if (ts.isIdentifier(holder) && holder === node && isOwnName(holder, to)) return capitalize(holder.text);
    if (ts.isStatement(holder) && !ts.isVariableStatement(holder)) break;
  }
  return to.checker.isTupleType(type) ? "Tuple" : "Shape";
}

/** Not `Map` in `new Map([["a", 1]])`, nor `sort` in `xs.sort()`: those say nothing about what they hold. */
function isOwnName(name: ts.Identifier, to: Lowering): boolean {
  const declarations = to.symbolOf(name)?.declarations ?? [];
  return !declarations.some((declaration) => to.isLibrary(declaration));
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The entry behind an object type. */
export function entryOf(type: Type, to: Lowering): ObjectEntry | undefined {
  return type.kind === "object" ? to.objects.get(type.id) : undefined;
}
