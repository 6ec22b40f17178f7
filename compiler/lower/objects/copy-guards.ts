// The tests that must hold for what a literal copies to be there: { ...(on && options) }
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";

/** A test that must hold for what stands behind it to be there. */
export type Guard = Expr<Lowered> | undefined;

export function both(guard: Guard, test: Expr<Lowered>): Expr<Lowered> {
  if (guard === undefined) return test;
  return { kind: "logical", op: "&&", left: guard, right: test, type: booleanType, span: test.span };
}

export function negate(test: Expr<Lowered>): Expr<Lowered> {
  return { kind: "not", operand: test, type: booleanType, span: test.span };
}
