// A character behind the end, as scanners ask for it: one look at the text instead of two.
//   i < text.length ? text.charCodeAt(i) : -1  =>  tsino::codeOr(text, i, -1)
import { isAlike } from "../../hir/alike.ts";
import { builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered } from "../../hir/index.ts";
import type { Elaborator } from "../elaborator.ts";
import type { L } from "../table.ts";

/** The one call, where the condition is of this kind. */
export function codeOrElse(expr: L<"conditional">, to: Elaborator): Expr<Lowered> | undefined {
  const { test, yes, no, type, span } = expr;
  const builtin = builtins.get("string.charCodeOr");
  if (builtin === undefined || yes.kind !== "builtin" || yes.builtin.name !== "string.charCodeAt")
    return undefined;
  const [text, at] = yes.args;
  if (text === undefined || at === undefined || !isSmallConstant(no) || !isBeforeEnd(test, text, at))
    return undefined;
  // A place that is no number would be the first one here, and behind the end there.
  if (to.value(at).repr.kind !== "int") return undefined;
  return { kind: "builtin", builtin, args: [text, at, no], type, span };
}

/** at < text.length */
function isBeforeEnd(test: Expr<Lowered>, text: Expr<Lowered>, at: Expr<Lowered>): boolean {
  if (test.kind !== "compare" || test.op !== "<" || !isAlike(test.left, at)) return false;
  const { right } = test;
  const [measured] = right.kind === "builtin" && right.builtin.name === "string.length" ? right.args : [];
  return measured !== undefined && isAlike(measured, text);
}

/** A whole number of 32 bits; -0 is none. */
function isSmallConstant(expr: Expr<Lowered>): boolean {
  if (expr.kind === "negate") return isSmallConstant(expr.operand) && !isZero(expr.operand);
  return expr.kind === "number" && Number.isInteger(expr.value) && Math.abs(expr.value) < 2 ** 31;
}

function isZero(expr: Expr<Lowered>): boolean {
  return expr.kind === "number" && expr.value === 0;
}
