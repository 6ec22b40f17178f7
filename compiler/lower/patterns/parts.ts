// What a pattern takes from a value: a property, an element, what remains, and the default where there is nothing.
import { builtins } from "../../hir/builtins.ts";
import { isTypedArray } from "../../hir/bytes.ts";
import type { Expr, Field, GivenField, Lowered, Type } from "../../hir/index.ts";
import { booleanType, numberType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { isBytes } from "../arrays/bytes.ts";
import { asked } from "../arrays/outside.ts";
import { constantKey, memberName } from "../classes/class-members.ts";
import { isCollection, lowerSize } from "../collections/collection-calls.ts";
import { isRecord, isRecordType, lowerEntry } from "../collections/records.ts";
import { coalesce } from "../expressions/choices.ts";
import { coerce, describeType } from "../expressions/coerce.ts";
import { makeNumber, makeString, makeUndefined } from "../expressions/literals.ts";
import { builtinCall } from "../expressions/members.ts";
import { after } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { literalsOf, useKeyedPart } from "../objects/keyed.ts";
import type { ObjectEntry } from "../objects/object-entry.ts";
import { lowerObjectProperty } from "../objects/objects.ts";
import { entryOf } from "../objects/shapes.ts";
import { tagsOf } from "../objects/tags.ts";
import { commonFields, isPlainUnion, joinStructs } from "../objects/union-spreads.ts";
import { narrowList } from "../tuples/rest-tuples.ts";
import { remainingTuple } from "../tuples/tuple-copies.ts";
import { elementsFrom } from "../tuples/tuple-lists.ts";
import { lowerType, makeArrayType } from "../types/types.ts";
import { partOfCast } from "../unions/asked-casts.ts";
import { lowerDynamicProperty } from "../unions/dynamic-properties.ts";
import { chooseMember } from "../unions/each-member.ts";
import { isDefaultOfTuple, isTupleOrNothing, takeIfThere } from "./missing-tuples.ts";

/**
 * `a` of `{ a, b: c, [2]: d }`
 * @param use what is done with it, after a key that is evaluated
 */
export function propertyPart(
  source: Expr<Lowered>,
  key: ts.PropertyName,
  to: Lowering,
  use: (part: Expr<Lowered>) => Expr<Lowered> = (part) => part,
): Expr<Lowered> {
  const isEvaluated = ts.isComputedPropertyName(key) && constantKey(key.expression, to) === undefined;
  return (isEvaluated ? useKeyedPart(source, key, to, use) : undefined) ?? use(namedPart(source, key, to));
}

function namedPart(source: Expr<Lowered>, key: ts.PropertyName, to: Lowering): Expr<Lowered> {
  const name = memberName(key, to);
  const { kind } = source.type;
  if (name === "length" && (kind === "string" || kind === "array"))
    return builtinCall(`${kind}.length`, [source], key, to);
  if (name === "length" && isBytes(source)) return builtinCall("bytes.length", [source], key, to);
  // Of a table it is an entry like others.
  if (name === "size" && isCollection(source) && !isRecord(source)) return lowerSize(source, key, to);
  if (kind === "array" && /^\d+$/.test(name)) return elementPart(source, Number(name), key, to);
  // const { length = 4 } = list || {}
  if (name === "length" && kind === "union" && hasDefault(key)) {
    const type: Type = { kind: "optional", of: numberType, absent: "undefined" };
    return chooseMember(source, type, (one) => coerce(namedPart(one, key, to), type, key, to), to);
  }
  if (isLacked(source, name, to) && hasDefault(key)) return makeUndefined(key, to);
  if (kind === "object") return partOfCast(source, lowerObjectProperty(source, name, key, key, to), key, to);
  if (source.type.kind === "dynamic")
    return lowerDynamicProperty(source, name, key, to, isOfTable(key.parent.parent, to));
  if (isRecord(source)) return lowerEntry(source, makeString(name, key, to), key, to);
  return to.refuse("unsupported-destructuring", key, {});
}

/** const { title } = value as Record<string, unknown> */
function isOfTable(pattern: ts.Node, to: Lowering): boolean {
  return ts.isObjectBindingPattern(pattern) && isRecordType(to.checker.getTypeAtLocation(pattern), to);
}

/** const { size = 1 } = {}: TypeScript allows a name that a literal lacks where there is a default. */
function isLacked({ type }: Expr<Lowered>, name: string, to: Lowering): boolean {
  const entry = entryOf(type, to);
  const isLiteral = entry?.kind === "shape" && !entry.isTuple && entry.members.length === 0;
  return (
    isLiteral && entry.base === undefined && !entry.generics.has(name) && entry.fieldOf(name) === undefined
  );
}

function hasDefault({ parent }: ts.PropertyName): boolean {
  if (ts.isBindingElement(parent)) return parent.initializer !== undefined;
  if (ts.isShorthandPropertyAssignment(parent)) return parent.objectAssignmentInitializer !== undefined;
  return ts.isPropertyAssignment(parent) && ts.isBinaryExpression(parent.initializer);
}

/** The element at a position; of a tuple of several types a field. */
export function elementPart(
  source: Expr<Lowered>,
  position: number,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const { type } = source;
  const span = to.spanOf(node);
  if (type.kind === "array") {
    const index = makeNumber(position, node, to);
    const element: Expr<Lowered> = {
      kind: "element",
      array: source,
      index,
      type: to.typeOfSlot(type.element),
      span,
    };
    return element.type.kind === "optional" ? asked(element, to) : element;
  }
  if (isBytes(source) && isTypedArray(source.type.of))
    return { kind: "element", array: source, index: makeNumber(position, node, to), type: numberType, span };
  if (isTupleOrNothing(source, to))
    return takeIfThere(source, (tuple) => elementPart(tuple, position, node, to), node, to);
  if (entryOf(type, to)?.isTuple) return lowerObjectProperty(source, String(position), node, node, to);
  return to.refuse("unsupported-destructuring", node, {});
}

/** What can be taken apart by position: text as its characters. */
export function asElements(source: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const type = makeArrayType(stringType, node, to);
  // Text or an array of texts  =>  value is text ? its characters : the array
  if (isTextOrTexts(source.type, to))
    return chooseMember(source, type, (member) => asElements(member, node, to), to);
  if (source.type.kind !== "string") return source;
  return { ...builtinCall("string.characters", [source], node, to), type };
}

function isTextOrTexts(type: Type, to: Lowering): boolean {
  if (type.kind !== "union") return false;
  return type.of.every(
    (member) =>
      member.kind === "string" ||
      (member.kind === "array" && to.typeOfSlot(member.element).kind === "string"),
  );
}

/** `...rest` of an array pattern */
export function remainingElements(
  source: Expr<Lowered>,
  from: number,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const slice = builtins.get("array.slice");
  if (source.type.kind === "array" && slice !== undefined) {
    const type = makeArrayType(to.typeOfSlot(source.type.element), node, to);
    const args = [source, makeNumber(from, node, to)];
    const list: Expr<Lowered> = { kind: "builtin", builtin: slice, args, type, span };
    const isName = ts.isIdentifier(node) || ts.isArrayBindingPattern(node);
    if (!isName || to.typeOfSlot(source.type.element).kind !== "union") return list;
    return narrowList(list, lowerType(to.checker.getTypeAtLocation(node), node, to), node, to);
  }
  const entry = entryOf(source.type, to);
  if (!entry?.isTuple) return to.refuse("unsupported-destructuring", node, {});
  const type = lowerType(to.checker.getTypeAtLocation(node), node, to);
  if (type.kind === "array") return elementsFrom(source, from, type, node, to);
  return remainingTuple(source, from, type, node, to);
}

/** `...rest` of an object pattern: a new object with the fields that are not named. */
export function remainingProperties(source: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  checkKeysBefore(node, to);
  const own = to.checker.getTypeAtLocation(node);
  const type = lowerType(own, node, to);
  const entry = entryOf(type, to) ?? to.refuse("unsupported-destructuring", node, {});
  const from = entryOf(source.type, to);
  // What remains of one of several shapes is known once the program runs: it is copied as `{ ...shape }` is.
  const isUnion = entry.members.length > 0;
  const unions =
    isUnion && from !== undefined && [from, entry].every(isPlainUnion) ? { from, entry } : undefined;
  if (isUnion && unions === undefined)
    return to.refuse(
      "unsupported-destructuring",
      node,
      {},
      { help: "take its fields by their names, where it is known which of its types it is" },
    );
  if (unions !== undefined) joinStructs(unions.from, unions.entry, to);
  if (unions === undefined && (from === undefined || from.members.length > 0 || from.isTuple)) {
    const parts = entry.fields.map(
      ({ name }) => [name, lowerObjectProperty(source, name, node, node, to)] as const,
    );
    const object = makeObject(type, parts, node, to);
    return object.kind === "object" ? { ...object, isRest: true } : object;
  }
  const span = to.spanOf(node);
  const all = unions === undefined ? ownFields(from ?? entry) : commonFields(unions.from, node, to);
  const remaining = unions === undefined ? entry.fields : commonFields(entry, node, to);
  const fields = remaining.map(({ name, slot: field }): GivenField => {
    const own = all.find((one) => one.name === name);
    const value = coerce(lowerObjectProperty(source, name, node, node, to), to.typeOfSlot(field), node, to);
    if (own === undefined) return { field, value };
    const { slot: copied, optional } = own;
    const read: Expr<Lowered> = {
      kind: "field",
      object: source,
      field: copied,
      type: to.typeOfSlot(copied),
      span,
    };
    const isThere: Expr<Lowered> = { kind: "is-there", operand: read, type: booleanType, span };
    const occasions = [{ turn: 0, when: optional ? isThere : undefined, copied }];
    return { field, value, mayLack: optional, from: [copied], occasions };
  });
  // The order is that of the source, without what the pattern takes.
  const tags = ts.isObjectBindingPattern(node.parent.parent) ? tagsOf(node.parent.parent, to) : [];
  // What is private to a class remains as well, but no type says so.
  const known = new Set([...remaining.map(({ name }) => name), ...namesBefore(node, to)]);
  const slots = all.filter(({ name }) => known.has(name)).map(({ slot }) => slot);
  const copy = { source, at: 0, slots, tags, when: undefined, turn: 0 };
  return { kind: "object", fields, copies: [copy], type, span };
}

/** const { [key]: gone, ...rest } = object, where the key is one of several: TypeScript leaves all of them in the rest. */
function checkKeysBefore(node: ts.Node, to: Lowering): void {
  for (const key of keysBefore(node)) {
    if (!ts.isComputedPropertyName(key)) continue;
    if (literalsOf(key.expression, to)?.length !== 1) to.refuse("unsupported-destructuring", key, {});
  }
}

/** `name` and `id` of `{ name, id: own, ...rest }` */
function namesBefore(node: ts.Node, to: Lowering): readonly string[] {
  return keysBefore(node).flatMap((key) => {
    if (!ts.isComputedPropertyName(key)) return ts.isBigIntLiteral(key) ? [] : [key.text];
    return (literalsOf(key.expression, to) ?? []).map(({ value }) => String(value));
  });
}

/** What a pattern takes in front of its rest. */
function keysBefore(node: ts.Node): readonly ts.PropertyName[] {
  const pattern = ts.findAncestor(
    node.parent,
    (one) => ts.isObjectBindingPattern(one) || ts.isObjectLiteralExpression(one),
  );
  const parts: readonly ts.Node[] =
    pattern === undefined
      ? []
      : ts.isObjectBindingPattern(pattern)
        ? pattern.elements
        : ts.isObjectLiteralExpression(pattern)
          ? pattern.properties
          : [];
  return parts.flatMap((part): readonly ts.PropertyName[] => {
    if (ts.isBindingElement(part)) {
      const { propertyName, name, dotDotDotToken } = part;
      if (dotDotDotToken !== undefined) return [];
      return propertyName !== undefined ? [propertyName] : ts.isIdentifier(name) ? [name] : [];
    }
    return ts.isPropertyAssignment(part) || ts.isShorthandPropertyAssignment(part) ? [part.name] : [];
  });
}

function ownFields(entry: ObjectEntry): readonly Pick<Field, "name" | "slot" | "optional">[] {
  const own = entry.fields.filter(({ name }) => !name.startsWith("#"));
  return entry.base === undefined ? own : [...ownFields(entry.base), ...own];
}

function makeObject(
  type: Type,
  parts: readonly (readonly [string, Expr<Lowered>])[],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const entry = entryOf(type, to) ?? to.refuse("unsupported-destructuring", node, {});
  const fields = parts.map(([name, value]) => {
    const field = entry.fieldOf(name) ?? to.refuse("unsupported-property", node, { name });
    return { field, value: coerce(value, to.typeOfSlot(field), node, to) };
  });
  return { kind: "object", fields, type, span: to.spanOf(node) };
}

/** value = initializer, where the value is undefined and only there */
export function withDefault(
  value: Expr<Lowered>,
  initializer: ts.Expression | undefined,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  if (initializer === undefined) return value;
  const isUndefined = (member: Type): boolean =>
    member.kind === "undefined" && member.written === "undefined";
  const left = asked(value, to);
  const { type } = left;
  // [a = 1] = [undefined]
  if (isUndefined(type)) return after(left, to.expr(initializer));
  if (isDefaultOfTuple(left, initializer, node, to)) return left;
  const mayBeAbsent =
    type.kind === "dynamic" ||
    (type.kind === "optional" && type.absent === "undefined") ||
    (type.kind === "union" && type.of.some(isUndefined));
  if (!mayBeAbsent) return value;
  const whole = coalesce(left, initializer, isUndefined, node, to);
  // A list in place of a tuple, of which TypeScript takes it for one.
  if (holdsList(whole.type) && !holdsList(type) && ts.isArrayLiteralExpression(initializer))
    return to.refuse("unsupported-conversion", initializer, { from: "array", to: describeType(type) });
  return whole;
}

function holdsList(type: Type): boolean {
  if (type.kind === "optional") return holdsList(type.of);
  return type.kind === "array" || (type.kind === "union" && type.of.some(holdsList));
}
