// Properties of a value that may be anything: behind `"name" in value` TypeScript lets the program look at `value.name`.
// A table is asked for the name; the object literals that become such values share one struct that has it as a field.
import type { Expr, Lowered, ObjectId, Type } from "../../hir/index.ts";
import { booleanType, dynamicType, stringType, undefinedType } from "../../hir/type.ts";
import { makeSpan } from "../../span.ts";
import type { ts } from "../../typescript.ts";
import { lowerClassType } from "../classes/classes.ts";
import { makeCollectionType } from "../collections/collections.ts";
import { isRecord, lowerEntry, recordRow } from "../collections/records.ts";
import { noTrivia } from "../comments.ts";
import { makeString } from "../expressions/literals.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import { errorEntry } from "../library/errors.ts";
import type { Lowering } from "../lowering.ts";
import { type ClassNode, ObjectEntry } from "../objects/object-entry.ts";
import { entryOf } from "../objects/shapes.ts";
import { fromDynamic, toDynamic } from "./dynamic.ts";
import { addViewedFields, noteView } from "./viewed-objects.ts";

/**
 * value.name  =>  value is a table ? value.get("name") : value's field
 *
 * @param mayLack where nothing proves that there is such a property: of a list, or of null that is handed on, it is undefined
 */
export function lowerDynamicProperty(
  value: Expr<Lowered>,
  name: string,
  node: ts.Node,
  to: Lowering,
  mayLack = false,
): Expr<Lowered> {
  const { span } = value;
  return bindOnce(value, to, (own) => {
    const table = asTable(own, node, to);
    const yes = isRecord(table) ? lowerEntry(table, makeString(name, node, to), node, to) : table;
    const { object: certain, field, id } = asObject(own, name, node, to);
    const isDoubtful = mayLack && isOfLists(name) && certain.kind === "from-union";
    const object: Expr<Lowered> = isDoubtful ? { ...certain, inDoubt: true } : certain;
    const read: Expr<Lowered> = { kind: "field", object, field, type: dynamicType, span };
    const plain = mayLack && !isDoubtful ? orUndefined(own, id, read, node, to) : read;
    const shown = isOfErrors(name) ? orOfError(own, name, plain, node, to) : plain;
    const no = ownersOf(name, to).reduce((rest, owner) => orOfClass(own, owner, name, rest, node, to), shown);
    const test = testTable(own, mayLack);
    return { kind: "conditional", test, yes, no, type: dynamicType, span };
  });
}

/** "name" in value */
export function lowerDynamicIn(
  value: Expr<Lowered>,
  name: string,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const { span } = value;
  return bindOnce(value, to, (own) => {
    const yes = recordRow("has", [asTable(own, node, to), makeString(name, node, to)], booleanType, span);
    const { object, id } = asObject(own, name, node, to);
    const is = testObject(own, id);
    const has: Expr<Lowered> = { kind: "has-property", operand: object, name, type: booleanType, span };
    const plain: Expr<Lowered> = { kind: "logical", op: "&&", left: is, right: has, type: booleanType, span };
    const isError = isOfErrors(name) ? testError(own, to) : undefined;
    const tests = ownersOf(name, to).map((owner) => testClass(own, owner));
    const no = [...(isError ? [isError] : []), ...tests].reduceRight<Expr<Lowered>>(
      (right, left) => ({ kind: "logical", op: "||", left, right, type: booleanType, span }),
      plain,
    );
    return { kind: "conditional", test: testTable(own, !isOfLists(name)), yes, no, type: booleanType, span };
  });
}

/** What lists, Maps or Sets have, whatever is in them: where one comes the program stops. */
function isOfLists(name: string): boolean {
  const kinds = [Array.prototype, Map.prototype, Set.prototype];
  return /^\d+$/.test(name) || kinds.some((kind) => Reflect.has(kind, name));
}

/** What an error has, too. */
function isOfErrors(name: string): boolean {
  return name === "name" || name === "message";
}

function testError(operand: Expr<Lowered>, to: Lowering): Expr<Lowered> {
  return testClass(operand, errorEntry("Error", to));
}

function testClass(operand: Expr<Lowered>, { id }: ObjectEntry): Expr<Lowered> {
  return testObject(operand, id);
}

function testObject(operand: Expr<Lowered>, id: ObjectId): Expr<Lowered> {
  const { span } = operand;
  return { kind: "kind-test", operand, test: { kind: "object", id }, type: booleanType, span };
}

/** value is an object ? its field : undefined */
function orUndefined(
  value: Expr<Lowered>,
  id: ObjectId,
  yes: Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const { span } = value;
  const no = toDynamic({ kind: "undefined", type: undefinedType, span }, node, to);
  return { kind: "conditional", test: testObject(value, id), yes, no, type: dynamicType, span };
}

/** The classes of the program that have a property of that name, and of which such values are. */
function ownersOf(name: string, to: Lowering): readonly ObjectEntry[] {
  const nodes = to.dynamic.modes.owners.get(name) ?? [];
  return [...nodes].map((node) => lowerClassType(to.checker.getTypeAtLocation(node), node, node, to));
}

/** value is a CodeError ? value.code : other */
function orOfClass(
  value: Expr<Lowered>,
  owner: ObjectEntry,
  name: string,
  no: Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const field = owner.fieldOf(name) ?? refuseOwner(owner, name, node, to);
  const { span } = value;
  const object = fromDynamic(value, { kind: "object", id: owner.id }, to);
  const own: Expr<Lowered> = { kind: "field", object, field, type: to.typeOfSlot(field), span };
  const yes = toDynamic(own, node, to);
  return { kind: "conditional", test: testClass(value, owner), yes, no, type: dynamicType, span };
}

function refuseOwner({ name: owner }: ObjectEntry, name: string, node: ts.Node, to: Lowering): never {
  return to.refuse("unsupported-unknown", node, {
    why: `objects of the class \`${owner}\` have \`${name}\``,
  });
}

/** value is an error ? value.message : other */
function orOfError(
  value: Expr<Lowered>,
  name: string,
  no: Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const entry = errorEntry("Error", to);
  const field = entry.fieldOf(name) ?? to.refuse("unsupported-property", node, { name });
  const { span } = value;
  const object = fromDynamic(value, { kind: "object", id: entry.id }, to);
  const own: Expr<Lowered> = { kind: "field", object, field, type: to.typeOfSlot(field), span };
  const yes = toDynamic(own, node, to);
  return { kind: "conditional", test: testError(value, to), yes, no, type: dynamicType, span };
}

/** @param mayBeList where nothing proves that it is no list or collection */
function testTable(operand: Expr<Lowered>, mayBeList = false): Expr<Lowered> {
  const test = { kind: "table", mayBeList } as const;
  return { kind: "kind-test", operand, test, type: booleanType, span: operand.span };
}

function asTable(value: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  return fromDynamic(value, makeCollectionType("record", stringType, dynamicType, node, to), to);
}

function asObject(value: Expr<Lowered>, name: string, node: ts.Node, to: Lowering) {
  const entry = objectEntry(to);
  const { id } = entry;
  if (name === "length" || name === "constructor") to.refuse("unsupported-property", node, { name });
  const field = entry.fieldOf(name) ?? addField(entry, name, node, to);
  const type: Type = { kind: "object", id };
  return { object: fromDynamic(value, type, to), field, id };
}

/** The shape that all object literals have in common which become such values. */
function objectEntry(to: Lowering): ObjectEntry {
  const known = to.dynamic.object;
  if (known !== undefined) return known;
  const place = { span: makeSpan("", 0, 0), trivia: noTrivia };
  const entry = new ObjectEntry(to.nextObjectId(), "Shape", undefined, to.root, place);
  to.objects.set(entry.id, entry);
  to.dynamic.object = entry;
  return entry;
}

function addField(entry: ObjectEntry, name: string, node: ts.Node, to: Lowering) {
  const fields = { name, type: dynamicType, span: to.spanOf(node), role: "field", mutable: true } as const;
  const slot = to.atTop(() => to.makeSlot(fields));
  entry.fields.push({ name, slot, optional: true });
  to.dynamic.asked.set(name, node);
  return slot;
}

/** Once all is lowered: the objects that become such values get the structs of the types that they are taken for. */
export function joinDynamicObjects(to: Lowering): void {
  const isObject = (type: Type): boolean => {
    const entry = entryOf(type, to);
    return entry !== undefined && !entry.isTuple && !entry.isError;
  };
  const hasObjects = [...to.dynamic.members.values()].some(isObject);
  const shapes = new Set([...to.dynamic.shapes, ...(hasObjects ? to.dynamic.retyped : [])]);
  const [first, ...others] = shapes;
  if (first === undefined) return;
  for (const other of others) to.sameObjects.push([first, other]);
  const [node] = to.dynamic.asked.values();
  // Values in fields that are asked for become members, too, and are visited then.
  for (const type of to.dynamic.members.values()) {
    if (type.kind !== "object") continue;
    const entry = to.object(type.id);
    if (entry.isTuple) continue;
    if (entry.kind === "class") joinClass(entry, shapes, to);
    else {
      to.sameObjects.push([first, entry.id]);
      if (node === undefined) continue;
      for (const id of shapes) noteView(type, { kind: "object", id }, node, to);
      addViewedFields(to);
    }
  }
  const classes = [...to.objects.values()].filter(
    ({ kind, isErrorInterface }) => kind === "class" && !isErrorInterface,
  );
  const members = [...to.dynamic.members.values()].flatMap((type) => entryOf(type, to) ?? []);
  for (const entry of classes) if (members.some((member) => entry.extends(member))) checkAsked(entry, to);
}

/** A class whose objects may be taken for a shape derives from it. */
function joinClass(entry: ObjectEntry, shapes: ReadonlySet<ObjectId>, to: Lowering): void {
  if (entry.isError) return;
  for (const id of shapes) {
    const { fields } = to.object(id);
    const needed = fields.filter(({ optional }) => !optional);
    const has = ({ name }: { readonly name: string }): boolean => hasMember(entry, name);
    if (needed.length > 0 && needed.every(has)) to.sameObjects.push([id, entry.id]);
  }
}

function hasMember(entry: ObjectEntry, name: string): boolean {
  return (entry.fieldOf(name) ?? entry.methodOf(name) ?? entry.getterOf(name)) !== undefined;
}

/** Of a class that has some of the names that are asked for, those questions must know. */
function checkAsked(entry: ObjectEntry, to: Lowering): void {
  const has = (name: string): boolean => hasMember(entry, name);
  for (const [name, node] of to.dynamic.asked) {
    if (entry.isError ? isOfErrors(name) || !(["cause", "stack"].includes(name) || has(name)) : !has(name))
      continue;
    const owner = ownerOf(entry, name);
    if (owner !== undefined && to.dynamic.modes.owners.get(name)?.has(owner)) continue;
    if (owner !== undefined) to.dynamic.wantOwner(name, owner);
    to.report("unsupported-unknown", node, {
      why: `objects of the class \`${entry.name}\` have \`${name}\``,
    });
  }
}

/** The class that has a property in any case, if it is one that is not generic. */
function ownerOf(entry: ObjectEntry, name: string): ClassNode | undefined {
  const { base, node } = entry;
  // What an interface of errors has stands in its classes.
  const isNamed = base?.isErrorInterface === true;
  if (base !== undefined && !isNamed && hasMember(base, name)) return ownerOf(base, name);
  const fields = isNamed ? [...base.fields, ...entry.fields] : entry.fields;
  const mayLack = fields.some((field) => field.name === name && field.optional);
  return mayLack || entry.instance.types.size > 0 ? undefined : node;
}
