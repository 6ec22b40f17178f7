// `let x = value in body`: a temporary before the statement, or none where reading the value again is free and nothing
// that the body does could change it.
import { conflicts, isPure } from "../../analyze/index.ts";
import type { Expr, Lowered, SlotId } from "../../hir/index.ts";
import { mapChildren } from "../../hir/map.ts";
import { childrenOf, visitExpr } from "../../hir/walk.ts";
import type { Elaborator, X } from "../elaborator.ts";
import { noTrivia } from "../elaborator.ts";
import { readsShared } from "../interrupts/shared-variables.ts";
import { checkBound } from "../objects/changed-sources.ts";
import { keepOwner } from "../objects/literal-this.ts";
import { nameFor } from "../order.ts";
import type { L } from "../table.ts";

export function elaborateBind(expr: L<"bind">, to: Elaborator): X {
  return to.value(openBind(expr, to));
}

/** What remains when the temporary is declared or gone. */
export function openBind(expr: L<"bind">, to: Elaborator): Expr<Lowered> {
  checkBound(expr, to);
  const { slot, body } = expr;
  let { value } = expr;
  while (value.kind === "bind") value = openBind(value, to);
  value = keepOwner(value, to);
  // An interrupt may change its variables between two looks at them.
  const reads = countReads(body, slot);
  const isFree = isPath(value) && !(reads > 1 && readsShared(value, to));
  const once = isFree || (isPure(to.effectOf(value)) && reads === 1);
  if (once && !isCaptured(slot, body, to) && !isDisturbed(value, body, slot, to))
    return replace(body, slot, value);
  const initial = to.as(value, to.reprOf(slot));
  const own = to.slot(slot);
  to.slots.set(slot, { ...own, name: own.weak || own.isNamed ? own.name : nameFor(value, to) });
  to.first({ kind: "let", slot, value: initial, span: value.span, trivia: noTrivia });
  return withoutCommas(body, to);
}

/** let x = f() in (g(x), x): where one statement stands before, others can. */
function withoutCommas(body: Expr<Lowered>, to: Elaborator): Expr<Lowered> {
  if (body.kind !== "comma") return body;
  const { first, second } = body;
  // Nobody wants the value: what remains can be a statement of its own kind.
  if (second.kind === "undefined" && second.type.kind === "void") return first;
  // Those are statements, too: steps.ts
  if (first.kind === "conditional" && first.type.kind === "void") return body;
  to.first({ kind: "expression", value: to.value(first), span: first.span, trivia: noTrivia });
  return withoutCommas(second, to);
}

/** A function inside looks at the variable by its name. */
function isCaptured(slot: SlotId, body: Expr<Lowered>, to: Elaborator): boolean {
  let found = false;
  visitExpr<Lowered>(body, (inner) => {
    if (inner.kind === "closure")
      found ||= to.program.functions.get(inner.function)?.captures.includes(slot) ?? false;
  });
  return found;
}

function countReads(expr: Expr<Lowered>, slot: SlotId): number {
  let count = 0;
  visitExpr<Lowered>(expr, (inner) => {
    if (inner.kind === "read" && inner.slot === slot) count += 1;
  });
  return count;
}

/** Whether something that runs before the last look at the slot could change what the value would be. */
function isDisturbed(value: Expr<Lowered>, body: Expr<Lowered>, slot: SlotId, to: Elaborator): boolean {
  const parts = childrenOf<Lowered>(body);
  const last = parts.findLastIndex((part) => countReads(part, slot) > 0);
  const final = parts[last];
  if (final === undefined) return false;
  const own = to.effectOf(value);
  return (
    parts.slice(0, last).some((part) => conflicts(own, to.effectOf(part))) ||
    isDisturbed(value, final, slot, to)
  );
}

/** Variables, fields of them, and a chain of such: `a is there ? a.b : undefined`. */
function isPath(value: Expr<Lowered>): boolean {
  switch (value.kind) {
    case "read":
    case "this":
      return true;
    case "field":
      return isPath(value.object);
    case "as-object":
    case "unwrap":
    case "wrap":
      return isPath(value.operand);
    case "conditional":
      return value.no.kind === "undefined" && isTest(value.test) && isPath(value.yes);
    default:
      return false;
  }
}

function isTest(test: Expr<Lowered>): boolean {
  if (test.kind === "logical") return isTest(test.left) && isTest(test.right);
  if (test.kind === "not" || test.kind === "is-undefined") return isTest(test.operand);
  return isPath(test);
}

/** body with `value` for every read of the slot; what is asked of a chain is asked of its parts. */
function replace(body: Expr<Lowered>, slot: SlotId, value: Expr<Lowered>): Expr<Lowered> {
  const isRead = (expr: Expr<Lowered>): boolean => expr.kind === "read" && expr.slot === slot;
  const rewrite = (expr: Expr<Lowered>): Expr<Lowered> => {
    if (isRead(expr)) return value;
    if (expr.kind === "not" && expr.operand.kind === "is-undefined" && isRead(expr.operand.operand))
      return presence(value, expr);
    if (expr.kind === "is-undefined" && isRead(expr.operand)) return negate(presence(value, expr));
    if (expr.kind === "unwrap" && isRead(expr.operand)) return held(value, expr);
    const mapped = mapChildren(expr, rewrite);
    return mapped.kind === "logical" ? withoutTrue(mapped) : mapped;
  };
  return rewrite(body);
}

function presence(value: Expr<Lowered>, like: Lowered): Expr<Lowered> {
  const { type, span } = like;
  if (value.kind === "wrap") return { kind: "boolean", value: true, type, span };
  if (value.kind === "conditional" && value.no.kind === "undefined") {
    const { test, yes } = value;
    return withoutTrue({ kind: "logical", op: "&&", left: test, right: presence(yes, like), type, span });
  }
  const absent: Expr<Lowered> = { kind: "is-undefined", operand: value, type, span };
  return { kind: "not", operand: absent, type, span };
}

function negate(test: Expr<Lowered>): Expr<Lowered> {
  const { type, span } = test;
  if (test.kind === "not") return test.operand;
  if (test.kind !== "logical" || test.op !== "&&") return { kind: "not", operand: test, type, span };
  return { kind: "logical", op: "||", left: negate(test.left), right: negate(test.right), type, span };
}

function held(value: Expr<Lowered>, like: Lowered): Expr<Lowered> {
  if (value.kind === "conditional" && value.no.kind === "undefined") return held(value.yes, like);
  if (value.kind === "wrap") return value.operand;
  return { kind: "unwrap", operand: value, type: like.type, span: like.span };
}

function withoutTrue(expr: L<"logical">): Expr<Lowered> {
  return expr.op === "&&" && expr.right.kind === "boolean" && expr.right.value ? expr.left : expr;
}
