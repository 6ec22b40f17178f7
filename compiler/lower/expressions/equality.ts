// `===` and its kin: of values, of what may be absent, of values of several types.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, isEmpty, nullType, undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { entryBeside, orMissing } from "../arrays/or-missing.ts";
import { asDeclared, asked } from "../arrays/outside.ts";
import type { Lowering } from "../lowering.ts";
import { elementOfEqual, orNoElement, unitBeside, unitsOfEqual } from "../texts/code-units.ts";
import { sameType } from "../types/types.ts";
import { toDynamic } from "../unions/dynamic.ts";
import { neverThere } from "../unions/never-there.ts";
import { lowerTypeTest } from "../unions/type-of.ts";
import { joinTypes, testMembers } from "../unions/unions.ts";
import { absentChain, equalChain } from "./chains.ts";
import { coerce, describeType, enumValue } from "./coerce.ts";
import { isPlain } from "./logical-assignments.ts";
import { mayConvert } from "./loose-equality.ts";
import { reportDefined } from "./report-defined.ts";
import { after, bindOnce } from "./temporaries.ts";

const K = ts.SyntaxKind;

export const equalities: ReadonlyMap<ts.SyntaxKind, { readonly negated: boolean; readonly loose: boolean }> =
  new Map([
    [K.EqualsEqualsEqualsToken, { negated: false, loose: false }],
    [K.ExclamationEqualsEqualsToken, { negated: true, loose: false }],
    [K.EqualsEqualsToken, { negated: false, loose: true }],
    [K.ExclamationEqualsToken, { negated: true, loose: true }],
  ]);

export function lowerEquality(
  node: ts.BinaryExpression,
  { negated, loose }: { readonly negated: boolean; readonly loose: boolean },
  to: Lowering,
): Expr<Lowered> {
  const question = lowerTypeTest(node, negated, to);
  if (question !== undefined) return question;
  const first = orMissing(to.expr(node.left), node.left, to);
  const second = orMissing(to.expr(node.right), node.right, to);
  const [one, other] = [entryBeside(first, second, to), entryBeside(second, first, to)];
  const span = to.spanOf(node);
  const equal = (a: Expr<Lowered>, b: Expr<Lowered>): Expr<Lowered> => ({
    kind: "equal",
    negated,
    left: a,
    right: b,
    type: booleanType,
    span,
  });
  const units = unitsOfEqual(one, other);
  if (units !== undefined) return equal(...units);
  const character = elementOfEqual(one, other, to);
  if (character !== undefined)
    return negated ? { kind: "not", operand: character, type: booleanType, span } : character;
  const ask = (element: Expr<Lowered>) => asked(element, to);
  const [left, right] = [orNoElement(one, other, ask), orNoElement(other, one, ask)];
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (one.kind === "undefined") {
      const value = asked(asDeclared(other), to);
      const absent = testAbsent(one, value, loose, node, to);
      if (absent !== undefined)
        return negated ? { kind: "not", operand: absent, type: booleanType, span } : absent;
      if (value.type.kind === "undefined" && one.type.kind === "undefined")
        return bothMissing(value, (loose || value.type.written === one.type.written) !== negated, node, to);
      if (value.type.kind !== "optional") return alwaysThere(value, negated, node, to);
      const chain = absentChain(value, negated);
      if (chain !== undefined) return chain;
      const test = isUndefined(value, span);
      return negated ? { kind: "not", operand: test, type: booleanType, span } : test;
    }
  }
  if (loose && mayConvert(left, right))
    return to.refuse("unsupported-loose-equality", node.operatorToken, {
      operator: node.operatorToken.getText(),
    });
  const never = [left, right].some(({ type }) => type.kind === "void")
    ? neverCompared(left, right, node, to)
    : undefined;
  if (never !== undefined) return never;
  if (left.type.kind === "dynamic" || right.type.kind === "dynamic")
    return equal(toDynamic(left, node.left, to), toDynamic(right, node.right, to));
  if (loose && mayMatchLoosely(left.type, right.type)) {
    const operator = node.operatorToken.getText();
    const help =
      "use `===`; if `null` and `undefined` are to be equal, turn one into the other first: `x ?? null`";
    return to.refuse("unsupported-loose-equality", node.operatorToken, { operator }, { help });
  }
  const both = loose ? undefined : formOfBoth(left.type, right.type, node, to);
  if (both !== undefined)
    return equal(coerce(left, both, node.left, to), coerce(right, both, node.right, to));
  const wider = [left, right].find(({ type }) => type.kind === "union" && absentIn(type).length > 0);
  if (wider !== undefined && left.type.kind !== right.type.kind) {
    const type = wholeOf(wider.type, [left.type, right.type], node, to);
    return equal(coerce(left, type, node.left, to), coerce(right, type, node.right, to));
  }
  if (!loose && lackUnlike(left.type, right.type)) return equalIfThere(left, right, negated, span, to);
  if (left.type.kind === "optional" && right.type.kind !== "optional") {
    const chain = isConstant(right) ? left : undefined;
    const compare = (value: Expr<Lowered>) => equal(value, coerce(right, value.type, node.right, to));
    return (chain && equalChain(chain, negated, compare)) ?? compare(left);
  }
  if (right.type.kind === "optional" && left.type.kind !== "optional")
    return equal(coerce(left, right.type, node.left, to), right);
  if (left.type.kind === "union" && right.type.kind !== "union")
    return equal(left, coerce(right, left.type, node.right, to));
  if (right.type.kind === "union" && left.type.kind !== "union")
    return equal(coerce(left, right.type, node.left, to), right);
  if (left.type.kind === "union" && right.type.kind === "union") return equal(left, right);
  if (left.type.kind === "object" && right.type.kind === "object") return equal(left, right);
  if (left.type.kind === "collection" && right.type.kind === "collection") return equal(left, right);
  if (left.type.kind === "function" && right.type.kind === "function") return equal(left, right);
  const comparable = left.type.kind === "optional" ? left.type.of : left.type;
  if (comparable.kind === "array") return equal(left, right);
  if (comparable.kind === "bytes" && comparable.of === "ArrayBuffer") return equal(left, right);
  if (comparable.kind === "bytes") {
    const isAlike = sameType(withoutAbsence(left.type), withoutAbsence(right.type), to);
    return isAlike ? equal(left, right) : to.refuse("unsupported-array-identity", node, {});
  }
  if (comparable.kind === "extern" && comparable.class.repr !== "enum") {
    return to.refuse("unsupported-object-identity", node, { name: comparable.class.name });
  }
  if (left.type.kind === "number" && right.type.kind === "number")
    return equal(unitBeside(left, right), unitBeside(right, left));
  if (sameType(left.type, right.type, to)) return equal(left, right);
  const [a, b] = [enumValue(left), enumValue(right)];
  if (a.type.kind === "number" && b.type.kind === "number") return equal(a, b);
  if (loose)
    return to.refuse("unsupported-loose-equality", node.operatorToken, {
      operator: node.operatorToken.getText(),
    });
  return to.refuse("unsupported-conversion", node, {
    from: describeType(left.type),
    to: describeType(right.type),
  });
}

/** The wider of two types, or both together, where each has something that the other lacks. */
function wholeOf(wider: Type, both: readonly Type[], node: ts.Node, to: Lowering): Type {
  const kindsOf = (type: Type): readonly Type["kind"][] => {
    if (type.kind === "union") return type.of.flatMap(kindsOf);
    if (type.kind === "undefined" || isEmpty(type)) return [];
    return type.kind === "optional" ? kindsOf(type.of) : [type.kind];
  };
  const known = kindsOf(wider);
  if (both.flatMap(kindsOf).every((kind) => known.includes(kind))) return wider;
  return joinTypes(both, undefined, node, to) ?? wider;
}

/** string | boolean beside string | number: what either may be, where neither side can be all that the other is. */
function formOfBoth(a: Type, b: Type, node: ts.Node, to: Lowering): Type | undefined {
  const [own, other] = [membersOf(a), membersOf(b)];
  if (own.length < 2 || other.length < 2) return undefined;
  const isIn = (one: Type, all: readonly Type[]): boolean => all.some((each) => isAlike(one, each, to));
  const areUnions = a.kind === "union" && b.kind === "union";
  const holds = (all: readonly Type[], part: readonly Type[]): boolean => part.every((one) => isIn(one, all));
  const fits = areUnions ? holds(own, other) && holds(other, own) : holds(own, other) || holds(other, own);
  // E | string beside number | string
  if (areUnions && fits && !sameType(a, b, to)) return [a, b].find((one) => !hasEnum(one));
  const isPair = lackUnlike(a, b) && isAlike(withoutAbsence(a), withoutAbsence(b), to);
  const joined = fits || isPair ? undefined : joinTypes([a, b], undefined, node, to);
  return joined?.kind === "union" || joined?.kind === "optional" ? joined : undefined;
}

function hasEnum(type: Type): boolean {
  return membersOf(type).some(({ kind }) => kind === "enum");
}

function membersOf(type: Type): readonly Type[] {
  if (type.kind === "union") return type.of;
  if (type.kind !== "optional") return [type];
  return [...membersOf(type.of), type.absent === "null" ? nullType : undefinedType];
}

function isAlike(a: Type, b: Type, to: Lowering): boolean {
  if (a.kind === "undefined" && b.kind === "undefined") return a.written === b.written;
  const isNumber = ({ kind }: Type): boolean => kind === "number" || kind === "enum";
  return (isNumber(a) && isNumber(b)) || sameType(a, b, to);
}

/** Null on one side and undefined on the other, where C++ tells them apart. */
function mayMatchLoosely(a: Type, b: Type): boolean {
  const [own, other] = [absentIn(a), absentIn(b)];
  const isTold = a.kind === "union" || b.kind === "union";
  return isTold && own.some((one) => other.some((two) => one !== two));
}

function absentIn(type: Type): readonly ("undefined" | "null")[] {
  if (type.kind === "optional") return [type.absent];
  if (type.kind !== "union") return [];
  return type.of.flatMap((member) => (member.kind === "undefined" ? [member.written] : []));
}

/** `T | undefined` beside `T | null`: C++ has one form for both. */
function lackUnlike(a: Type, b: Type): boolean {
  return a.kind === "optional" && b.kind === "optional" && a.absent !== b.absent;
}

/** What is missing on both sides is not the same: a.has() && a == b */
function equalIfThere(
  left: Expr<Lowered>,
  right: Expr<Lowered>,
  negated: boolean,
  span: Lowered["span"],
  to: Lowering,
): Expr<Lowered> {
  const type = booleanType;
  return bindOnce(left, to, (a) =>
    bindOnce(right, to, (b) => {
      const missing = isUndefined(a, span);
      const compared: Expr<Lowered> = { kind: "equal", negated, left: a, right: b, type, span };
      if (negated) return { kind: "logical", op: "||", left: missing, right: compared, type, span };
      const there: Expr<Lowered> = { kind: "not", operand: missing, type, span };
      return { kind: "logical", op: "&&", left: there, right: compared, type, span };
    }),
  );
}

/** x === fail("no")  =>  x, (fail("no"), false) */
function neverCompared(
  left: Expr<Lowered>,
  right: Expr<Lowered>,
  node: ts.BinaryExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const first = left.type.kind === "void" ? neverThere(left, booleanType, node.left, to) : undefined;
  if (first !== undefined) return first;
  const second = right.type.kind === "void" ? neverThere(right, booleanType, node.right, to) : undefined;
  return second && (isPlain(left, to) ? second : after(left, second));
}

/** null == undefined: a constant */
function bothMissing(
  value: Expr<Lowered>,
  answer: boolean,
  node: ts.BinaryExpression,
  to: Lowering,
): Expr<Lowered> {
  return after(value, { kind: "boolean", value: answer, type: booleanType, span: to.spanOf(node) });
}

/** f() === undefined, where f gives a number  =>  f(), false */
function alwaysThere(
  value: Expr<Lowered>,
  negated: boolean,
  node: ts.BinaryExpression,
  to: Lowering,
): Expr<Lowered> {
  // A function that says `void` may give anything all the same.
  if (value.type.kind === "void")
    return to.refuse("unsupported-conversion", node, { from: "void", to: "undefined" });
  reportDefined(node, to);
  const span = to.spanOf(node);
  const answer: Expr<Lowered> = { kind: "boolean", value: negated, type: booleanType, span };
  if (isPlain(value, to)) return answer;
  return { kind: "comma", first: value, second: answer, type: booleanType, span };
}

function withoutAbsence(type: Type): Type {
  return type.kind === "optional" ? type.of : type;
}

/** x === null where x may be several things, or only `undefined`. */
function testAbsent(
  nothing: Expr<Lowered>,
  other: Expr<Lowered>,
  loose: boolean,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (nothing.type.kind !== "undefined") return undefined;
  const { written } = nothing.type;
  const isUnion = other.type.kind === "union" || other.type.kind === "dynamic";
  const isOther = other.type.kind === "optional" && other.type.absent !== written && !loose;
  if (!isUnion && !isOther) return undefined;
  return testMembers(
    other,
    (member) => member.kind === "undefined" && (loose || member.written === written),
    node,
    to,
  );
}

export function isConstant(value: Expr<Lowered>): boolean {
  return ["read", "number", "string", "boolean", "enum-member"].includes(value.kind);
}

function isUndefined(operand: Expr<Lowered>, span: Lowered["span"]): Expr<Lowered> {
  return { kind: "is-undefined", operand, type: booleanType, span };
}
