// Brings a value to the type of the place that it flows into. Only types change here; representations come later.

import type { CollectionType, Expr, Lowered, Type } from "../../hir/index.ts";
import { type Absence, isEmpty, nullType, numberType, undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { lookBesideNull } from "../arrays/beside-null.ts";
import { narrowFiltered } from "../arrays/filtered.ts";
import { asked } from "../arrays/outside.ts";
import { widenList } from "../arrays/widened-lists.ts";
import { checkAlike } from "../classes/alike-classes.ts";
import { isCollection, lowerGiven } from "../collections/collection-calls.ts";
import { wantTable } from "../collections/table-literals.ts";
import { adaptFunction, isTakenElsewhere } from "../functions/adapters.ts";
import { errorHelp, wantErrorInterface } from "../library/error-interfaces.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";
import { asElements } from "../patterns/parts.ts";
import { asTexts, wholeTexts } from "../texts/template-texts.ts";
import { sameType } from "../types/types.ts";
import { saidToBe, toDynamic } from "../unions/dynamic.ts";
import { chooseMember } from "../unions/each-member.ts";
import { afterStop } from "../unions/impossible.ts";
import { neverThere } from "../unions/never-there.ts";
import { narrowFound, testMembers, withoutMembers } from "../unions/unions.ts";
import { noteView } from "../unions/viewed-objects.ts";
import { after, bindOnce } from "./temporaries.ts";

export function coerce(given: Expr<Lowered>, type: Type, node: ts.Node, to: Lowering): Expr<Lowered> {
  const expr = givenTexts(given, type, node, to);
  const from = expr.type;
  checkAlike(from, type, node, to);
  noteView(from, type, node, to);
  if (type.kind === "dynamic") return toDynamic(expr, node, to);
  if (from.kind === "dynamic") return saidToBe(expr, type, node, to);
  const absent = absenceAt(node, to);
  if (absent !== undefined && mayBeMore(from, type, to)) return asAbsence(expr, type, absent, node, to);
  if (type.kind === "union") return coerceToUnion(expr, type, node, to);
  if (type.kind === "optional") return coerceToOptional(expr, type, node, to);
  if (from.kind === "number" && type.kind === "number") return expr;
  if (from.kind === "enum" && type.kind === "number") return enumValue(expr);
  if (from.kind === "number" && type.kind === "enum")
    return { kind: "number-to-enum", operand: expr, type, span: expr.span };
  if (isForeignError(from, type, to)) return refuseError(from, type, node, to);
  if (isNoError(from) && type.kind === "object" && to.object(type.id).isError) {
    to.dynamic.want("unknown");
    return to.refuse("unsupported-unknown", node, { why: describeType(from) });
  }
  if (from.kind === "function" && type.kind === "function" && isTakenElsewhere(from, type, to))
    return adaptFunction(expr, type, node, to);
  if (type.kind === "void" || sameType(from, type, to)) return expr;
  // Where any Iterable may come.
  if (from.kind === "string" && type.kind === "array" && !isNever(node, to))
    return asElements(expr, node, to);
  // [[1], []]: an array of nothing can be one of anything.
  if (type.kind === "array" && expr.kind === "array" && expr.elements.length === 0) return { ...expr, type };
  const never = neverThere(expr, type, node, to);
  if (never !== undefined) return never;
  if (from.kind === "void" && type.kind === "undefined") return expr;
  // T | undefined where T is undefined: nothing else can be.
  if (type.kind === "undefined" && from.kind === "optional" && from.empty && from.absent === type.written)
    return nothing(expr, from.absent, (none) => none);
  if (from.kind === "function" && type.kind === "function") return adaptFunction(expr, type, node, to);
  // TypeScript has checked that one can stand for the other.
  if (from.kind === "object" && type.kind === "object") return expr;
  const narrowed = narrowFiltered(expr, type, node, to);
  if (narrowed !== undefined) return narrowed;
  const widened = widenList(expr, type, node, to);
  if (widened !== undefined) return widened;
  const walked = listOfSet(expr, type, node, to);
  if (walked !== undefined) return walked;
  if (from.kind === "object" && type.kind === "collection") wantTable(node, to);
  const hold = from.kind === type.kind && (from.kind === "array" || from.kind === "collection");
  const lists = hold ? to : undefined;
  const params = { from: describeType(from, lists), to: describeType(type, lists) };
  if (lists !== undefined) wantUnknown(type, lists);
  const made = "give it that type where it is made";
  const help = hold
    ? from.kind === "array"
      ? `${made}, or ${copyOf(from, type, node, to)}`
      : made
    : from.kind === "collection" && type.kind === "array"
      ? `make a list of it: \`[...${node.getText()}]\``
      : undefined;
  return to.refuse("unsupported-conversion", node, params, help === undefined ? undefined : { help });
}

/** How a list becomes one of another type; of rows the copies need a type, too. */
function copyOf(from: Type, type: Type, node: ts.Node, to: Lowering): string {
  const word = describeType(type, to);
  if (ts.isCallExpression(node) && node.arguments.some(ts.isArrowFunction))
    return `say what the function gives: \`(x): ${word} => …\``;
  const [row, into] = [from, type].map((one) =>
    one.kind === "array" ? to.typeOfSlot(one.element) : undefined,
  );
  if (row?.kind !== "array" || into === undefined) return "copy it: `[...xs]`";
  return `copy its rows: \`rows.map((row): ${describeType(into, to)} => [...row])\``;
}

/** A list of `unknown` that is not one of errors: what it holds may be anything. */
function wantUnknown(type: Type, to: Lowering): void {
  const element = type.kind === "array" ? to.typeOfSlot(type.element) : undefined;
  if (element?.kind === "optional" && element.of.kind === "object" && to.object(element.of.id).isError)
    to.dynamic.want("unknown");
}

/** The texts of a tagged template, in programs that ask for `raw`: an object, or the array in it. */
function givenTexts(given: Expr<Lowered>, type: Type, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (to.templateTexts === undefined) return given;
  const members = type.kind === "union" ? type.of : [type.kind === "optional" ? type.of : type];
  const { id } = to.templateTexts;
  return members.some((member) => member.kind === "object" && member.id === id)
    ? (wholeTexts(given, to) ?? given)
    : asTexts(given, node, to);
}

function isNever(node: ts.Node, to: Lowering): boolean {
  return (to.checker.getTypeAtLocation(node).flags & ts.TypeFlags.Never) !== 0;
}

function isNoError(type: Type): boolean {
  const plain = type.kind === "optional" ? type.of : type;
  return !["object", "void", "undefined"].includes(plain.kind);
}

/** To TypeScript every object with a name and a message is an error, and all kinds of errors are one. */
function isForeignError(from: Type, type: Type, to: Lowering): boolean {
  if (from.kind !== "object" || type.kind !== "object") return false;
  const [own, wanted] = [to.object(from.id), to.object(type.id)];
  return (own.isError || wanted.isError) && !own.extends(wanted);
}

function refuseError(from: Type, type: Type, node: ts.Node, to: Lowering): never {
  const [own, wanted] = [entryOf(from, to), entryOf(type, to)];
  if (own === undefined || wanted === undefined) return to.refuseQuietly(node);
  if (!wantErrorInterface(own, wanted, to)) to.dynamic.want("unknown");
  return to.refuse(
    "unsupported-conversion",
    node,
    { from: own.kind === "shape" ? "object" : own.name, to: wanted.name },
    { help: errorHelp },
  );
}

function coerceToUnion(
  given: Expr<Lowered>,
  type: Extract<Type, { kind: "union" }>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  if (given.type.kind === "optional" && given.type.empty)
    return nothing(given, given.type.absent, (none) => coerceToUnion(none, type, node, to));
  const mayBeAbsent = type.of.some((member) => member.kind === "undefined" && member.written === "undefined");
  const expr = mayBeAbsent ? asked(given, to) : given;
  const whole = beforeCast(expr, type, node, to);
  if (whole !== undefined) return whole;
  const { span } = expr;
  const from = expr.type;
  // An enum among several types, where its numbers are meant.
  const has = (types: readonly Type[], kind: Type["kind"]) => types.some((member) => member.kind === kind);
  if (from.kind === "union" && has(from.of, "enum") && !has(type.of, "enum"))
    return chooseMember(expr, type, (member) => coerceToUnion(member, type, node, to), to);
  if (from.kind === "union" || from.kind === "optional")
    return sameType(from, type, to) ? expr : { kind: "as-union", operand: expr, type, span };
  // What a call gives that gives nothing: (f(), undefined)
  if (from.kind === "void" && mayBeAbsent)
    return nothing(given, "undefined", (none) => coerceToUnion(none, type, node, to));
  const isNothing = (member: Type): boolean =>
    member.kind === "undefined" && from.kind === "undefined" && member.written === from.written;
  const member = type.of.find((one) => (from.kind === "undefined" ? isNothing(one) : one.kind === from.kind));
  if (member === undefined) {
    if (from.kind === "enum" && type.of.some(({ kind }) => kind === "number"))
      return coerceToUnion(enumValue(expr), type, node, to);
    const asEnum = from.kind === "number" ? type.of.find(({ kind }) => kind === "enum") : undefined;
    if (asEnum !== undefined) return coerceToUnion(coerce(expr, asEnum, node, to), type, node, to);
    const never = neverThere(expr, type, node, to);
    if (never !== undefined) return never;
    return to.refuse("unsupported-conversion", node, { from: describeType(from), to: describeType(type) });
  }
  const operand = from.kind === "undefined" ? expr : coerce(expr, member, node, to);
  return { kind: "as-union", operand, type, span };
}

/** find(x as number), which may be text all the same, where a number | string is wanted: x as it is. */
function beforeCast(
  expr: Expr<Lowered>,
  type: Extract<Type, { kind: "union" }>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (expr.kind !== "from-union" || expr.operand.type.kind !== "union") return undefined;
  const { operand } = expr;
  if (sameType(operand.type, type, to)) return operand;
  const isThere = (member: Type): boolean => type.of.some((one) => sameType(member, one, to));
  if (!ts.isAssertionExpression(node) || !expr.operand.type.of.every(isThere)) return undefined;
  return { kind: "as-union", operand, type, span: expr.span };
}

/** f(), undefined: for what it does, where it gives nothing. */
function nothing(
  expr: Expr<Lowered>,
  absent: "undefined" | "null",
  make: (none: Expr<Lowered>) => Expr<Lowered>,
): Expr<Lowered> {
  const type = absent === "null" ? nullType : undefinedType;
  const none = make({ kind: "undefined", type, span: expr.span });
  return after(expr, none);
}

function coerceToOptional(
  expr: Expr<Lowered>,
  type: Extract<Type, { kind: "optional" }>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  if (expr.kind === "undefined") return { ...expr, type };
  const isNothing = expr.type.kind === "void" || expr.type.kind === "undefined" || isEmpty(expr.type);
  if (isNothing && !(isEmpty(expr.type) && type.empty))
    return nothing(expr, type.absent, (none) => ({ ...none, type }));
  if (expr.type.kind === "optional") {
    // `unknown` that is only errors so far.
    if (isNoError(expr.type) && type.of.kind === "object" && to.object(type.of.id).isError)
      to.dynamic.want("unknown");
    if (expr.type.absent !== type.absent)
      return to.refuse("unsupported-conversion", node, {
        from: describeType(expr.type),
        to: describeType(type),
      });
    if (isForeignError(expr.type.of, type.of, to)) return refuseError(expr.type.of, type.of, node, to);
    if (type.of.kind === "union" && !sameType(expr.type.of, type.of, to))
      return { kind: "as-union", operand: expr, type, span: expr.span };
    if (expr.type.of.kind === "object" && type.of.kind === "collection") wantTable(node, to);
    // One of several, where one certain is wanted, or another kind of thing.
    if (isOtherKind(expr.type, type))
      return to.refuse("unsupported-conversion", node, {
        from: describeType(expr.type),
        to: describeType(type),
      });
    return expr;
  }
  if (expr.type.kind === "union" && type.empty && !to.dynamic.open.holds(expr))
    return asAbsence(expr, type, type.absent, node, to);
  const found = type.empty || type.of.kind === "union" ? expr : narrowFound(expr, type);
  if (found !== expr) return found;
  // What is there, or null: a program stops where it is undefined all the same.
  if (expr.type.kind === "union") {
    const rest = withoutMembers(
      expr,
      (member) => member.kind === "undefined" && member.written !== type.absent,
    );
    if (rest.type.kind === "optional" && sameType(rest.type, type, to)) return rest;
  }
  const element =
    type.absent === "undefined" ? asked(expr, to) : expr.kind === "unwrap" ? expr.operand : expr;
  if (element.type.kind === "optional" && element.type.absent === type.absent)
    return coerceToOptional(element, type, node, to);
  const certain = type.absent === "null" ? lookBesideNull(expr, node, to) : expr;
  return { kind: "wrap", operand: coerce(certain, type.of, node, to), type, span: expr.span };
}

/** bag.addAll(new Set([1, 2])), where an `Iterable` is only walked: the list of what is in a Set that nobody else knows. */
function listOfSet(expr: Expr<Lowered>, type: Type, node: ts.Node, to: Lowering): Expr<Lowered> | undefined {
  if (!ts.isNewExpression(node) || type.kind !== "array") return undefined;
  if (!isCollection(expr) || expr.type.of !== "set") return undefined;
  const list = lowerGiven(expr, "values", node, to);
  return sameType(list.type, type, to) ? list : undefined;
}

/** if (o.a === null) { const c = o.a; … }, where `a` might have been undefined, too: nothing, or a checked build stops. */
function asAbsence(
  expr: Expr<Lowered>,
  type: Type,
  absent: Absence,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const isNothing = (member: Type) => member.kind === "undefined" && member.written === absent;
  return bindOnce(expr, to, (value) => {
    const { span } = expr;
    const test = testMembers(value, isNothing, node, to);
    const own = absent === "null" ? nullType : undefinedType;
    const yes = coerce({ kind: "undefined", type: own, span }, type, node, to);
    const no = afterStop({ kind: "default", type, span });
    return { kind: "conditional", test, yes, no, type, span };
  });
}

/** What TypeScript knows to be nothing: `list = undefined; return ["a", list];` */
function absenceAt(node: ts.Node, to: Lowering): Absence | undefined {
  const { flags } = to.checker.getTypeAtLocation(node);
  if (flags & ts.TypeFlags.Null) return "null";
  return flags & ts.TypeFlags.Undefined ? "undefined" : undefined;
}

/** Whether a place has no room for all that a value may be: for the lists that were in `list`. */
function mayBeMore(from: Type, type: Type, to: Lowering): boolean {
  if ((from.kind !== "optional" && from.kind !== "union") || isEmpty(from)) return false;
  const wanted = partsOf(type);
  // null | undefined has room for nothing else anyway.
  if (type.kind === "union" && wanted.length === 0) return false;
  return partsOf(from).some((part) => !wanted.some((one) => sameType(part, one, to)));
}

/** Without nothing. */
function partsOf(type: Type): readonly Type[] {
  if (type.kind === "optional") return isEmpty(type) ? [] : partsOf(type.of);
  return type.kind === "union" ? type.of.filter(({ kind }) => kind !== "undefined") : [type];
}

function isOtherKind(from: Type, type: Type): boolean {
  if (from.kind !== "optional" || type.kind !== "optional" || isEmpty(from) || isEmpty(type)) return false;
  const kinds = [from.of.kind, type.of.kind];
  return kinds[0] !== kinds[1] && !kinds.every((kind) => kind === "number" || kind === "enum");
}

/** Enums count as their numbers in arithmetic and text. */
export function enumValue(expr: Expr<Lowered>): Expr<Lowered> {
  return expr.type.kind === "enum"
    ? { kind: "enum-value", operand: expr, type: numberType, span: expr.span }
    : expr;
}

/**
 * A type in a message's words.
 * @param lists the program, where it matters what arrays hold.
 */
export function describeType(type: Type, lists?: Lowering): string {
  if (type.kind === "array" && lists !== undefined) {
    const element = describeType(lists.typeOfSlot(type.element), lists);
    return element.includes(" ") ? `(${element})[]` : `${element}[]`;
  }
  if (type.kind === "optional")
    return type.empty ? type.absent : `${describeType(type.of, lists)} | ${type.absent}`;
  if (type.kind === "extern") return type.class.name;
  if (type.kind === "union") return type.of.map((member) => describeType(member, lists)).join(" | ");
  if (type.kind === "undefined") return type.written;
  if (type.kind === "dynamic") return "unknown";
  if (type.kind === "collection" && lists !== undefined) return describeCollection(type, lists);
  if (type.kind === "collection" || type.kind === "bytes") return type.of;
  return type.kind;
}

/** Map<string, number | null> */
function describeCollection({ of, key, value }: CollectionType, lists: Lowering): string {
  const [keys, values] = [key, value].map((slot) => describeType(lists.typeOfSlot(slot), lists));
  if (of === "set") return `Set<${values}>`;
  return `${of === "map" ? "Map" : "Record"}<${keys}, ${values}>`;
}
