// Unions: one form where the parts have one, a struct for object types, an optional beside `undefined` or `null`, else a
// value that says which of several types it is.
import type { Expr, FunctionType, KindTest, Lowered, Type } from "../../hir/index.ts";
import { lackAlike } from "../../hir/lacking.ts";
import {
  booleanType,
  dynamicType,
  mayBeUndefined,
  nullType,
  numberType,
  sortMembers,
  undefinedType,
} from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { joinArrays } from "../arrays/widened-lists.ts";
import { isIdle } from "../expressions/logical-assignments.ts";
import { after, bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import type { ObjectEntry } from "../objects/object-entry.ts";
import { entryOf, lowerShapeUnion } from "../objects/shapes.ts";
import { checkTuples } from "../tuples/tuple-families.ts";
import { takesMore } from "../types/fullest.ts";
import { isOneForm } from "../types/one-form.ts";
import { isOneType, isOpenArray, lowerType, makeArrayType, sameType } from "../types/types.ts";
import { testKinds } from "./dynamic.ts";
import { withoutMethods } from "./listed-methods.ts";
import { lowerRecursiveUnion } from "./recursive-unions.ts";

export function lowerUnion(type: ts.UnionType, node: ts.Node, to: Lowering): Type {
  const recursive = lowerRecursiveUnion(type, node, to);
  if (recursive !== undefined) return recursive;
  const possible = withoutMethods(type, to).filter((part) => !isContradiction(part, to));
  const parts = possible.map((part) => absentType(part) ?? lowerType(part, node, to));
  checkTuples(type, parts, node, to);
  const name = type.aliasSymbol?.name ?? aliasOfPresent(type, to);
  return (
    joinTypes(parts, name, node, to) ??
    to.refuse("unsupported-union", node, { type: to.checker.typeToString(type) })
  );
}

/** Shape & { kind: "circle" }  =>  what of `Square & { kind: "circle" }` TypeScript says only when it is asked: nothing is both. */
function isContradiction(type: ts.Type, { checker }: Lowering): boolean {
  return type.isIntersection() && checker.isTypeAssignableTo(type, checker.getNeverType());
}

/** `Shape | undefined` keeps the name of `Shape`. */
function aliasOfPresent(type: ts.UnionType, to: Lowering): string | undefined {
  return to.checker.getNonNullableType(type).aliasSymbol?.name;
}

function absentType(type: ts.Type): Type | undefined {
  if (type.flags & ts.TypeFlags.Null) return nullType;
  return type.flags & ts.TypeFlags.Undefined ? undefinedType : undefined;
}

/** The type of a value that is of one of these; undefined where they have no form together. */
export function joinTypes(
  parts: readonly Type[],
  name: string | undefined,
  node: ts.Node,
  to: Lowering,
): Type | undefined {
  const flat = parts.flatMap(flatten);
  if (flat.some(({ kind }) => kind === "dynamic")) return dynamicType;
  const isTupleBeside = isTupleOrOther(flat, to);
  if (isErrorOrOther(flat, to) || isTupleBeside) {
    if (to.dynamic.modes.unknown) return dynamicType;
    to.dynamic.want("unknown");
    if (isTupleBeside) return undefined;
  }
  const absent = [undefinedType, nullType].filter((kind) =>
    flat.some(
      (part) => part.kind === "undefined" && kind.kind === "undefined" && part.written === kind.written,
    ),
  );
  const present = joinPresent(
    flat.filter((part) => part.kind !== "undefined"),
    name,
    node,
    to,
  );
  if (present === undefined) return undefined;
  // NonNullable<Json>, string | unknown[]: what such lists hold may be anything, and so may this.
  if (present.length > 1 && present.some((part) => holdsAnything(part, to))) return dynamicType;
  const [nothing, more] = absent;
  const [first, second] = present;
  if (more !== undefined) return { kind: "union", of: sortMembers([...absent, ...present]) };
  if (first === undefined) return nothing ?? undefinedType;
  const of: Type = second === undefined ? first : { kind: "union", of: sortMembers(present) };
  if (nothing?.kind !== "undefined") return of;
  return { kind: "optional", of, absent: nothing.written };
}

/** Token | Error: no struct has the fields of both. */
export function isErrorOrOther(parts: readonly Type[], to: Lowering): boolean {
  const entries = parts.flatMap((part) => entryOf(part, to) ?? []);
  return entries.some(({ isError }) => isError) && entries.some(({ isError }) => !isError);
}

/** [string, number] | { name: string }: one is a list, the other is none. */
function isTupleOrOther(parts: readonly Type[], to: Lowering): boolean {
  const entries = parts.flatMap((part) => entryOf(part, to) ?? []);
  return entries.some(({ isTuple }) => isTuple) && entries.some(({ isTuple }) => !isTuple);
}

function holdsAnything(type: Type, to: Lowering): boolean {
  const slot = type.kind === "array" ? type.element : type.kind === "collection" ? type.value : undefined;
  return slot !== undefined && to.typeOfSlot(slot).kind === "dynamic";
}

function flatten(type: Type): readonly Type[] {
  if (type.kind === "union") return type.of.flatMap(flatten);
  if (type.kind === "void") return [undefinedType];
  if (type.kind !== "optional") return [type];
  const nothing = type.absent === "null" ? nullType : undefinedType;
  return type.empty ? [nothing] : [...flatten(type.of), nothing];
}

/** At most one type of each kind. */
function joinPresent(
  parts: readonly Type[],
  name: string | undefined,
  node: ts.Node,
  to: Lowering,
): readonly Type[] | undefined {
  const found: Type[] = [];
  const shapes: ObjectEntry[] = [];
  for (const part of parts) {
    const entry = entryOf(part, to);
    if (entry !== undefined) {
      if (!shapes.includes(entry)) shapes.push(entry);
      continue;
    }
    const known = found.find(({ kind }) => kind === part.kind);
    if (known === undefined) found.push(part);
    // A u8 or a number is a number.
    else if (isOpenArray(known, to)) found[found.indexOf(known)] = part;
    else if (isOpenArray(part, to)) continue;
    else if (part.kind === "number" && !sameType(known, part, to)) found[found.indexOf(known)] = numberType;
    else if (known.kind === "array" && part.kind === "array" && !isOneForm(known, part, to)) {
      const joined = joinArrays(known, part, node, to);
      if (joined === undefined) return undefined;
      found[found.indexOf(known)] = joined;
    } else if (known.kind === "function" && part.kind === "function") {
      if (!sameType(known, part, to)) return undefined;
      found[found.indexOf(known)] = joinFunctions(known, part, node, to);
    } else if (!isOneType(known, part, to)) return undefined;
    else if (takesMore(part, known, to)) found[found.indexOf(known)] = part;
  }
  // A member of an enum is a number among numbers.
  if (found.some(({ kind }) => kind === "number")) {
    const position = found.findIndex(({ kind }) => kind === "enum");
    if (position >= 0) found.splice(position, 1);
  }
  const [first, second] = shapes;
  if (first === undefined) return found;
  const object: Type =
    second === undefined ? { kind: "object", id: first.id } : lowerShapeUnion(shapes, name, node, to);
  return [...found, object];
}

/**
 * It takes what the longer of both takes, which the other one leaves alone. What either gives is an object of one class or
 * of the other, or lacks what is `undefined` in one and `null` in the other, or is nothing at all:
 *
 *     (() => number) | (() => void)  =>  () => number | undefined
 */
function joinFunctions(first: FunctionType, second: FunctionType, node: ts.Node, to: Lowering): FunctionType {
  const [known, other] = takesMore(second, first, to) ? [second, first] : [first, second];
  if (known.result === undefined && other.result === undefined) return known;
  const results = [resultOf(known, to), resultOf(other, to)] as const;
  const [one, two] = results.map((type) => (type.kind === "optional" ? type.of : type));
  const areObjects = one?.kind === "object" && two?.kind === "object" && one.id !== two.id;
  const isWhole = !areObjects && !takesMore(results[1], results[0], to);
  if (isWhole && lackAlike(known, other, (slot) => to.typeOfSlot(slot))) return known;
  const type = joinTypes(results, undefined, node, to);
  if (type === undefined) return known;
  const span = to.spanOf(node);
  const result = to.makeSlot({ name: "", type, span, role: "result", mutable: true });
  const orVoid = [known, other].some((one) => one.orVoid ?? one.result === undefined);
  return { ...known, signature: to.nextSignatureId(), result, orVoid };
}

function resultOf({ result }: FunctionType, to: Lowering): Type {
  return result === undefined ? undefinedType : to.typeOfSlot(result);
}

/** The value as one of the members, where TypeScript knows which. */
export function narrowUnion(
  expr: Expr<Lowered>,
  proved: ts.Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const plain = expr.type.kind === "optional" ? expr.type.of : expr.type;
  if (plain.kind !== "union" || expr.kind === "as-union") return expr;
  if (proved.flags & (ts.TypeFlags.Never | ts.TypeFlags.Unknown)) return expr;
  const wanted = to.quietly(() => lowerType(proved, node, to));
  const type = wanted && fitTo(wanted, expr.type);
  if (type === undefined) return expr;
  const { span } = expr;
  // Of several classes the union has what they have in common.
  const own = type.kind === "object" ? plain.of.find(({ kind }) => kind === "object") : undefined;
  if (own === undefined || type.kind !== "object" || own.kind !== "object" || own.id === type.id)
    return { kind: "from-union", operand: expr, type, span };
  const object: Expr<Lowered> = { kind: "from-union", operand: expr, type: own, span };
  return { kind: "as-object", operand: object, type, span };
}

/** const text = xs.find(isText), of which TypeScript knows that it is text or nothing: what a lookup gives is a union at first. */
export function narrowFound(expr: Expr<Lowered>, wanted: Type): Expr<Lowered> {
  if (expr.kind !== "as-union" || expr.operand.kind !== "builtin") return expr;
  const type = fitTo(wanted, expr.type);
  return type?.kind === wanted.kind ? { kind: "from-union", operand: expr, type, span: expr.span } : expr;
}

/** A narrower type than the union, with the union's own slots. */
function fitTo(wanted: Type, own: Type): Type | undefined {
  if (wanted.kind === "undefined" || wanted.kind === "void") return undefined;
  if (own.kind === "optional") {
    if (wanted.kind !== "optional") return fitTo(wanted, own.of);
    const of = fitTo(wanted.of, own.of);
    return of && { ...own, of };
  }
  if (own.kind !== "union") return undefined;
  const parts = flatten(wanted);
  const members = own.of.filter((member) =>
    parts.some((part) => part.kind === member.kind && (part.kind !== "undefined" || isSame(part, member))),
  );
  if (members.length === own.of.length) return undefined;
  const [only, more] = members;
  if (only === undefined) return undefined;
  if (more === undefined) return wanted.kind === "object" ? wanted : only;
  if (wanted.kind === "optional") {
    const of = wholeOf(members.filter(({ kind }) => kind !== "undefined"));
    return of && { ...wanted, of };
  }
  return { kind: "union", of: members };
}

function isSame(a: Type, b: Type): boolean {
  return a.kind === "undefined" && b.kind === "undefined" && a.written === b.written;
}

/** The value where none of some members can be: the last one, or a smaller union. */
export function withoutMembers(expr: Expr<Lowered>, isGone: (member: Type) => boolean): Expr<Lowered> {
  const { type, span } = expr;
  if (type.kind === "optional") {
    if (!isGone(type.absent === "null" ? nullType : undefinedType)) return expr;
    return { kind: "unwrap", operand: expr, type: type.of, span };
  }
  if (type.kind !== "union") return expr;
  const members = type.of.filter((member) => !isGone(member));
  const [only, second] = members;
  if (only === undefined || members.length === type.of.length) return expr;
  const absent = members.filter(({ kind }) => kind === "undefined");
  const [nothing, another] = absent;
  const present = wholeOf(members.filter((member) => !absent.includes(member)));
  const left: Type =
    nothing?.kind === "undefined" && another === undefined && present !== undefined
      ? { kind: "optional", of: present, absent: nothing.written }
      : second === undefined
        ? only
        : { kind: "union", of: members };
  return { kind: "from-union", operand: expr, type: left, span };
}

/** One type, or a union of several. */
function wholeOf(members: readonly Type[]): Type | undefined {
  const [only, second] = members;
  return second === undefined ? only : { kind: "union", of: members };
}

/** What a wider union is proved to be is asked of that one, without a copy. */
export function wholeUnion(expr: Expr<Lowered>): Expr<Lowered> {
  if (expr.kind !== "from-union") return expr;
  const { operand } = expr;
  if (operand.type.kind === "union") return wholeUnion(operand);
  if (operand.type.kind !== "optional" || operand.type.of.kind !== "union") return expr;
  return { kind: "unwrap", operand, type: operand.type.of, span: expr.span };
}

/** `T | undefined` of what a call may leave out; `null` is something that it gives. */
export function orUndefined(type: Type, node: ts.Node, to: Lowering): Type {
  if (mayBeUndefined(type)) return type;
  return joinTypes([type, undefinedType], undefined, node, to) ?? to.refuseQuietly(node);
}

/** `A | B | undefined`, where that is left of `A | B | null | undefined`. */
export function isRestOfUnion(expr: Expr<Lowered>): boolean {
  const isWhole = expr.kind === "from-union" && expr.operand.type.kind === "union";
  return isWhole && expr.type.kind === "optional" && expr.type.of.kind === "union";
}

/** The members of a union, or of an optional one, of some kinds. */
export function testMembers(
  operand: Expr<Lowered>,
  isWanted: (member: Type) => boolean,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  // What is known already runs all the same.
  const constant = (value: boolean): Expr<Lowered> => {
    const known: Expr<Lowered> = { kind: "boolean", value, type: booleanType, span };
    return isIdle(operand, to) ? known : after(operand, known);
  };
  const { type } = operand;
  if (type.kind === "dynamic") return testDynamic(operand, isWanted, node, to);
  const possible = isRestOfUnion(operand) ? flatten(type) : type.kind === "union" ? type.of : undefined;
  if (type.kind === "optional" && possible === undefined) {
    const nothing: Type = type.absent === "null" ? nullType : undefinedType;
    const absent: Expr<Lowered> = { kind: "is-undefined", operand, type: booleanType, span };
    const present: Expr<Lowered> = { kind: "not", operand: absent, type: booleanType, span };
    const members = type.of.kind === "union" ? type.of.of : [type.of];
    const wanted = members.filter(isWanted);
    if (wanted.length === 0) return isWanted(nothing) ? absent : constant(false);
    if (wanted.length === members.length) return isWanted(nothing) ? constant(true) : present;
    if (!isIdle(operand, to)) return bindOnce(operand, to, (kept) => testMembers(kept, isWanted, node, to));
    const value: Expr<Lowered> = { kind: "unwrap", operand, type: type.of, span };
    const test = testMembers(value, isWanted, node, to);
    return isWanted(nothing)
      ? { kind: "logical", op: "||", left: absent, right: test, type: booleanType, span }
      : { kind: "logical", op: "&&", left: present, right: test, type: booleanType, span };
  }
  if (possible === undefined) return constant(isWanted(type));
  const wanted = possible.filter(isWanted);
  if (wanted.length > 1 && wanted.length < possible.length && !isIdle(operand, to))
    return bindOnce(operand, to, (kept) => testMembers(kept, isWanted, node, to));
  const tests = wanted.map(
    (test): Expr<Lowered> => ({
      kind: "type-test",
      operand: wholeUnion(operand),
      test,
      type: booleanType,
      span,
    }),
  );
  if (tests.length === possible.length) return constant(true);
  return (
    tests.reduce<Expr<Lowered> | undefined>(
      (left, right) =>
        left === undefined ? right : { kind: "logical", op: "||", left, right, type: booleanType, span },
      undefined,
    ) ?? constant(false)
  );
}

/** Nothing, and arrays, are all that is asked for without a name. */
function testDynamic(
  operand: Expr<Lowered>,
  isWanted: (member: Type) => boolean,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const tests: KindTest[] = [];
  for (const nothing of [undefinedType, nullType])
    if (nothing.kind === "undefined" && isWanted(nothing))
      tests.push({ kind: "absent", written: nothing.written });
  if (isWanted(makeArrayType(dynamicType, node, to))) tests.push({ kind: "array" });
  return testKinds(operand, tests, node, to);
}
