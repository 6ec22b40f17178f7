// `===` of what is not two numbers: text, and values that may be absent. Both sides get one form that changes neither.
import type { Expr, Lowered, Repr } from "../hir/index.ts";
import { bool, sameRepr, text } from "../hir/type.ts";
import { isRepresentable } from "./convert.ts";
import { type Elaborator, runtime, type X } from "./elaborator.ts";
import { comparisonRepr } from "./numbers/numbers.ts";
import { describe } from "./objects/field-forms.ts";

interface Side {
  readonly expr: Expr<Lowered>;
  readonly value: X;
}

/** A value that is there needs no optional to be compared with one. */
export function withoutWrap(expr: Expr<Lowered>): Expr<Lowered> {
  return expr.kind === "wrap" ? expr.operand : expr;
}

/** `left == right`, as a value of its own. */
export function makeEqual(left: Side, right: Side, negated: boolean, like: Lowered, to: Elaborator): X {
  const form = { type: { kind: "boolean" }, span: like.span, repr: bool } as const;
  const counted = left.value.repr.kind === "shared" && sameRepr(left.value.repr, right.value.repr);
  const lists = counted ? [undefined] : [left, right].map((side) => listOf(side, to));
  if (lists.every((list) => list !== undefined)) {
    const same = runtime("tsino::isSame", "tsino/is-same.h", lists, form, bool);
    return negated ? { kind: "not", operand: same, ...form } : same;
  }
  if (isOtherList(left, right)) {
    const [from, wanted] = [describe(left.expr.type, to), describe(right.expr.type, to)];
    to.report("unsupported-conversion", like.span, { from, to: wanted });
  }
  if (needsExact(left, right, to)) {
    const sides = [left, right].map(({ expr, value }) => to.convert(value, text, expr, true));
    const equal = runtime("tsino::same", "tsino/same.h", sides, form, bool);
    return negated ? { kind: "not", operand: equal, ...form } : equal;
  }
  const [a, b] = inOneForm(left, right, to);
  return { kind: "equal", negated, left: a, right: b, ...form };
}

/** An array where it lies: whoever owns it, it is in one place as long as it has a name. So does a Map or a Set. */
function listOf({ expr, value }: Side, to: Elaborator): X | undefined {
  if (expr.type.kind !== "array" && expr.type.kind !== "collection") return undefined;
  const { repr } = value;
  return repr.kind === "shared" ? to.convert(value, repr.of, expr, true) : value;
}

/** Lists of other elements, of which one may be missing: C++ has no form that holds both. */
function isOtherList(left: Side, right: Side): boolean {
  const [a, b] = [left, right].map(({ value }) =>
    value.repr.kind === "optional" ? value.repr.of : value.repr,
  );
  return a?.kind === "shared" && b?.kind === "shared" && !sameRepr(a, b);
}

/** The core's == ends at the first zero byte: exact where one side has none. */
function needsExact(left: Side, right: Side, to: Elaborator): boolean {
  return [left, right].every(
    ({ expr }) => expr.type.kind === "string" && to.facts.zeroBytes.mayHoldZero(expr),
  );
}

function inOneForm(left: Side, right: Side, to: Elaborator): readonly [X, X] {
  const [a, b] = [left.value, right.value];
  if (a.repr.kind === "optional" || b.repr.kind === "optional") {
    const repr = optionalForm(left, right, to);
    return [inOptionalForm(left, repr, to), inOptionalForm(right, repr, to)];
  }
  if (left.expr.type.kind === "string") {
    // text == F("literal") converts the literal by itself
    return [to.convert(a, text, left.expr, true), to.convert(b, text, right.expr, false)];
  }
  if (a.repr.kind === "dynamic" || b.repr.kind === "dynamic") {
    const repr: Repr = { kind: "dynamic" };
    return [to.convert(a, repr, left.expr, true), to.convert(b, repr, right.expr, true)];
  }
  if (a.repr.kind === "union" || b.repr.kind === "union") {
    const repr =
      a.repr.kind !== "union" ? b.repr : b.repr.kind !== "union" ? a.repr : widerUnion(a.repr, b.repr);
    return [to.convert(a, repr, left.expr, true), to.convert(b, repr, right.expr, true)];
  }
  // Two names of one object may know it as different classes.
  if (a.repr.kind === "ref" && b.repr.kind === "ref" && !sameRepr(a.repr, b.repr)) {
    const derives = to.facts.elements.derives(a.repr.object, b.repr.object);
    return derives
      ? [to.convert(a, b.repr, left.expr, true), b]
      : [a, to.convert(b, a.repr, right.expr, true)];
  }
  return [a, b];
}

function widerUnion(a: Repr, b: Repr): Repr {
  return a.kind === "union" && b.kind === "union" && b.of.length > a.of.length ? b : a;
}

/** A value that is there is compared as it is: `maybe == 5`. */
function inOptionalForm({ expr, value }: Side, repr: Extract<Repr, { kind: "optional" }>, to: Elaborator): X {
  const { kind } = value.repr;
  const held = kind !== "optional" && kind !== "undefined";
  return held ? to.convert(value, repr.of, expr, kind !== "flash") : to.convert(value, repr, expr, true);
}

/** The form of one side where it holds all values of the other, else a wider one. */
function optionalForm(left: Side, right: Side, to: Elaborator): Extract<Repr, { kind: "optional" }> {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const { repr } = one.value;
    if (repr.kind === "optional" && holdsAll(repr.of, other, to)) return repr;
  }
  for (const { value } of [left, right])
    if (value.repr.kind === "optional" && value.repr.of.kind === "ref") return value.repr;
  return { kind: "optional", of: comparisonRepr(to.rangeOf(left.expr), to.rangeOf(right.expr)) };
}

function holdsAll(repr: Repr, { expr, value }: Side, to: Elaborator): boolean {
  const own = value.repr.kind === "optional" ? value.repr.of : value.repr;
  // Two names of one object may know it as different classes: the base holds both.
  if (own.kind === "ref" && repr.kind === "ref") return to.facts.elements.derives(own.object, repr.object);
  if (sameRepr(own, repr) || (own.kind !== "int" && own.kind !== "float")) return true;
  return isRepresentable(to.rangeOf(expr), repr);
}
