// `Object.keys`, `values` and `entries` of objects that are no tables, and `for … in` over them: an array of what the
// object's type names. Which of them an object has, and in which order, elaborate finds out.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeString } from "../expressions/literals.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { makeTuple } from "../tuples/tuples.ts";
import { lowerType, makeArrayType, sameType } from "../types/types.ts";
import { joinTypes } from "../unions/unions.ts";
import type { ObjectEntry } from "./object-entry.ts";
import { isWalkedAtOnce } from "./open-fields.ts";
import { entryOf, findField } from "./shapes.ts";

interface Named {
  readonly name: string;
  readonly value: Expr<Lowered>;
}

/** Object.keys(object), …; undefined of what has no properties of its own. */
export function lowerOwnList(
  node: ts.CallExpression,
  part: "keys" | "values" | "entries",
  argument: ts.Expression,
  to: Lowering,
): Expr<Lowered> | undefined {
  return ownListOf(to.expr(argument), node, part, argument, to);
}

/** The same of an object that is lowered. */
export function ownListOf(
  object: Expr<Lowered>,
  node: ts.CallExpression,
  part: "keys" | "values" | "entries",
  argument: ts.Expression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const entry = plainEntry(object.type, to);
  if (entry === undefined) return undefined;
  if (part === "keys") return ownNames(object, entry, argument, false, to);
  return bindOnce(object, to, (own) => {
    const named = listProperties(own, entry, argument, to);
    const type = withOpen(elementType(node, named, to), node, to);
    const elements = named.map(({ name, value }) =>
      part === "values"
        ? asPresent(value, type, argument, to)
        : makeTuple(type, [makeString(name, node, to), asPart(value, type, argument, to)], node, to),
    );
    const names = named.map(({ name }) => name);
    const list = makeOwn({ operand: own, part: "values", names, isWalk: false }, elements, type, node, to);
    const { open } = to.dynamic;
    if (part === "values" && list.type.kind === "array" && isWalkedAtOnce(node))
      open.note(list.type.element, node, open.of(node).length > 0);
    return list;
  });
}

/** The names of an object's properties, as an array. */
function ownNames(
  object: Expr<Lowered>,
  entry: ObjectEntry,
  node: ts.Expression,
  isWalk: boolean,
  to: Lowering,
): Expr<Lowered> {
  return bindOnce(object, to, (own) => {
    const names = listProperties(own, entry, node, to).map(({ name }) => name);
    const elements = names.map((name) => makeString(name, node, to));
    return makeOwn({ operand: own, part: "names", names, isWalk }, elements, stringType, node, to);
  });
}

type Own = Extract<Expr<Lowered>, { kind: "own-properties" }>;

function makeOwn(
  own: Pick<Own, "operand" | "part" | "names" | "isWalk">,
  elements: readonly Expr<Lowered>[],
  element: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const type = makeArrayType(element, node, to);
  const span = to.spanOf(node);
  return { ...own, kind: "own-properties", list: { kind: "array", elements, type, span }, type, span };
}

/** What `for (const name in object)` walks. */
export function lowerWalkedNames(
  object: Expr<Lowered>,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const entry = plainEntry(object.type, to);
  return entry && ownNames(object, entry, node, true, to);
}

/** The names of an object's properties, as an array; undefined of what has none of its own. */
export function listNames(
  object: Expr<Lowered>,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const entry = plainEntry(object.type, to);
  return entry && ownNames(object, entry, node, false, to);
}

/** Objects with properties: no tuples, no errors. */
export function plainEntry(type: Type, to: Lowering): ObjectEntry | undefined {
  const entry = entryOf(type, to);
  return entry === undefined || entry.isTuple || entry.isError ? undefined : entry;
}

function listProperties(
  object: Expr<Lowered>,
  entry: ObjectEntry,
  node: ts.Expression,
  to: Lowering,
): readonly Named[] {
  return [...new Set(namesOf(entry, node, to))].flatMap((name): readonly Named[] => {
    const field = name.startsWith("#") ? undefined : findField(entry, name, node, to);
    if (field === undefined) return memberProperty(object, entry, name, node, to);
    const value: Expr<Lowered> = {
      kind: "field",
      object,
      field,
      type: to.typeOfSlot(field),
      span: to.spanOf(node),
    };
    return [{ name, value }];
  });
}

/** What only some members of a union have, as those have it; it is looked at where it is there. */
function memberProperty(
  object: Expr<Lowered>,
  entry: ObjectEntry,
  name: string,
  node: ts.Expression,
  to: Lowering,
): readonly Named[] {
  const span = to.spanOf(node);
  const found = entry.members.flatMap((member) => {
    const field = member.kind === "shape" ? findField(member, name, node, to) : undefined;
    return field === undefined ? [] : [{ id: member.id, field, type: to.typeOfSlot(field) }];
  });
  const [first, ...others] = found;
  if (first === undefined || !others.every(({ type }) => sameType(type, first.type, to))) return [];
  const { id, field, type } = first;
  const owner: Expr<Lowered> = { kind: "as-object", operand: object, type: { kind: "object", id }, span };
  return [{ name, value: { kind: "field", object: owner, field, type, span } }];
}

/** Of a union the names that all of its members have, then all others. */
function namesOf(entry: ObjectEntry, node: ts.Expression, to: Lowering): readonly string[] {
  if (entry.members.length > 0) {
    const common = to.checker.getPropertiesOfType(to.checker.getTypeAtLocation(node));
    return [...common.map(({ name }) => name), ...entry.members.flatMap((one) => namesOf(one, node, to))];
  }
  const own = entry.fields.map(({ name }) => name);
  return entry.base === undefined ? own : [...namesOf(entry.base, node, to), ...own];
}

/** What TypeScript says of the elements, or what all the properties are. */
function elementType(node: ts.CallExpression, named: readonly Named[], to: Lowering): Type {
  const list = to.checker.getTypeAtLocation(node);
  const [element] = to.checker.isArrayType(list)
    ? to.checker.getTypeArguments(list as ts.TypeReference) // arrays are references to Array<T>
    : [];
  if (element !== undefined && !(element.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)))
    return lowerType(element, node, to);
  const types = named.map(({ value }) => value.type);
  return joinTypes(types, undefined, node, to) ?? to.refuse("unsupported-any", node, {});
}

/** Values that may be undefined as they stand there, which TypeScript does not say. */
function withOpen(type: Type, node: ts.CallExpression, to: Lowering): Type {
  const more = to.dynamic.open.of(node);
  return more.length === 0 ? type : (joinTypes([type, ...more], undefined, node, to) ?? type);
}

/** A property is only listed where it is there. */
function asPresent(value: Expr<Lowered>, type: Type, node: ts.Node, to: Lowering): Expr<Lowered> {
  const mayBeAbsent =
    type.kind === "union" ? type.of.some(({ kind }) => kind === "undefined") : type.kind === "optional";
  const isThere = value.type.kind === "optional" && !mayBeAbsent;
  const present: Expr<Lowered> =
    isThere && value.type.kind === "optional"
      ? { kind: "unwrap", operand: value, type: value.type.of, span: value.span }
      : value;
  return coerce(present, type, node, to);
}

/** The second element of an entry. */
function asPart(value: Expr<Lowered>, tuple: Type, node: ts.Node, to: Lowering): Expr<Lowered> {
  const slot = tuple.kind === "array" ? tuple.element : entryOf(tuple, to)?.fieldOf("1");
  return slot === undefined ? value : asPresent(value, to.typeOfSlot(slot), node, to);
}
