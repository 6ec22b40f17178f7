// JSON.stringify: which structs get a function that writes them, and what is refused because only running tells.

import type { Properties, Property } from "../../analyze/index.ts";
import { bug } from "../../bug.ts";
import { isTypedArray } from "../../hir/bytes.ts";
import type {
  Field,
  FunctionDecl,
  Lowered,
  ObjectDecl,
  ObjectId,
  Read,
  Repr,
  Shown,
  ShownProperty,
  SlotId,
  Type,
} from "../../hir/index.ts";
import { float64, int32, isNullOr, text, voidRepr } from "../../hir/type.ts";
import { visitExpressions } from "../../hir/walk.ts";
import { writtenName } from "../../hir/written-name.ts";
import type { Elaborator, X } from "../elaborator.ts";
import { inOrder, type Operand } from "../order.ts";
import type { L, ValueTable } from "../table.ts";
import { hasNulls, isMixed, withNulls } from "./json-nulls.ts";
import { elaborateReplaced } from "./json-replacers.ts";
import { dynamicHeaders, findParts, type Parts, showStruct } from "./showing.ts";

export const json = {
  "to-json": elaborateToJson,
  "from-json": elaborateFromJson,
  parsed: (expr) => bug(expr.span, "a sample is evaluated"),
} satisfies Partial<ValueTable>;

/** JSON.parse(text)  =>  tsino::parseJson<T>(text), which throws where the text is no T */
function elaborateFromJson(expr: L<"from-json">, to: Elaborator): X {
  const { type, span } = expr;
  for (const { type: made } of expr.samples) {
    if (made.kind !== "object") continue;
    const struct = to.facts.elements.structOf(made.id);
    const decl = to.program.objects.get(made.id) ?? bug(span, "a sample of no type");
    const before = to.readFromJson.get(struct);
    if (before !== undefined && !isSameForm(before, decl))
      to.report("unsupported-json", span, { what: "`parse` into two types that share their objects" });
    to.readFromJson.set(struct, decl);
  }
  const repr = parsedRepr(type, to);
  const { reviver } = expr;
  // What was parsed already, as another type.
  const isAnything = expr.operand.type.kind === "dynamic";
  if (reviver === undefined)
    return {
      kind: "from-json",
      operand: isAnything ? to.value(expr.operand) : to.as(expr.operand, text),
      samples: [],
      type,
      span,
      repr,
    };
  const [operand, visitor] = inOrder(
    [
      { expr: expr.operand, elaborate: () => to.as(expr.operand, text) },
      { expr: reviver, elaborate: () => to.value(reviver), inPlace: true },
    ],
    to,
  );
  if (operand === undefined || visitor === undefined) return bug(span, "an operand is gone");
  return { kind: "from-json", operand, reviver: visitor, samples: [], type, span, repr };
}

function parsedRepr(type: Type, to: Elaborator): Repr {
  if (type.kind === "void") return voidRepr;
  if (type.kind === "number" && type.flavour === undefined) return float64;
  if (type.kind === "array") return { kind: "array", element: to.elementRepr(type.element) };
  return to.reprOfType(type, undefined);
}

function isSameForm(a: ObjectDecl, b: ObjectDecl): boolean {
  const form = ({ fields }: ObjectDecl): string =>
    JSON.stringify(propertiesIn(fields).map(({ name, optional }) => [name, optional]));
  return form(a) === form(b);
}

function propertiesIn(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ presenceOf, isLastPlace }) => presenceOf === undefined && isLastPlace !== true);
}

/** What every struct reads that JSON.parse makes somewhere. */
export function readStructs(to: Elaborator): ReadonlyMap<ObjectId, Read> {
  const read = new Map<ObjectId, Read>();
  for (const [struct, decl] of to.readFromJson) {
    const fields = propertiesIn(decl.fields).map(({ name, slot, optional }) => {
      const presence = to.facts.properties.presenceOf(slot);
      return { name, slot: to.facts.elements.representative(slot), optional, presence };
    });
    const { properties } = to.facts;
    const found = properties.isAsked(struct) ? properties.of(struct) : undefined;
    const lastPlace = found?.kind === "known" ? found.lastPlace : undefined;
    read.set(struct, { isTuple: decl.isTuple, inOrder: properties.isAsked(struct), fields, lastPlace });
  }
  return read;
}

/** JSON.stringify(value, keys, indent)  =>  tsino::toJson(value, keys, indent) */
function elaborateToJson(expr: L<"to-json">, to: Elaborator): X {
  const { operand, keys, indent, type, span } = expr;
  if (expr.replacer !== undefined) return elaborateReplaced(expr, expr.replacer, to);
  const parts = findParts(
    operand.type,
    to,
    (struct) => writtenOf(struct, to),
    (property) => slotsOf(property, to),
  );
  checkWritten(expr, parts, to);
  for (const struct of parts.structs) to.writtenAsJson.add(struct);
  const operands: Operand[] = [{ expr: operand, elaborate: () => to.value(operand), inPlace: true }];
  if (keys !== undefined)
    operands.push({
      expr: keys,
      elaborate: () => to.operand(keys, { kind: "array", element: text }),
      inPlace: true,
    });
  if (indent !== undefined) {
    const repr = indent.type.kind === "number" ? int32 : text;
    operands.push({ expr: indent, elaborate: () => to.operand(indent, repr) });
  }
  const [value = bug(span, "an operand is gone"), ...settings] = inOrder(operands, to);
  const args = [hasNulls(operand.type, to) ? withNulls(value) : value, ...settings];
  const name = keys === undefined ? "tsino::toJson" : "tsino::toJsonOf";
  const mayLack = type.kind === "optional";
  const cpp = mayLack ? `${name}OrNothing` : name;
  const repr: Repr = mayLack ? { kind: "optional", of: text } : text;
  return { kind: "runtime", cpp, headers: headersOf(parts, to), args, type, repr, span };
}

/** What is written of an object: what its `toJSON` gives, if it has one. */
function writtenOf(struct: ObjectId, to: Elaborator): Properties {
  const instead = findToJson(struct, to);
  if (instead === undefined) return to.facts.properties.presentOf(struct);
  const { name, result } = instead;
  const given = { name, mayLack: false, isDeleted: false, tags: undefined };
  return { kind: "known", list: result === undefined ? [] : [{ ...given, slot: result }], tag: undefined };
}

/** Functions are left out, and of an accessor the value is written that its getter gives. */
function slotsOf({ slot, accessor }: Property, to: Elaborator): readonly SlotId[] {
  if (accessor === undefined) return isWritten(to.facts.elements.storedType(slot)) ? [slot] : [];
  return accessor.get === undefined ? [] : resultOf(accessor.get, to);
}

function resultOf(getter: SlotId, to: Elaborator): readonly SlotId[] {
  const stored = to.facts.elements.storedType(getter);
  const type = stored.kind === "optional" ? stored.of : stored;
  return type.kind === "function" && type.result !== undefined ? [type.result] : [];
}

function hasNullsIn({ slot, getter }: ShownProperty, to: Elaborator): boolean {
  const given = getter === undefined ? [slot] : resultOf(getter, to);
  return given.some((one) => hasNulls(to.facts.elements.storedType(one), to));
}

/** No function is null where the type says so. */
function isWritten(type: Type): boolean {
  return isNullOr(type) || !isFunction(type);
}

function isFunction(type: Type): boolean {
  return (type.kind === "optional" ? type.of : type).kind === "function";
}

function headersOf({ types }: Parts, to: Elaborator): readonly string[] {
  const special = types.flatMap((type) => {
    const plain = type.kind === "optional" ? type.of : type;
    if (plain.kind === "dynamic") return dynamicHeaders(to);
    if (plain.kind === "union") return ["union"];
    if (plain.kind === "function") return ["function"];
    if (plain.kind === "bytes") return ["typed-array"];
    if (plain.kind !== "collection") return [];
    return [plain.of === "record" && to.picksJson ? "record-of" : plain.of];
  });
  const keys = to.picksJson ? ["tsino/json-of.h"] : [];
  return ["tsino/json.h", ...keys, ...[...new Set(special)].map((name) => `tsino/json-${name}.h`)];
}

function checkWritten(expr: L<"to-json">, { types, structs }: Parts, to: Elaborator): void {
  const { operand } = expr;
  const refuse = (what: string): void => to.report("unsupported-json", operand.span, { what });
  if (operand.type.kind === "function") refuse("a function");
  for (const type of types) {
    if (type.kind === "extern") refuse(`a \`${type.class.name}\` of the board`);
    if (type.kind === "bytes" && !isTypedArray(type.of)) refuse(`a \`${type.of}\``);
  }
  if (isMixed(operand.type, to)) refuse(mixed);
  for (const struct of structs) {
    const written = writtenOf(struct, to);
    if (written.kind === "known" && written.list.some((property) => isMixedIn(property, to))) refuse(mixed);
    const found = to.facts.properties.presentOf(struct);
    const [decl] = to.facts.elements.typesOf(struct);
    if (decl?.native !== undefined) refuse("an error");
    const instead = findToJson(struct, to);
    if (instead !== undefined && isAlike(instead, to)) continue;
    if (instead !== undefined)
      refuse("a `toJSON` with parameters, or that may give undefined or another such object");
    if (found.kind === "unknown")
      to.report("unsupported-property-order", operand.span, { type: writtenName(decl), why: found.why });
    if (
      found.kind === "known" &&
      found.list.some(({ name, slot }) => name === "toJSON" && isFunction(to.facts.elements.storedType(slot)))
    )
      refuse("an object literal with a function `toJSON`");
  }
  checkCalls(expr, "a `toJSON` or getter that changes what is written", to);
}

const mixed = "records with `null` beside others with `undefined`";

function isMixedIn(property: Property, to: Elaborator): boolean {
  return slotsOf(property, to).some((slot) => isMixed(to.facts.elements.storedType(slot), to));
}

/** What JSON.stringify calls must leave what it writes as it is. */
export function checkCalls(expr: L<"to-json">, what: string, to: Elaborator): void {
  const { slots } = to.facts.reach.within(expr.operand.type);
  for (const id of to.facts.jsonCallsOf(expr)) {
    const { writes } = to.facts.effects.ofFunction(id);
    if ([...writes].some((slot) => slots.has(slot)))
      to.report("unsupported-json", expr.operand.span, { what });
  }
}

/** What every struct writes that JSON.stringify meets somewhere. */
export function writeStructs(to: Elaborator): ReadonlyMap<ObjectId, Shown> {
  return new Map([...to.writtenAsJson].map((struct) => [struct, writeStruct(struct, to)]));
}

function writeStruct(struct: ObjectId, to: Elaborator): Shown {
  const instead = findToJson(struct, to);
  const shown = showStruct(struct, to.facts.properties.presentOf(struct), to);
  const all = instead === undefined ? shown.properties : [];
  const properties = all
    .map((property) => ({ property, stored: to.facts.elements.storedType(property.slot) }))
    .filter(({ property, stored }) => isWritten(stored) || property.getter !== undefined)
    .map(({ property, stored }) => ({
      ...property,
      orNull: !property.mayLack && isNullOr(stored),
      withNulls: hasNullsIn(property, to),
    }));
  return {
    ...shown,
    properties,
    instead: instead?.id,
    insteadWithNulls:
      instead?.result !== undefined && hasNulls(to.facts.elements.storedType(instead.result), to),
    insteadThrows: instead !== undefined && mayThrow(instead),
    isPicked: to.picksJson,
  };
}

/** The method `toJSON` of a class or of those that it extends. */
function findToJson(struct: ObjectId, to: Elaborator): FunctionDecl<Lowered> | undefined {
  for (let own: ObjectId | undefined = struct; own !== undefined; own = to.facts.elements.baseOf(own))
    for (const { methods } of to.facts.elements.typesOf(own))
      for (const id of methods) {
        const found = to.program.functions.get(id);
        if (found?.name === "toJSON" && found.method?.kind === "method") return found;
      }
  return undefined;
}

/** What it gives is written as it is. */
function isAlike({ params, result }: FunctionDecl<Lowered>, to: Elaborator): boolean {
  if (params.length > 0 || result === undefined) return false;
  const { elements } = to.facts;
  const type = elements.storedType(result);
  if (type.kind === "object") return findToJson(elements.structOf(type.id), to) === undefined;
  return type.kind === "optional"
    ? type.absent === "null" && type.of.kind !== "object"
    : type.kind !== "union";
}

/** An error that it throws is on its way behind it. */
function mayThrow({ body }: FunctionDecl<Lowered>): boolean {
  let found = false;
  for (const stmt of body)
    visitExpressions<Lowered>(stmt, (expr) => {
      found ||= expr.kind === "pending";
    });
  return found;
}
