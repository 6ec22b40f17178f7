// Values that depend on others: `&&`, `||`, `??`, and what is true in a condition.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, isEmpty, nullType, undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { endsInEntry, mayBeUndefined } from "../arrays/asked-choices.ts";
import { isBounded } from "../arrays/bounded-index.ts";
import { asked, isEntry, isProvedRead } from "../arrays/outside.ts";
import { isEmptyList, makeEmpty } from "../collections/empty-collections.ts";
import { entryOrNothing } from "../collections/records.ts";
import { wantedOptions } from "../library/error-calls.ts";
import type { Lowering } from "../lowering.ts";
import { checkBeside, eitherObject } from "../objects/either-object.ts";
import { lowerListDefault } from "../patterns/list-defaults.ts";
import { looserTuple } from "../tuples/looser-tuples.ts";
import { fullest } from "../types/fullest.ts";
import { isOneType, lowerType, sameType } from "../types/types.ts";
import { orKeptNothing } from "../unions/as-kept.ts";
import { unbelieved } from "../unions/believed.ts";
import { neverThere } from "../unions/never-there.ts";
import { isOpenChain, keepsMissing } from "../unions/questioned.ts";
import { isRestOfUnion, joinTypes, testMembers, wholeUnion, withoutMembers } from "../unions/unions.ts";
import { coalesceChain, testChain } from "./chains.ts";
import { coerce, describeType } from "./coerce.ts";
import { areOtherLists, commonObject } from "./conditionals.ts";
import { answerOf, behind, knownTest, logicalOf, negate } from "./known-tests.ts";
import { isPlain } from "./logical-assignments.ts";
import { reportAlwaysTrue, reportDefined } from "./report-defined.ts";
import { after, bindOnce } from "./temporaries.ts";
import {
  givesNothingTrue,
  isNeverFalse,
  isNeverTrue,
  isTrueWhereThere,
  steadyType,
} from "./truths-of-types.ts";

const K = ts.SyntaxKind;

/** a && b  =>  the same of booleans; of other values the operand that decides. */
export function lowerLogical(node: ts.BinaryExpression, op: "&&" | "||", to: Lowering): Expr<Lowered> {
  const believed = to.expr(node.left);
  const given = orKeptNothing(unbelieved(believed, node.left, to), node.left, to);
  // flags[i] && … as a value, not as a condition, stops past the end.
  const isFlag = given.type.kind === "boolean" && (given.kind === "element" || given.kind === "logical");
  const left = isFlag ? given : asked(given, to);
  const span = to.spanOf(node);
  if (left.type.kind === "boolean") {
    const known = knownTest(left, to);
    if (known !== undefined) return known.value === (op === "||") ? left : behind(known, to.expr(node.right));
    const right = to.expr(node.right);
    if (right.type.kind === "boolean") return logicalOf(op, left, () => right, node, to);
  }
  // 0 || "none": TypeScript leaves the first out.
  const leftType = steadyType(node.left, to.checker);
  const givesFalse = givesNothingTrue(node.left, to.checker);
  if (op === "&&" && givesFalse) return left;
  if (op === "||" && (isNeverTrue(leftType) || givesFalse)) {
    const second = to.expr(node.right);
    return { kind: "comma", first: left, second, type: second.type, span };
  }
  // config.tags || "none", of tags that are always there to TypeScript: the whole may be a text all the same.
  const isOther = given !== believed || isIterable(leftType, to);
  if (op === "||" && isOther && isTrueIfThere(left.type))
    return coalesce(left, node.right, isNothing, node, to);
  // list && list.length  =>  list.length; list || other  =>  list
  if (alwaysTrue.includes(left.type.kind)) {
    const known = answerOf(truthOf(left, node.left, to), false);
    if (known !== undefined) return op === "||" ? left : behind(known, to.expr(node.right));
  }
  const said = wantedOptions(node, to) ?? lowerType(to.checker.getTypeAtLocation(node), node, to);
  // const row = rows[y]; row && row.x: TypeScript believes that there is one.
  const isStale = op === "&&" && to.source.doubts.isStale(node.left);
  const isMissing = isTrueIfThere(left.type) || (isElement(given) && !isBounded(node.left, to));
  const isWider = left.type.kind === "union" && lacksUndefined(said, left.type);
  const whole = op === "&&" && (isMissing || isWider) ? withNothing(said, left, node, to) : said;
  if (op === "&&" && isTrueWhereThere(leftType, to.checker)) {
    const known = lowerWhereThere(left, node, whole, to);
    if (known !== undefined) return known;
  }
  const ruledOut = whole === said ? withRuledOut(said, left, node, op, to) : undefined;
  const type = ruledOut ?? (isStale ? withBoth(whole, left, node, to) : whole);
  return bindOnce(left, to, (value) => {
    const right = to.expr(node.right);
    if (op === "||") checkBeside(value.type, right.type, node.right, node, to);
    const other = coerce(right, type, node.right, to);
    const test = truthOf(value, node.left, to);
    const own =
      op === "&&" && isTrueIfThere(value.type)
        ? coerce(absent(value), type, node.left, to)
        : coerce(op === "||" ? trueOf(value, type) : falseOf(value, leftType, type, to), type, node.left, to);
    return op === "&&"
      ? { kind: "conditional", test, yes: other, no: own, type, span }
      : { kind: "conditional", test, yes: own, no: other, type, span };
  });
}

/** xs || [] of `xs?: Iterable<T>`, which is a list here. */
function isIterable(type: ts.Type, to: Lowering): boolean {
  return to.checker.getNonNullableType(type).symbol?.name === "Iterable";
}

/** found && "yes": the first operand where it is the value of the whole. An object never is. */
function falseOf(value: Expr<Lowered>, believed: ts.Type, wanted: Type, to: Lowering): Expr<Lowered> {
  const kinds = membersOf(wanted).map(({ kind }) => kind);
  if (kinds.includes("dynamic")) return presentOf(value, wanted);
  // Nor is a flag that can only be set: `true | string[] | null`.
  const areTrue = isNeverFalse(believed, to.checker) ? [...alwaysTrue, "boolean"] : alwaysTrue;
  const isTrue = ({ kind }: Type): boolean => areTrue.includes(kind) && !kinds.includes(kind);
  if (value.type.kind === "union") return withoutMembers(value, isTrue);
  if (value.type.kind !== "optional" || value.type.of.kind !== "union") return presentOf(value, wanted);
  const { of } = value.type.of;
  const [only, more] = of.filter((member) => !isTrue(member));
  if (only === undefined) return absent(value);
  // A union of fewer takes what it has of the other as it is.
  const isMixed = wanted.kind === "union" || (wanted.kind === "optional" && wanted.of.kind === "union");
  if (more !== undefined || of.length === 1 || isMixed) return presentOf(value, wanted);
  return { kind: "from-union", operand: value, type: { ...value.type, of: only }, span: value.span };
}

function presentOf(value: Expr<Lowered>, type: Type): Expr<Lowered> {
  return value.type.kind === "optional" && type.kind !== "optional" ? unwrap(value) : value;
}

/** v || "none", xs[i]?.label() || "none": the first operand where it is the value of the whole. What is true is there. */
function trueOf(value: Expr<Lowered>, wanted: Type): Expr<Lowered> {
  // found || other, where the one may be undefined and the other null
  const isOther =
    value.type.kind === "optional" && wanted.kind === "optional" && value.type.absent !== wanted.absent;
  // o.cache || {}, of a { … } | false | undefined
  if (value.type.kind === "optional" && value.type.of.kind === "union" && wanted.kind !== "dynamic")
    return trueOf(unwrap(value), wanted);
  if (value.type.kind !== "union") return isOther ? unwrap(value) : presentOf(value, wanted);
  const kinds = membersOf(wanted).map(({ kind }) => kind);
  const present = value.type.of.filter((member) => !isNothing(member));
  const others = present.filter(({ kind }) => !kinds.includes(kind));
  // What TypeScript rules out is not there either.
  const isNarrower = wanted.kind !== "dynamic" && others.length < present.length;
  return withoutMembers(value, (member) => isNothing(member) || (isNarrower && others.includes(member)));
}

function membersOf(type: Type): readonly Type[] {
  if (type.kind === "optional") return membersOf(type.of);
  return type.kind === "union" ? type.of : [type];
}

/** What is behind `&&`, or the nothing before it: `undefined` is not the `null` that the other may be. */
function withNothing(said: Type, left: Expr<Lowered>, node: ts.BinaryExpression, to: Lowering): Type {
  if (left.type.kind === "union" && lacksUndefined(said, left.type))
    return joinTypes([said, undefinedType], undefined, node, to) ?? said;
  if (left.type.kind !== "optional" || ["union", "dynamic", "undefined", "void"].includes(said.kind))
    return said;
  const { absent: written } = left.type;
  if (said.kind !== "optional") return { kind: "optional", of: said, absent: written };
  if (said.absent === written) return said;
  return joinTypes([said, absent(left).type], undefined, node, to) ?? said;
}

/** size && 9 of a size that a call took away since it was known: nothing is one of the values. */
function withBoth(said: Type, left: Expr<Lowered>, node: ts.BinaryExpression, to: Lowering): Type {
  if (left.type.kind === "optional") return joinTypes([said, absent(left).type], undefined, node, to) ?? said;
  return left.type.kind === "union" ? (joinTypes([said, left.type], undefined, node, to) ?? said) : said;
}

/** level && names[level], where it was B that was assigned: TypeScript believes that the 0 of A is never what comes of it. */
function withRuledOut(
  said: Type,
  left: Expr<Lowered>,
  node: ts.BinaryExpression,
  op: "&&" | "||",
  to: Lowering,
): Type | undefined {
  const own = left.type.kind === "optional" ? left.type.of : left.type;
  const isPlainValue = own.kind === "number" || own.kind === "enum" || own.kind === "string";
  const kinds = membersOf(said).map(({ kind }) => kind);
  if (!isPlainValue || kinds.includes("dynamic")) return undefined;
  // mode = Mode.Off; mode && hit(), mode || "off": TypeScript believes that it still is 0, and that one operand is all.
  const believed = to.checker.getTypeAtLocation(node.left);
  if (isNeverTrue(believed) && (isShown(node) || isSteady(node.left, to))) {
    const right = lowerType(to.checker.getTypeAtLocation(node.right), node.right, to);
    if ([own, ...membersOf(right)].every(({ kind }) => kinds.includes(kind))) return undefined;
    return joinTypes([left.type, right], undefined, node, to);
  }
  if (op === "||" || kinds.includes(own.kind)) return undefined;
  if (own.kind === "enum" && kinds.includes("number")) return undefined;
  return joinTypes([said, left.type], undefined, node, to);
}

/** console.log(mode || "off"), which asks for no type. */
export function isShown({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && parent.expression.getText().startsWith("console.");
}

/** A variable that no function but the one around it assigns: it is what was assigned last, as TypeScript believes. */
function isSteady(node: ts.Expression, to: Lowering): boolean {
  const symbol = ts.isIdentifier(node) ? to.checker.getSymbolAtLocation(node) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return false;
  const own = ts.findAncestor(declaration, ts.isFunctionLike);
  const isChanged = (part: ts.Node): boolean => {
    const isOwn =
      ts.isIdentifier(part) && part.parent !== declaration && to.checker.getSymbolAtLocation(part) === symbol;
    if (isOwn && ts.findAncestor(part, ts.isFunctionLike) !== own) return true;
    return ts.forEachChild(part, (child) => isChanged(child) || undefined) ?? false;
  };
  return !isChanged(declaration.getSourceFile());
}

/** Where TypeScript does not know that a value may be missing. */
function lacksUndefined(said: Type, own: Type): boolean {
  return mayBeUndefined(own) && !mayBeUndefined(said);
}

/** pet && pet.name: where that is not the name, it is nothing. */
function isTrueIfThere(type: Type): type is Extract<Type, { kind: "optional" }> {
  return type.kind === "optional" && alwaysTrue.includes(type.of.kind);
}

const alwaysTrue: readonly Type["kind"][] = ["array", "extern", "collection", "bytes", "object", "function"];

/** key && table[key], where no key is ""  =>  key !== undefined ? table[key] : undefined */
function lowerWhereThere(
  left: Expr<Lowered>,
  node: ts.BinaryExpression,
  type: Type,
  to: Lowering,
): Expr<Lowered> | undefined {
  const span = to.spanOf(node);
  const isSimple = ["string", "number", "boolean", "enum"].includes(left.type.kind);
  if (isSimple) return after(left, coerce(to.expr(node.right), type, node.right, to));
  if (left.type.kind !== "optional") return undefined;
  const { absent: written } = left.type;
  // TypeScript believes what was assigned: it may be gone again.
  const isThere = type.kind !== "optional" && type.kind !== "union" && type.kind !== "dynamic";
  const whole: Type = isThere ? { kind: "optional", of: type, absent: written } : type;
  const chosen = bindOnce(left, to, (value) => {
    const nothing: Expr<Lowered> = { kind: "is-undefined", operand: value, type: booleanType, span };
    const test: Expr<Lowered> = { kind: "not", operand: nothing, type: booleanType, span };
    const yes = coerce(to.expr(node.right), whole, node.right, to);
    return {
      kind: "conditional",
      test,
      yes,
      no: coerce(absent(value), whole, node.left, to),
      type: whole,
      span,
    };
  });
  const inDoubt = to.source.doubts.isStale(node.left) || undefined;
  return isThere ? { kind: "unwrap", operand: chosen, type, span, inDoubt } : chosen;
}

function absent(value: Lowered): Expr<Lowered> {
  const type = value.type.kind === "optional" && value.type.absent === "null" ? nullType : undefinedType;
  return { kind: "undefined", type, span: value.span };
}

export function lowerCoalesce(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> {
  const left = asked(entryOrNothing(lowerKept(node.left, to)), to);
  const { type } = left;
  const mayBeAbsent =
    type.kind === "optional" || type.kind === "dynamic" || (type.kind === "union" && type.of.some(isNothing));
  const isAbsent = isEmpty(type) || (type.kind === "union" && type.of.every(isNothing));
  if (type.kind === "void" || type.kind === "undefined" || isAbsent) {
    const second = to.expr(node.right);
    return { kind: "comma", first: left, second, type: second.type, span: to.spanOf(node) };
  }
  // a ?? b ?? c: TypeScript asks no further either, where `b` is always there.
  const isChained =
    ts.isBinaryExpression(node.left) && node.left.operatorToken.kind === K.QuestionQuestionToken;
  if (!mayBeAbsent) {
    if (!isChained) reportDefined(node, to);
    return left;
  }
  return coalesce(left, node.right, isNothing, node, to);
}

function lowerKept(node: ts.Expression, to: Lowering): Expr<Lowered> {
  return orKeptNothing(unbelieved(to.expr(node), node, to), node, to);
}

export const isNothing = (member: Type): boolean => member.kind === "undefined";

/** The one value, or the other one where the first is what is asked for: nothing, or `undefined` alone. */
export function coalesce(
  left: Expr<Lowered>,
  other: ts.Expression,
  isAsked: (member: Type) => boolean,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const maybe = left.type.kind === "optional" ? left.type.of : undefined;
  const given =
    (maybe?.kind === "array" ? lowerListDefault(other, maybe, to) : undefined) ??
    (maybe !== undefined && isEmptyList(other) ? makeEmpty(maybe, span) : undefined) ??
    to.expr(other);
  checkBeside(left.type, given.type, other, node, to);
  if (left.type.kind === "optional") {
    // find(id) ?? null: what is not there is called null from here on.
    // const { d = null } = o: the same of `undefined` alone, where nothing else may be null already.
    const isWhole =
      left.type.absent === "undefined" && !(maybe?.kind === "union" && maybe.of.some(isNothing));
    if (given.kind === "undefined" && given.type.kind === "undefined" && (isWhole || isAsked(given.type)))
      return { ...left, type: { ...left.type, absent: given.type.written } };
    const { of } = left.type;
    const type = given.type.kind === "undefined" ? left.type : joinOperands(of, given.type, other, node, to);
    const wanted = type.kind === "optional" ? type.of : type;
    const isWider = wanted.kind === "object" && of.kind === "object" && wanted.id !== of.id;
    const areNumbers = wanted.kind === "number" && of.kind === "number";
    if (!isWider && (areNumbers || sameType(wanted, of, to))) {
      const right = coerce(given, type, other, to);
      return coalesceChain(left, right) ?? { kind: "coalesce", left, right, type, span };
    }
  }
  return bindOnce(left, to, (value) => {
    const present = withoutMembers(value, isAsked);
    const type = joinOperands(present.type, given.type, other, node, to);
    const test = testMembers(value, isAsked, node, to);
    const yes = coerce(given, type, other, to);
    return { kind: "conditional", test, yes, no: coerce(present, type, node, to), type, span };
  });
}

/** The type of a value that is one of both. */
function joinOperands(a: Type, b: Type, other: ts.Expression, node: ts.Node, to: Lowering): Type {
  const looser = looserTuple(a, b, other, node, to) ?? eitherObject(a, b, node, to);
  if (looser !== undefined) return looser;
  const isSame = isOneType(a, b, to) && !areOtherLists(a, b, to);
  const same = isSame ? fullest(a, [b], to) : b.kind === "void" ? a : joinTypes([a, b], undefined, node, to);
  const joined = commonObject(a, b, node, to) ?? same;
  return joined ?? to.refuse("unsupported-conversion", node, { from: describeType(b), to: describeType(a) });
}

function unwrap(expr: Expr<Lowered>): Expr<Lowered> {
  return expr.type.kind === "optional"
    ? { kind: "unwrap", operand: expr, type: expr.type.of, span: expr.span }
    : expr;
}

/** JavaScript's truth of a value. */
export function truthOf(value: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const { kind } = value.type;
  const whole = orKeptNothing(unbelieved(value, node, to), node, to);
  if (whole !== value) return truthOf(whole, node, to);
  if (value.kind === "unwrap" && (isEntry(value.operand) || keepsMissing(node, to) || isOpenChain(node, to)))
    return truthOf(value.operand, node, to);
  const entry = entryOrNothing(value);
  if (entry !== value) return truthOf(entry, node, to);
  if (value.kind !== "unwrap" && endsInEntry(value)) {
    const chosen = asked(value, to);
    if (chosen !== value) return truthOf(chosen, node, to);
  }
  // if (xs[x - 1]): past the end it is as good as false.
  if (isElement(value) && !isBounded(node, to)) {
    const element = asked(value, to);
    if (element !== value) return truthOf(element, node, to);
  }
  if (isProvedRead(value)) return truthOf(value.operand, node, to);
  if (isRestOfUnion(value)) return truthOf(wholeUnion(value), node, to);
  if (kind === "boolean") return value;
  if (alwaysTrue.includes(kind)) {
    const element = asked(value, to);
    if (element !== value) return truthOf(element, node, to);
    if (kind === "extern") return to.refuse("always-true", node, { type: describeType(value.type) });
    if (kind === "array") reportAlwaysTrue(node, to);
    const { span } = value;
    const yes: Expr<Lowered> = { kind: "boolean", value: true, isKnown: true, type: booleanType, span };
    return isPlain(value, to) ? yes : { kind: "comma", first: value, second: yes, type: booleanType, span };
  }
  const never = kind === "void" ? neverThere(value, booleanType, node, to) : undefined;
  if (never !== undefined) return never;
  if (kind === "void" || kind === "undefined")
    return to.refuse("unsupported-truth", node, { type: describeType(value.type) });
  const truth = (end: Expr<Lowered>): Expr<Lowered> =>
    end === value || end.type.kind === "optional"
      ? { kind: "truthy", operand: end, type: booleanType, span: value.span }
      : truthOf(end, node, to);
  return testChain(value, truth) ?? truth(value);
}

function isElement(value: Expr<Lowered>): boolean {
  return value.kind === "element" || (value.kind === "builtin" && value.builtin.name === "string.element");
}

/** A condition: only its truth counts, so `&&`, `||` and `!` of any values stay as they are. */
export function lowerCondition(node: ts.Expression, to: Lowering): Expr<Lowered> {
  if (ts.isParenthesizedExpression(node)) return to.condition(node.expression);
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken) {
    return negate(to.condition(node.operand), node, to);
  }
  if (ts.isBinaryExpression(node)) {
    const op = node.operatorToken.kind;
    if (op === K.AmpersandAmpersandToken || op === K.BarBarToken) {
      const word = op === K.BarBarToken ? "||" : "&&";
      return logicalOf(word, to.condition(node.left), () => to.condition(node.right), node, to);
    }
  }
  return truthOf(to.expr(node), node, to);
}
