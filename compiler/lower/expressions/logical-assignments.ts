// `||=`, `&&=` and `??=`: the place is evaluated once, read, and written only where the old value asks for it.
import type { Expr, Lowered, Place, SlotId, Type } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import { childrenOf } from "../../hir/walk.ts";
import { ts } from "../../typescript.ts";
import { lookNullable } from "../arrays/nullable-lookups.ts";
import { mayBeOutside } from "../arrays/outside.ts";
import type { Lowering } from "../lowering.ts";
import { testMembers } from "../unions/unions.ts";
import { truthOf } from "./choices.ts";
import { reportDefined } from "./report-defined.ts";
import { bindOnce } from "./temporaries.ts";

/** a ||= b  =>  a ? a : (a = b);  a ??= b  =>  a === undefined ? (a = b) : a */
export function lowerLogicalAssignment(
  node: ts.BinaryExpression,
  old: Expr<Lowered>,
  assign: (value: Expr<Lowered>) => Expr<Lowered>,
  to: Lowering,
  type: Type = old.type,
): Expr<Lowered> {
  const span = to.spanOf(node);
  // What is kept is there.
  const kept: Expr<Lowered> =
    old.type.kind === "optional" && type.kind !== "optional"
      ? { kind: "unwrap", operand: old, type, span }
      : old;
  const token = node.operatorToken.kind;
  if (token === ts.SyntaxKind.QuestionQuestionEqualsToken) {
    const found = mayBeOutside(old, to);
    // xs[i] ??= "" of (string | null | undefined)[]: what is there may be nothing, too.
    const operand = old.type.kind === "union" ? lookNullable(found, to) : found;
    if (
      operand.type.kind === "dynamic" ||
      (operand.type.kind === "union" && operand.type.of.some(isNothing))
    ) {
      const test = testMembers(operand, isNothing, node, to);
      return { kind: "conditional", test, yes: assign(to.expr(node.right)), no: kept, type, span };
    }
    if (operand.type.kind !== "optional") {
      reportDefined(node, to);
      return kept;
    }
    const test: Expr<Lowered> = { kind: "is-undefined", operand, type: booleanType, span };
    return { kind: "conditional", test, yes: assign(to.expr(node.right)), no: kept, type, span };
  }
  const test = truthOf(old, node.left, to);
  const written = assign(to.expr(node.right));
  return token === ts.SyntaxKind.BarBarEqualsToken
    ? { kind: "conditional", test, yes: kept, no: written, type, span }
    : { kind: "conditional", test, yes: written, no: kept, type, span };
}

const isNothing = (member: Type): boolean => member.kind === "undefined";

export function readPlace(target: Place<Lowered>, type: Lowered["type"]): Expr<Lowered> {
  const { span } = target;
  if (target.kind === "slot") return { kind: "read", slot: target.slot, type, span };
  if (target.kind === "field")
    return { kind: "field", object: target.object, field: target.field, type, span };
  return { kind: "element", array: target.array, index: target.index, type, span };
}

/** A place that can be named twice: what would have an effect, or could change, is kept first. */
export function bindPlace(
  target: Place<Lowered>,
  to: Lowering,
  use: (place: Place<Lowered>) => Expr<Lowered>,
): Expr<Lowered> {
  if (target.kind === "slot") return use(target);
  if (target.kind === "field") {
    if (isPlain(target.object, to)) return use(target);
    return bindOnce(target.object, to, (object) => use({ ...target, object }));
  }
  const { array, index } = target;
  const withIndex = (kept: Expr<Lowered>): Expr<Lowered> =>
    isPlain(index, to)
      ? use({ ...target, array: kept })
      : bindOnce(index, to, (at) => use({ ...target, array: kept, index: at }));
  return isPlain(array, to) ? withIndex(array) : bindOnce(array, to, withIndex);
}

/** An object of an interface may have a getter in the place of a field. */
export function mayRun(field: SlotId, to: Lowering): boolean {
  return to.source.accessors.has(to.slot(field).name);
}

/** What a place holds, once: a getter that stands there runs once. */
export function bindValue(
  target: Place<Lowered>,
  type: Type,
  to: Lowering,
  use: (value: Expr<Lowered>) => Expr<Lowered>,
): Expr<Lowered> {
  const value = readPlace(target, type);
  return target.kind === "field" && mayRun(target.field, to) ? bindOnce(value, to, use) : use(value);
}

/** Nobody sees whether it is evaluated: nothing in it acts. */
export function isIdle(expr: Expr<Lowered>, to: Lowering): boolean {
  if (acting.has(expr.kind) || (expr.kind === "field" && mayRun(expr.field, to))) return false;
  return childrenOf(expr).every((child) => isIdle(child, to));
}

const acting: ReadonlySet<Expr<Lowered>["kind"]> = new Set([
  ...(["call", "method-call", "call-value", "extern-call", "new", "builtin"] as const),
  ...(["assign", "compound", "append", "increment", "bind", "from-json"] as const),
]);

/** Looks at variables and what lies in them, and does nothing else. */
export function isPlain(expr: Expr<Lowered>, to: Lowering): boolean {
  switch (expr.kind) {
    case "read":
    case "this":
    case "number":
    case "enum-member":
      return true;
    case "field":
      return isPlain(expr.object, to) && !mayRun(expr.field, to);
    case "element":
      return isPlain(expr.array, to) && isPlain(expr.index, to);
    case "unwrap":
    case "as-object":
    case "enum-value":
    case "negate":
      return isPlain(expr.operand, to);
    case "arithmetic":
    case "bitwise":
      return isPlain(expr.left, to) && isPlain(expr.right, to);
    default:
      return false;
  }
}
