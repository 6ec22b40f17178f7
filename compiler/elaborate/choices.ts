// Values that depend on a condition, and optionals.

import { isPure, passedSlot } from "../analyze/index.ts";
import { bug } from "../bug.ts";
import { builtins } from "../hir/builtins.ts";
import type { Expr, Lowered, Repr } from "../hir/index.ts";
import { bool, booleanType, sameRepr, text, voidRepr, voidType } from "../hir/type.ts";
import { convert, isRepresentable } from "./convert.ts";
import { type Elaborator, runtime, type X } from "./elaborator.ts";
import { insideOptional, wholeField } from "./objects/whole-fields.ts";
import { nameFor } from "./order.ts";
import { withoutView } from "./places.ts";
import { elaborateBind } from "./statements/bindings.ts";
import { elaborateSteps } from "./statements/steps.ts";
import type { L, ValueTable } from "./table.ts";
import { codeOrElse } from "./texts/code-or-else.ts";

export const choices = {
  boolean: (expr) => ({ ...expr, repr: bool }),
  undefined: (expr, to) => ({ ...expr, repr: to.reprOfType(expr.type, undefined) }),
  not: (expr, to) => ({ ...expr, operand: to.value(expr.operand), repr: bool }),
  logical: (expr, to) => ({
    ...expr,
    left: to.value(expr.left),
    right: to.enclosed(() => to.value(expr.right)),
    repr: bool,
  }),
  conditional: elaborateConditional,
  truthy: elaborateTruthy,
  coalesce: elaborateCoalesce,
  bind: elaborateBind,
  comma: (expr, to) => {
    if (isPure(to.effectOf(expr.first)) && isNothing(expr.first)) return to.value(expr.second);
    const steps = elaborateSteps(expr, to);
    if (steps !== undefined) return steps;
    const first = withoutView(to.value(withoutValue(expr.first)));
    const second = to.enclosed(() => to.value(expr.second));
    return { ...expr, first, second, repr: second.repr };
  },
  "is-undefined": (expr, to) =>
    testedKey(expr, to) ?? { ...expr, operand: to.value(expr.operand), repr: bool },
  "is-there": (expr) => bug(expr.span, "a question of a copied property that nobody answered"),
  unwrap: (expr, to) => {
    const there = expr.inDoubt ? undefined : presentValue(expr.operand);
    if (there !== undefined) return to.value({ ...there, type: expr.type });
    const operand = to.value(expr.operand);
    // What came out of a chain is there already.
    if (operand.repr.kind !== "optional") return operand;
    if (expr.inDoubt && insideOptional(operand) !== operand) return insideOptional(operand);
    return { ...expr, operand, repr: operand.repr.of };
  },
  wrap: (expr, to) => {
    const value = to.value(expr.operand);
    const of = heldRepr(value.repr);
    return { ...to.convert(value, { kind: "optional", of }, expr.operand, true), type: expr.type };
  },
} satisfies Partial<ValueTable>;

/** late ? undefined : undefined */
function isNothing(expr: Expr<Lowered>): boolean {
  return expr.kind === "conditional" ? isNothing(expr.yes) && isNothing(expr.no) : expr.kind === "undefined";
}

/** The same where nobody wants the value: f() ? undefined : undefined  =>  f() ? 0 : 0 */
function withoutValue(expr: Expr<Lowered>): Expr<Lowered> {
  if (!isNothing(expr)) return expr;
  if (expr.kind !== "conditional") return { ...expr, type: voidType };
  return { ...expr, yes: withoutValue(expr.yes), no: withoutValue(expr.no), type: voidType };
}

/** map.get(key)!  =>  map.at(key), which stops where there is none */
function presentValue(expr: Expr<Lowered>): Expr<Lowered> | undefined {
  if (expr.kind !== "builtin" || !/^(map|record)\.get$/.test(expr.builtin.name)) return undefined;
  const builtin = builtins.get(expr.builtin.name.replace("get", "at"));
  return builtin && { ...expr, builtin };
}

/** map.get(key) === undefined  =>  !map.has(key), where no value is undefined itself */
function testedKey({ operand, type, span }: L<"is-undefined">, to: Elaborator): X | undefined {
  if (operand.kind !== "builtin" || !/^(map|record)\.get$/.test(operand.builtin.name)) return undefined;
  const passed = passedSlot(operand);
  const builtin = builtins.get(operand.builtin.name.replace("get", "has"));
  if (builtin === undefined || passed === undefined || to.elementRepr(passed).kind === "optional")
    return undefined;
  const test: X = to.value({ ...operand, builtin, type: booleanType });
  return { kind: "not", operand: test, type, span, repr: bool };
}

/** The form in which an optional holds a value. */
function heldRepr(repr: Repr): Repr {
  if (repr.kind === "array") return { kind: "shared", of: repr };
  return repr.kind === "flash" ? text : repr;
}

/** Both branches in one form: the number's own, flash for two literals, else text. */
function elaborateConditional(expr: L<"conditional">, to: Elaborator): X {
  const looked = codeOrElse(expr, to);
  if (looked !== undefined) return to.value(looked);
  const test = to.value(expr.test);
  // A question that the program answers: to a value that may be anything, or to one whose properties are known.
  if (["kind-test", "has-property"].includes(expr.test.kind) && test.kind === "boolean")
    return to.value(test.value ? expr.yes : expr.no);
  const yes = to.enclosed(() => to.value(expr.yes));
  const no = to.enclosed(() => to.value(expr.no));
  const repr = expr.type.kind === "void" ? voidRepr : commonRepr(expr, yes, no, to);
  const whole = wholeField(test, yes, no);
  if (whole !== undefined && repr.kind === "optional")
    return { ...to.convert(whole, repr, expr.yes, true), type: expr.type };
  // A branch may be a call that gives nothing.
  if (repr.kind === "void") {
    const nothing = (value: X): X =>
      convert(value.kind === "undefined" ? { ...value, repr } : value, repr, "exact", true);
    return { ...expr, test, yes: nothing(yes), no: nothing(no), repr };
  }
  const chosen = to.convert(yes, repr, expr.yes, true);
  const other = to.convert(no, repr, expr.no, true);
  // on ? [i] { … } : [] { … }  =>  on ? Function([i] { … }) : [] { … }
  const areForeign = repr.kind === "function" && isLambda(chosen) && isLambda(other);
  const captures = areForeign && (doesCapture(chosen, to) || doesCapture(other, to));
  return { ...expr, test, yes: captures ? convert(chosen, repr, "exact", true) : chosen, no: other, repr };
}

/** A lambda, or one of two that are one pointer to a function together. */
function isLambda(value: X): boolean {
  if (value.kind === "conditional") return isLambda(value.yes) && isLambda(value.no);
  if (value.kind === "sequence") return isLambda(value.value);
  return value.kind === "closure" || value.kind === "function-value";
}

function doesCapture(value: X, to: Elaborator): boolean {
  if (value.kind === "conditional") return doesCapture(value.yes, to) || doesCapture(value.no, to);
  // let f = table.a in [f] { return f(); }: what it keeps stands in the way of a pointer, too.
  if (value.kind === "sequence") return true;
  return value.kind === "closure" && (to.program.functions.get(value.function)?.captures.length ?? 0) > 0;
}

function commonRepr(expr: Expr<Lowered>, a: X, b: X, to: Elaborator): Repr {
  if (sameRepr(a.repr, b.repr)) return a.repr;
  if (expr.type.kind === "number") return to.numberRepr(expr);
  if (expr.type.kind === "string") return text;
  if (expr.type.kind === "array") return { kind: "shared", of: arrayRepr(a.repr) };
  if (["object", "union", "dynamic"].includes(expr.type.kind)) return to.reprOfType(expr.type, undefined);
  if (isMissing(a)) return b.repr;
  if (isMissing(b)) return a.repr;
  if (a.repr.kind === "optional" && b.repr.kind === "optional") {
    // late ? undefined : long ? list[0] : new Dog()  =>  Animals, or none
    if (a.repr.of.kind === "ref" && b.repr.of.kind === "ref") return to.reprOfType(expr.type, undefined);
    if (a.repr.of.kind === "int" && b.repr.of.kind === "int")
      return a.repr.of.bits >= b.repr.of.bits ? a.repr : b.repr;
    return a.repr.of.kind === "float" ? a.repr : b.repr.of.kind === "undefined" ? a.repr : b.repr;
  }
  return a.repr.kind === "optional" ? a.repr : b.repr;
}

/** undefined, also behind something that is done */
function isMissing(value: X): boolean {
  return value.kind === "comma" ? isMissing(value.second) : value.kind === "undefined";
}

function arrayRepr(repr: Repr): Repr {
  return repr.kind === "shared" ? repr.of : repr;
}

/** JavaScript's truth: not zero, not NaN, not empty, not undefined. */
function elaborateTruthy(expr: L<"truthy">, to: Elaborator): X {
  const { operand } = expr;
  if (operand.type.kind === "string") {
    const value = to.operand(operand, text);
    return runtime("tsino::truthy", "tsino/truth.h", [value], expr, bool);
  }
  const value = to.value(operand);
  if (
    ["union", "dynamic"].includes(value.repr.kind) ||
    (value.repr.kind === "optional" && value.repr.of.kind === "union")
  )
    return runtime("tsino::truthy", "tsino/union.h", [value], expr, bool);
  if (value.repr.kind === "int" || value.repr.kind === "enum") return { ...expr, operand: value, repr: bool };
  if (
    value.repr.kind === "optional" &&
    ["shared", "extern", "ref", "function", "bytes", "array", "collection"].includes(value.repr.of.kind)
  ) {
    const absent: X = { kind: "is-undefined", operand: value, type: expr.type, span: expr.span, repr: bool };
    return { kind: "not", operand: absent, type: expr.type, span: expr.span, repr: bool };
  }
  return runtime("tsino::truthy", "tsino/truth.h", [value], expr, bool);
}

/** x ?? 0  =>  x.valueOr(0) where the second operand may just as well be evaluated always */
function elaborateCoalesce(expr: L<"coalesce">, to: Elaborator): X {
  const left = to.value(expr.left);
  const simple =
    isPure(to.effectOf(expr.right)) && ["number", "boolean", "read", "enum-member"].includes(expr.right.kind);
  if (left.repr.kind !== "optional") return left;
  const inner = left.repr.of;
  const fits = expr.type.kind !== "number" || isRepresentable(to.rangeOf(expr.right), inner);
  if (expr.type.kind !== "optional" && simple && fits && expr.type.kind !== "string") {
    const right = to.as(expr.right, inner);
    if (sameRepr(inner, right.repr)) return { ...expr, left, right, repr: inner };
  }
  const kept = left.kind === "read" ? left : to.keep(left, nameFor(expr.left, to));
  const absent: X = {
    kind: "is-undefined",
    operand: kept,
    type: { kind: "boolean" },
    span: expr.span,
    repr: bool,
  };
  const present: X = { kind: "not", operand: absent, type: { kind: "boolean" }, span: expr.span, repr: bool };
  const wide: Repr =
    expr.type.kind === "optional" && expr.type.of.kind === "number"
      ? { kind: "optional", of: to.numberRepr(expr) }
      : left.repr;
  const repr: Repr =
    expr.type.kind === "optional" ? wide : expr.type.kind === "number" ? to.numberRepr(expr) : inner;
  const no = to.enclosed(() => to.operand(expr.right, repr));
  const there: X = { kind: "unwrap", operand: kept, type: expr.type, span: expr.span, repr: inner };
  const choice = (one: X, other: X, form: Repr): X => {
    const yes = to.convert(one, form, expr.left, true);
    return {
      kind: "conditional",
      test: present,
      yes,
      no: other,
      type: expr.type,
      span: expr.span,
      repr: form,
    };
  };
  // found ?? table[0], which is there as it turns out: Optional(found.has() ? found.value() : table[0])
  if (repr.kind === "optional" && no.kind === "convert" && sameRepr(no.operand.repr, repr.of))
    return to.convert(choice(there, no.operand, repr.of), repr, expr, true);
  return choice(expr.type.kind === "optional" ? kept : there, no, repr);
}
