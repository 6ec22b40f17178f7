// console.log of arrays and objects: printed as a whole once all arguments have their values, as Node does it. Decides
// what each struct shows, and refuses what is only known when the program runs.

import type { Properties, Property } from "../../analyze/index.ts";
import { bug } from "../../bug.ts";
import { isTypedArray } from "../../hir/bytes.ts";
import type { Expr, Lowered, ObjectId, Shown, ShownProperty, SlotId, Type } from "../../hir/index.ts";
import { booleanType, isEmpty, voidRepr } from "../../hir/type.ts";
import { writtenName } from "../../hir/written-name.ts";
import type { Elaborator, X } from "../elaborator.ts";
import { showFunction, shownFunctionIn } from "../functions/shown-functions.ts";
import { hasPlace, isPlaced } from "../objects/placed-properties.ts";
import type { L, ValueTable } from "../table.ts";
import { findSaid, isOfOther, neverHolds, nothingSaid, type Said } from "./said-types.ts";

export const showing = { inspect: elaborateInspect } satisfies Partial<ValueTable>;

function elaborateInspect(expr: L<"inspect">, to: Elaborator): X {
  const { operand } = expr;
  const ofFunction = isFunction(operand.type) ? showFunction(operand, to) : undefined;
  if (ofFunction !== undefined) return to.value(ofFunction);
  const parts = findParts(operand.type, to, undefined, undefined, findSaid(operand.type, to));
  checkShown(operand, parts, to);
  for (const struct of parts.structs) to.inspected.add(struct);
  const isNull = absentOf(operand.type, to).has("null");
  if (expr.each !== undefined && isNull)
    to.report("unsupported-inspect", operand.span, { what: "`...` of what may be `null`" });
  const each = expr.each === undefined ? [] : ["tsino/inspect-each.h"];
  const cpp = eachNames[expr.each ?? "whole"];
  return {
    kind: "formatted",
    cpp: isNull ? "tsino::inspectOrNull" : cpp,
    headers: [...headersOf(parts, to), ...each],
    operand: to.value(operand),
    type: expr.type,
    span: expr.span,
    repr: voidRepr,
  };
}

const eachNames = {
  whole: "tsino::inspect",
  alone: "tsino::inspectEach",
  before: "tsino::inspectEachBefore",
  after: "tsino::inspectEachAfter",
} as const;

/** The names of headers for a value that may be anything. */
export function dynamicHeaders(to: Elaborator): readonly string[] {
  return to.program.dynamic.some((member) => isUnshown(member, to)) ? ["union", "unshown"] : ["union"];
}

function headersOf({ types, ruledOut }: Parts, to: Elaborator): readonly string[] {
  const unshown = ruledOut.length > 0 ? ["unshown"] : [];
  const special = types.flatMap((type) => {
    const plain = type.kind === "optional" ? type.of : type;
    if (plain.kind === "dynamic") return dynamicHeaders(to);
    if (plain.kind === "union") return ["union"];
    if (plain.kind === "bytes") return ["typed-array"];
    return plain.kind === "collection" ? [plain.of] : [];
  });
  return [
    "tsino/inspect.h",
    ...[...new Set([...special, ...unshown])].map((name) => `tsino/inspect-${name}.h`),
  ];
}

/** What is printed of a value: the types of all its parts, and the structs of its objects. */
export interface Parts {
  readonly types: readonly Type[];
  readonly structs: ReadonlySet<ObjectId>;
  /** Those in which one word stands for all that has no value. */
  readonly ofOneWord: readonly Type[];
  /** What never is there: it stops the program if it is. */
  readonly ruledOut: readonly Type[];
}

/** @param slotsOf what counts of a property: of an accessor its text is shown */
export function findParts(
  type: Type,
  to: Elaborator,
  propertiesOf = (struct: ObjectId): Properties => to.facts.properties.of(struct),
  slotsOf = (property: Property): readonly SlotId[] =>
    constantText(property, to) === undefined ? [property.slot] : [],
  said: Said = nothingSaid,
): Parts {
  const { elements } = to.facts;
  const types: Type[] = [];
  const structs = new Set<ObjectId>();
  const ofOneWord: Type[] = [];
  const ruledOut: Type[] = [];
  const seen = new Set<SlotId>();
  const visitSlot = (slot: SlotId, isProperty = false): void => {
    const root = elements.representative(slot);
    if (seen.has(root)) return;
    seen.add(root);
    visit(elements.storedType(slot), isProperty, said.types.get(root));
  };
  // Looked at when all that is there is known.
  const outside: SlotId[] = [];
  let isOut = false;
  let isDynamic = false;
  const visit = (part: Type, isProperty = false, own?: readonly Type[]): void => {
    if (neverHolds(isOut ? [] : own, part, to)) {
      ruledOut.push(part);
      return;
    }
    types.push(part);
    if (!isProperty || !isApart(part, to)) ofOneWord.push(part);
    if (part.kind === "dynamic" && !isDynamic) {
      isDynamic = true;
      const members = to.program.dynamic.filter((member) => !isUnshown(member, to));
      for (const member of members) visit(member);
      for (const member of members) if (member.kind === "object") visitBases(elements.structOf(member.id));
    }
    if (part.kind === "optional") visit(part.of, false, own);
    if (part.kind === "union") for (const member of part.of) visit(member, false, own);
    const slots =
      part.kind === "array" ? [part.element] : part.kind === "collection" ? [part.key, part.value] : [];
    for (const slot of slots)
      if (own !== undefined && !said.types.has(elements.representative(slot))) outside.push(slot);
      else visitSlot(slot);
    if (part.kind === "object") visitStruct(elements.structOf(part.id));
  };
  // Of what may be anything an object is under the class that nothing is above.
  const bases = new Set<ObjectId>();
  const visitBases = (struct: ObjectId): void => {
    bases.add(struct);
    const base = elements.baseOf(struct);
    if (base !== undefined) visitBases(base);
  };
  const visitStruct = (struct: ObjectId): void => {
    if (structs.has(struct)) return;
    structs.add(struct);
    const found = propertiesOf(struct);
    if (found.kind === "known")
      for (const property of found.list)
        for (const slot of slotsOf(property))
          if (isOfOther(property, struct, said)) outside.push(slot);
          else visitSlot(slot, true);
    for (const id of to.program.objects.keys())
      if (elements.derives(elements.structOf(id), struct)) visitStruct(elements.structOf(id));
  };
  visit(type);
  isOut = true;
  for (const slot of outside) visitSlot(slot, true);
  return { types, structs: new Set([...structs, ...bases]), ofOneWord, ruledOut };
}

function checkShown(operand: Expr<Lowered>, { types, structs, ofOneWord }: Parts, to: Elaborator): void {
  for (const type of types) checkType(type, operand, to);
  if (ofOneWord.some((type) => absentOf(type, to).size > 1))
    to.report("unsupported-inspect", operand.span, { what: "`undefined` in an array beside `null`" });
  for (const struct of structs) {
    const found = to.facts.properties.of(struct);
    if (found.kind === "unknown")
      to.report("unsupported-property-order", operand.span, { type: nameOf(struct, to), why: found.why });
  }
}

function checkType(type: Type, operand: Expr<Lowered>, to: Elaborator): void {
  if (type.kind === "function") to.report("unsupported-inspect", operand.span, { what: "a function" });
  if (type.kind === "object" && isError(type.id, to))
    to.report("unsupported-inspect", operand.span, { what: "an error with its stack" });
  if (type.kind === "extern")
    to.report("unsupported-inspect", operand.span, { what: `a \`${type.class.name}\` of the board` });
  if (type.kind === "bytes" && !isTypedArray(type.of))
    to.report("unsupported-inspect", operand.span, { what: `of type \`${type.of}\`` });
}

/** { list?: (number | null)[] }: whether what a property itself is without a value is not what its parts are. */
function isApart(stored: Type, to: Elaborator): stored is Extract<Type, { kind: "optional" }> {
  if (stored.kind !== "optional" || isEmpty(stored)) return false;
  const inner = absentOf(stored.of, to);
  return inner.size === 1 && !inner.has(stored.absent);
}

/** What a value that may be anything rarely is, and stops the program only if it is: functions and errors. */
export function isUnshown(member: Type, to: Elaborator): boolean {
  return member.kind === "function" || (member.kind === "object" && isError(member.id, to));
}

function isError(id: ObjectId, to: Elaborator): boolean {
  for (let next: ObjectId | undefined = id; next !== undefined; next = to.facts.elements.baseOf(next))
    if (to.program.objects.get(next)?.native !== undefined) return true;
  return false;
}

function nameOf(struct: ObjectId, to: Elaborator): string {
  return writtenName(to.program.objects.get(struct));
}

/** What absent values in a value are, objects apart: their fields say it for themselves. */
function absentOf(type: Type, to: Elaborator): ReadonlySet<"undefined" | "null"> {
  const found = new Set<"undefined" | "null">();
  const seen = new Set<SlotId>();
  const visitSlot = (slot: SlotId): void => {
    if (seen.has(slot)) return;
    seen.add(slot);
    visit(to.facts.elements.storedType(slot));
  };
  let isDynamic = false;
  const visit = (inner: Type): void => {
    if (inner.kind === "dynamic" && !isDynamic) {
      isDynamic = true;
      to.program.dynamic.forEach(visit);
    }
    if (inner.kind === "optional") {
      found.add(inner.absent);
      visit(inner.of);
    }
    if (inner.kind === "union") inner.of.forEach(visit);
    if (inner.kind === "array") visitSlot(inner.element);
    if (inner.kind === "collection") for (const slot of [inner.key, inner.value]) visitSlot(slot);
  };
  visit(type);
  return found;
}

/** What every struct shows that is printed as a whole somewhere. */
export function showStructs(to: Elaborator): ReadonlyMap<ObjectId, Shown> {
  return new Map(
    [...to.inspected].map((struct) => [struct, showStruct(struct, to.facts.properties.of(struct), to)]),
  );
}

export function showStruct(struct: ObjectId, found: Properties, to: Elaborator): Shown {
  const [decl] = to.facts.elements.typesOf(struct);
  const { list, tag, lastPlace } = found.kind === "known" ? found : { list: [], tag: undefined };
  const tests = new Map<string, X>();
  const testOf = (property: Property): X | undefined => {
    const { presence, tags } = property;
    if (isPlaced(property, lastPlace)) return undefined;
    if (presence !== undefined) return makePresenceTest(presence, struct, to);
    if (tags === undefined || tag === undefined) return undefined;
    const key = tags.map((value) => JSON.stringify(value)).join();
    const test = tests.get(key) ?? makeTest(tags, tag, struct, to);
    tests.set(key, test);
    return test;
  };
  return {
    className: decl?.className ?? "",
    isTuple: decl?.isTuple ?? false,
    properties: list.map((property) => ({
      ...showProperty(property, testOf(property), to),
      place: isPlaced(property, lastPlace) ? property.presence : undefined,
    })),
    lastPlace,
  };
}

function isFunction(type: Type): boolean {
  return (type.kind === "optional" ? type.of : type).kind === "function";
}

/** What a property shows whatever its value is; if it has one. */
function constantText(property: Property, to: Elaborator): string | undefined {
  return accessorText(property) ?? shownFunctionIn(to.facts.elements.storedType(property.slot), to);
}

/** [Getter], [Setter], [Getter/Setter] */
function accessorText({ accessor }: Property): string | undefined {
  if (accessor === undefined) return undefined;
  const parts = [accessor.get && "Getter", accessor.set && "Setter"].filter((part) => part !== undefined);
  return `[${parts.join("/")}]`;
}

function showProperty(property: Property, test: X | undefined, to: Elaborator): ShownProperty {
  const { name, slot, presence } = property;
  const mayLack = property.mayLack && presence === undefined;
  const stored = to.facts.elements.storedType(slot);
  const isOwn = (mayLack && stored.kind === "optional") || isApart(stored, to);
  const own = isOwn && stored.kind === "optional" ? stored.of : stored;
  const absent = absentOf(own, to);
  const getter = property.accessor?.get;
  return {
    name,
    slot,
    mayLack,
    orNull: absent.has("null"),
    orUndefined: absent.has("undefined"),
    getter,
    text: constantText(property, to),
    mayBeAbsent: property.accessor === undefined && stored.kind === "optional",
    absentApart: !mayLack && isApart(stored, to) ? stored.absent : undefined,
    test,
  };
}

/** this.hasNote */
function makePresenceTest(presence: SlotId, struct: ObjectId, to: Elaborator): X {
  const { span } = to.slot(presence);
  const object: Expr<Lowered> = { kind: "this", type: { kind: "object", id: struct }, span };
  if (to.slot(presence).type.kind === "number") return to.value(hasPlace(object, presence));
  return to.value({ kind: "field", object, field: presence, type: booleanType, span });
}

/** this.kind === "circle" || this.kind === "dot" */
function makeTest(tags: readonly Expr<Lowered>[], tag: SlotId, struct: ObjectId, to: Elaborator): X {
  const span = tags[0]?.span ?? bug(undefined, "a tag without a value");
  const either = testTag(tags, tag, { kind: "this", type: { kind: "object", id: struct }, span }, to);
  const { result, first } = to.collect(() => to.value(either));
  return first.length === 0 ? result : bug(either.span, "a test of a tag needs statements");
}

/** object.kind === "circle" || object.kind === "dot" */
export function testTag(
  tags: readonly Expr<Lowered>[],
  tag: SlotId,
  object: Expr<Lowered>,
  to: Elaborator,
): Expr<Lowered> {
  const tests = tags.map((value): Expr<Lowered> => {
    const { span } = value;
    const left: Expr<Lowered> = {
      kind: "field",
      object,
      field: tag,
      type: to.facts.elements.storedType(tag),
      span,
    };
    if (value.kind === "boolean")
      return value.value ? left : { kind: "not", operand: left, type: booleanType, span };
    return { kind: "equal", negated: false, left, right: value, type: booleanType, span };
  });
  return tests.reduce((left, right) => ({
    kind: "logical",
    op: "||",
    left,
    right,
    type: booleanType,
    span: left.span,
  }));
}
