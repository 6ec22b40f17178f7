// `? :` of values, and the type that two operands have together.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { literalContext, lowerSource } from "../collections/records.ts";
import { wantedOptions } from "../library/error-calls.ts";
import type { Lowering } from "../lowering.ts";
import { eitherObject } from "../objects/either-object.ts";
import { entryOf, findCommonClass } from "../objects/shapes.ts";
import { fullest } from "../types/fullest.ts";
import { isOneType, isOpenArray, lowerType } from "../types/types.ts";
import { typeFromOutside } from "../types/types-from-outside.ts";
import { joinTypes } from "../unions/unions.ts";
import { isShown } from "./choices.ts";
import { coerce, describeType } from "./coerce.ts";
import { behind, knownTest } from "./known-tests.ts";

export function lowerConditional(node: ts.ConditionalExpression, to: Lowering): Expr<Lowered> {
  const test = to.condition(node.condition);
  const known = knownTest(test, to);
  if (known !== undefined) return behind(known, to.expr(known.value ? node.whenTrue : node.whenFalse));
  const first = isEmptyLiteral(node.whenTrue) ? undefined : to.expr(node.whenTrue);
  const no = lowerLike(node.whenFalse, first, to);
  const yes = first ?? lowerLike(node.whenTrue, no, to);
  const isAlike = isOneType(yes.type, no.type, to);
  const same =
    yes.kind !== "undefined" &&
    isAlike &&
    !areOtherTuples(yes.type, no.type, to) &&
    !areOtherLists(yes.type, no.type, to);
  const type =
    wantedOptions(node, to) ??
    commonObject(yes.type, no.type, node, to) ??
    commonIfThere(yes.type, no.type, node, to) ??
    eitherObject(yes.type, no.type, node, to) ??
    (same ? (listBesideEmpty(yes.type, no.type, to) ?? fullest(yes.type, [no.type], to)) : undefined) ??
    joinRecords(yes.type, no.type, node, to) ??
    joinCalls(yes.type, no.type, node, to) ??
    (typeFromOutside(node, to) || to.source.doubts.isTakenWhole(node)
      ? joinTypes([yes.type, no.type], undefined, node, to)
      : undefined) ??
    wantedObject(yes, no, node, to) ??
    saidType(yes.type, no.type, node, to);
  return {
    kind: "conditional",
    test,
    yes: coerce(yes, type, node.whenTrue, to),
    no: coerce(no, type, node.whenFalse, to),
    type,
    span: to.spanOf(node),
  };
}

/** (off ? [] : items.map(show)).slice(1)  =>  a list of what the other one holds: of `[]` TypeScript says only that it holds nothing */
function listBesideEmpty(a: Type, b: Type, to: Lowering): Type | undefined {
  if (a.kind !== "array" || b.kind !== "array" || isOpenArray(a, to) === isOpenArray(b, to)) return undefined;
  return isOpenArray(a, to) ? b : a;
}

/**
 * on ? pairOrList : "none": of a tuple beside a list that takes its elements TypeScript says the list alone, and one type of
 * objects that look alike.
 */
function saidType(a: Type, b: Type, node: ts.ConditionalExpression, to: Lowering): Type {
  const said = lowerType(to.checker.getTypeAtLocation(node), node, to);
  const known = partsOf(said);
  const own = entryOf(known.find(({ kind }) => kind === "object") ?? said, to);
  const isList = known.some(({ kind }) => kind === "array");
  const isLost = [a, b].flatMap(partsOf).some((part) => {
    const entry = entryOf(part, to);
    if (entry === undefined) return false;
    return own === undefined ? isList : entry !== own && entry.members.includes(own);
  });
  if (!isLost) return said;
  const whole = isShown(node) ? joinTypes([a, b], undefined, node, to) : undefined;
  return whole ?? to.refuse("unsupported-conversion", node, { from: "object", to: describeType(said) });
}

function partsOf(type: Type): readonly Type[] {
  if (type.kind === "optional") return partsOf(type.of);
  return type.kind === "union" ? type.of : [type];
}

/** isTable ? value : {}  =>  an empty record, where the other one is a record */
function lowerLike(node: ts.Expression, other: Expr<Lowered> | undefined, to: Lowering): Expr<Lowered> {
  if (other?.type.kind !== "collection" || other.type.of !== "record" || !isEmptyLiteral(node))
    return to.expr(node);
  return lowerSource(node, other.type, to);
}

function isEmptyLiteral(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isEmptyLiteral(node.expression);
  return ts.isObjectLiteralExpression(node) && node.properties.length === 0;
}

/** on ? { tags: {} } : { tags: { a: 1 } }  =>  what is wanted there: of `{}` alone nobody knows what it will hold. */
function wantedObject(
  yes: Expr<Lowered>,
  no: Expr<Lowered>,
  node: ts.ConditionalExpression,
  to: Lowering,
): Type | undefined {
  if (yes.kind !== "object" && no.kind !== "object") return undefined;
  const context = literalContext(node, to);
  const type = context && to.quietly(() => lowerType(context, node, to));
  const plain = type?.kind === "optional" ? type.of : type;
  return plain?.kind === "object" ? type : undefined;
}

/** on ? { name: "x" } : undefined, where a record is wanted: TypeScript's type of the whole is that of an object. */
function joinRecords(a: Type, b: Type, node: ts.Node, to: Lowering): Type | undefined {
  const isRecord = (type: Type): boolean => type.kind === "collection" && type.of === "record";
  return isRecord(a) || isRecord(b) ? joinTypes([a, b], undefined, node, to) : undefined;
}

/** (on ? count : clear)(), of which TypeScript says `() => void`, since that takes both: the call of one gives a number. */
function joinCalls(a: Type, b: Type, node: ts.Node, to: Lowering): Type | undefined {
  return a.kind === "function" && b.kind === "function" ? joinTypes([a, b], undefined, node, to) : undefined;
}

/** on ? ["none", undefined] : ["some", list]: either of them, whose parts may be of other types in each. */
function areOtherTuples(a: Type, b: Type, to: Lowering): boolean {
  const [first, second] = [entryOf(a, to), entryOf(b, to)];
  return first?.isTuple === true && second?.isTuple === true && first !== second;
}

/** on ? new Dog() : new Cat()  =>  an Animal, or what both are passed for */
export function commonObject(a: Type, b: Type, node: ts.Node, to: Lowering): Type | undefined {
  const [first, second] = [entryOf(a, to), entryOf(b, to)];
  if (first === undefined || second === undefined || first === second) return undefined;
  const base = findCommonClass([first, second]);
  if (base !== undefined) return { kind: "object", id: base.id };
  return first.kind === "class" || second.kind === "class"
    ? joinTypes([a, b], undefined, node, to)
    : undefined;
}

/** pair ?? { name: "none" }: a list, or what is none. */
export function areOtherLists(a: Type, b: Type, to: Lowering): boolean {
  const [first, second] = [a, b].map((type) => entryOf(type.kind === "optional" ? type.of : type, to));
  return first !== undefined && second !== undefined && first.isTuple !== second.isTuple;
}

/** on ? dogOrNull : petOrNull  =>  an Animal or null */
function commonIfThere(a: Type, b: Type, node: ts.Node, to: Lowering): Type | undefined {
  const [first, second] = [a, b].map((type) => (type.kind === "optional" ? type : undefined));
  const absent = first?.absent ?? second?.absent;
  if (absent === undefined || (second?.absent ?? absent) !== absent) return undefined;
  const of = commonObject(first?.of ?? a, second?.of ?? b, node, to);
  return of?.kind === "object" ? { kind: "optional", of, absent } : undefined;
}
