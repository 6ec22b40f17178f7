// Values of several types: into the union, out of it, and the question which one it holds.
import { bug } from "../../bug.ts";
import type { Expr, Lowered } from "../../hir/index.ts";
import { bool } from "../../hir/type.ts";
import type { Elaborator, X } from "../elaborator.ts";
import { fromStored, memberOf } from "../objects/stored.ts";
import type { L, ValueTable } from "../table.ts";
import { asType, mayBeEither } from "./dynamic.ts";

export const unions = {
  "as-union": (expr, to) => ({
    ...to.convert(nameAbsent(expr.operand, to), to.reprOfType(expr.type, undefined), expr.operand, true),
    type: expr.type,
  }),
  "from-union": elaborateMember,
  "type-test": elaborateTest,
} satisfies Partial<ValueTable>;

/** a?.b ?? null: the type of the whole says which nothing goes into the union, not that of the chain inside. */
function nameAbsent(operand: Expr<Lowered>, to: Elaborator): X {
  const value = to.value(operand);
  const { type } = operand;
  const isOther =
    type.kind === "optional" && value.type.kind === "optional" && type.absent !== value.type.absent;
  return isOther ? { ...value, type } : value;
}

function elaborateMember(expr: L<"from-union">, to: Elaborator): X {
  const member = elaborateProvedMember(expr, to);
  return expr.inDoubt || (expr.isSaid && mayBeEither(to)) ? putInDoubt(member) : member;
}

/** What takes a member out of a value that a call may have changed looks in release builds, too. */
function putInDoubt(value: X): X {
  if (value.kind === "unwrap" || value.kind === "from-union")
    return { ...value, operand: putInDoubt(value.operand), inDoubt: true };
  const isForm = value.kind === "convert" || value.kind === "as-object" || value.kind === "wrap";
  return isForm ? { ...value, operand: putInDoubt(value.operand) } : value;
}

function elaborateProvedMember(expr: L<"from-union">, to: Elaborator): X {
  const value = to.value(expr.operand);
  if (value.repr.kind === "dynamic") return asType(value, expr.type, to);
  if (expr.type.kind === "union" || (expr.type.kind === "optional" && expr.type.of.kind === "union")) {
    const repr = to.reprOfType(expr.type, undefined);
    // One of `undefined` and `null` is ruled out: the other one may still be there.
    if (repr.kind === "optional" && value.repr.kind === "union")
      return { kind: "from-union", operand: value, type: expr.type, span: expr.span, repr };
    return { ...to.convert(value, repr, expr.operand, true), type: expr.type };
  }
  return fromStored(value, expr.type, to);
}

function elaborateTest(expr: L<"type-test">, to: Elaborator): X {
  const operand = to.value(expr.operand);
  const whole = operand.repr.kind === "optional" ? operand.repr.of : operand.repr;
  const test = memberOf(whole.kind === "union" ? whole : { kind: "union", of: [] }, expr.test, to);
  if (test === undefined) return bug(expr.span, "a test for no type");
  const tested: X = { kind: "undefined", type: expr.test, span: expr.span, repr: test };
  return { kind: "member-test", operand, test: tested, type: expr.type, span: expr.span, repr: bool };
}
