// Expressions in which something may throw, by kind. Afterwards none of their parts can.
import type { ExprKind, Lowered } from "../hir/index.ts";
import { withChildren } from "../hir/rebuild.ts";
import { booleanType } from "../hir/type.ts";
import { childrenOf } from "../hir/walk.ts";
import { callForEffect, directCall, unwindCall } from "./calls.ts";
import {
  branch,
  type K,
  keepBound,
  unwindBind,
  unwindCoalesce,
  unwindComma,
  unwindConditional,
  unwindLogical,
} from "./conditions.ts";
import { unwindOperands } from "./operands.ts";
import type { Unwinder, X } from "./unwinder.ts";
import { unwindAppend, unwindCompound } from "./writes.ts";

type ValueRows = { readonly [Kind in ExprKind]?: (expr: K<Kind>, to: Unwinder) => X };

/** Kinds whose parts are not all evaluated, one after the other, before the whole. */
const rows: ValueRows = {
  logical: unwindLogical,
  conditional: unwindConditional,
  coalesce: unwindCoalesce,
  bind: unwindBind,
  object: unwindObject,
  comma: unwindComma,
  compound: unwindCompound,
  append: unwindAppend,
};

export function unwindValue(expr: X, to: Unwinder): X {
  // TypeScript can't see that the row and the expression have one kind.
  const row = rows[expr.kind] as ((expr: X, to: Unwinder) => X) | undefined;
  if (row !== undefined) return row(expr, to);
  if (to.throwing.isThrowing(expr)) return unwindCall(expr, to);
  return withChildren(expr, unwindOperands(childrenOf<Lowered>(expr), to));
}

/** { ...a, x: mayThrow() }: what the type of `a` does not say is copied before the call, too. */
function unwindObject(expr: K<"object">, to: Unwinder): X {
  const copies = (expr.copies ?? []).map((copy) => {
    const { source, slots } = copy;
    if (source.type.kind !== "object") return copy;
    const all = to.elements.fieldsOf(to.elements.structOf(source.type.id));
    if (all.length === slots.length || !to.throwing.throws(expr)) return copy;
    const { type, span } = source;
    const fields = slots.map((field) => {
      const own = to.slot(field).type;
      const value: X = { kind: "field", object: source, field, type: own, span };
      const when: X = { kind: "is-there", operand: value, type: booleanType, span };
      return { field, value, occasions: [{ turn: 0, when, copied: field }] };
    });
    const whole: X = {
      kind: "object",
      fields,
      copies: [{ ...copy, at: 0, when: undefined, turn: 0 }],
      type,
      span,
    };
    return { ...copy, source: to.keep(whole, "copied") };
  });
  const own = { ...expr, copies };
  return withChildren(own, unwindOperands(childrenOf<Lowered>(own), to));
}

/** An expression whose value nobody wants. */
export function unwindEffect(expr: X, to: Unwinder): void {
  const { span } = expr;
  if (!to.throwing.throws(expr)) {
    if (expr.kind !== "default") to.emit({ kind: "expression", value: expr }, span);
    return;
  }
  if (to.throwing.isThrowing(expr)) return callForEffect(expr, to);
  switch (expr.kind) {
    case "conditional":
      return branch(
        to.value(expr.test),
        () => to.effect(expr.yes),
        () => to.effect(expr.no),
        expr,
        to,
      );
    case "logical": {
      const left = to.value(expr.left);
      const test: X = expr.op === "&&" ? left : { kind: "not", operand: left, type: booleanType, span };
      return branch(test, () => to.effect(expr.right), undefined, expr, to);
    }
    case "comma":
      to.effect(expr.first);
      return to.effect(expr.second);
    case "bind":
      keepBound(expr, to.value(expr.value), to);
      return to.effect(expr.body);
    case "unwrap":
    case "as-object":
    case "truthy":
    case "not":
      return to.effect(expr.operand);
    case "assign": {
      // x = f(); where nobody sees x any more if the error leaves
      const direct = to.dies(expr.target) ? directCall(expr.value, to) : undefined;
      to.emit(
        { kind: "expression", value: direct === undefined ? to.value(expr) : { ...expr, value: direct } },
        span,
      );
      if (direct !== undefined) to.check(span);
      return;
    }
    default: {
      const value = to.value(expr);
      if (value.kind !== "read" && value.kind !== "default") to.emit({ kind: "expression", value }, span);
    }
  }
}
