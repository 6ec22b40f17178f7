// Parts that may not run at all: where one of them may throw, the choice becomes an `if` that fills a variable.
import type { ExprKind, ExprNode, Lowered } from "../hir/index.ts";
import { booleanType } from "../hir/type.ts";
import { directCall } from "./calls.ts";
import { nameFor } from "./names.ts";
import { asOne, assign, read, type Unwinder, type X } from "./unwinder.ts";

/** An expression of one kind. */
export type K<Kind extends ExprKind> = Lowered & Extract<ExprNode<Lowered>, { kind: Kind }>;

/** left && right  =>  let value = left; if (value) value = right; */
export function unwindLogical(expr: K<"logical">, to: Unwinder): X {
  const { op, right, span } = expr;
  if (!to.throwing.throws(right)) return { ...expr, left: to.value(expr.left) };
  const slot = to.makeSlot("holds", booleanType, span, true);
  const direct = directCall(expr.left, to);
  to.emit({ kind: "let", slot, value: direct ?? to.value(expr.left) }, span);
  if (direct !== undefined) to.check(span);
  const value = read(slot, booleanType, span);
  const test: X = op === "&&" ? value : { kind: "not", operand: value, type: booleanType, span };
  branch(test, () => fill(slot, right, to), undefined, expr, to);
  return value;
}

/** test ? yes : no  =>  let value; if (test) value = yes; else value = no; */
export function unwindConditional(expr: K<"conditional">, to: Unwinder): X {
  const { yes, no, type, span } = expr;
  const test = to.value(expr.test);
  if (!to.throwing.throws(yes) && !to.throwing.throws(no)) return { ...expr, test };
  // test ? value : fail()  =>  if (!test) fail(); value
  if (isDead(no, to)) {
    branch({ kind: "not", operand: test, type: booleanType, span }, () => to.effect(no), undefined, expr, to);
    return to.value(yes);
  }
  if (isDead(yes, to)) {
    branch(test, () => to.effect(yes), undefined, expr, to);
    return to.value(no);
  }
  if (type.kind === "void") {
    branch(
      test,
      () => to.effect(yes),
      () => to.effect(no),
      expr,
      to,
    );
    return { kind: "default", type, span };
  }
  const slot = to.makeSlot("value", type, span, true);
  to.emit({ kind: "let", slot, value: undefined }, span);
  branch(
    test,
    () => fill(slot, yes, to),
    () => fill(slot, no, to),
    expr,
    to,
  );
  return read(slot, type, span);
}

/** left ?? right  =>  let value; if (left is absent) value = right; else value = left; */
export function unwindCoalesce(expr: K<"coalesce">, to: Unwinder): X {
  const { right, type, span } = expr;
  const left = to.value(expr.left);
  if (!to.throwing.throws(right)) return { ...expr, left };
  const kept = left.kind === "read" ? left : to.keep(left, nameFor(expr.left, to));
  const test: X = { kind: "is-undefined", operand: kept, type: booleanType, span };
  const present: X =
    type.kind === "optional" || kept.type.kind !== "optional"
      ? kept
      : { kind: "unwrap", operand: kept, type: kept.type.of, span };
  if (isDead(right, to)) {
    branch(test, () => to.effect(right), undefined, expr, to);
    return present;
  }
  const slot = to.makeSlot("value", type, span, true);
  to.emit({ kind: "let", slot, value: undefined }, span);
  branch(
    test,
    () => fill(slot, right, to),
    () => to.emitAll([assign(slot, present, span)]),
    expr,
    to,
  );
  return read(slot, type, span);
}

export function unwindBind(expr: K<"bind">, to: Unwinder): X {
  const value = to.value(expr.value);
  if (!to.throwing.throws(expr.body)) return { ...expr, value };
  keepBound(expr, value, to);
  return to.value(expr.body);
}

/** let name = value; for the rest of the expression */
export function keepBound({ slot, span, value: origin }: K<"bind">, value: X, to: Unwinder): void {
  to.slots.set(slot, { ...to.slot(slot), name: nameFor(origin, to) });
  to.emit({ kind: "let", slot, value }, span);
}

export function unwindComma(expr: K<"comma">, to: Unwinder): X {
  to.effect(expr.first);
  return to.value(expr.second);
}

function fill(slot: ReturnType<Unwinder["makeSlot"]>, expr: X, to: Unwinder): void {
  const direct = directCall(expr, to);
  const value = direct ?? to.value(expr);
  if (value.kind !== "default") to.emitAll([assign(slot, value, expr.span)]);
  if (direct !== undefined) to.check(expr.span);
}

/** A value that never comes: `fail()`, and the same where a value of another type is wanted. */
function isDead(expr: X, to: Unwinder): boolean {
  if (expr.kind === "comma" && expr.second.kind === "default") return isDead(expr.first, to);
  return to.throwing.throws(expr) && to.throwing.alwaysThrows(expr);
}

export function branch(
  test: X,
  yes: () => void,
  no: (() => void) | undefined,
  { span }: Lowered,
  to: Unwinder,
): void {
  const then = asOne(to.collect(yes), span);
  const otherwise = no && asOne(to.collect(no), span);
  to.emit({ kind: "if", test, then, else: otherwise }, span);
}
