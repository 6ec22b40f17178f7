// Calls that may throw: where they are wanted as a value, for what they do, or directly in a variable or as a result.
import type { Lowered, Type } from "../hir/index.ts";
import { withChildren } from "../hir/rebuild.ts";
import { childrenOf } from "../hir/walk.ts";
import { unwindChecked } from "./library-errors.ts";
import { nameFor } from "./names.ts";
import { unwindOperands } from "./operands.ts";
import { read, type Unwinder, type X } from "./unwinder.ts";

/** f(x) as a value  =>  let fResult = f(x); if (thrown) leave; and the variable */
export function unwindCall(given: X, to: Unwinder): X {
  const expr = checked(given, to);
  const { span, type } = expr;
  if (expr !== given && !to.throwing.isThrowing(expr)) return expr;
  if (type.kind === "void" || to.throwing.alwaysThrows(expr)) {
    callForEffect(expr, to);
    return { kind: "default", type, span };
  }
  // The result as it is stored: what TypeScript knows of it does not hold while an error is on its way.
  const stored = storedResult(expr, to);
  const slot = to.makeSlot(nameFor(expr, to), stored, span, false);
  to.emit({ kind: "let", slot, value: { ...withOperands(expr, to), type: stored } }, span);
  to.check(span);
  return asType(read(slot, stored, span), type, to);
}

/** f(x);  =>  f(x); if (thrown) leave; */
export function callForEffect(given: X, to: Unwinder): void {
  const expr = checked(given, to);
  const { span } = expr;
  if (expr !== given && !to.throwing.isThrowing(expr))
    return to.emit({ kind: "expression", value: expr }, span);
  to.emit({ kind: "expression", value: withOperands(expr, to) }, span);
  if (to.throwing.alwaysThrows(expr)) to.emitAll([to.leave(span)]);
  else to.check(span);
}

/**
 * `let x = f();` and `return f();` need no variable in between: the call itself where it is all of the value, its
 * operands unwound; undefined where something is done with the result.
 */
export function directCall(expr: X, to: Unwinder): X | undefined {
  if (expr.kind === "wrap") {
    const operand = directCall(expr.operand, to);
    return operand && { ...expr, operand };
  }
  if (!to.throwing.isThrowing(expr) || to.throwing.alwaysThrows(expr)) return undefined;
  if (to.throwing.checksOf(expr).length > 0) return undefined;
  return isSame(storedResult(expr, to), expr.type, to) ? withOperands(expr, to) : undefined;
}

/** The call of a function of the library, behind the checks that it needs. */
function checked(expr: X, to: Unwinder): X {
  const checks = to.throwing.checksOf(expr);
  return checks.length > 0 ? unwindChecked(expr, checks, to) : expr;
}

function withOperands(expr: X, to: Unwinder): X {
  return withChildren(expr, unwindOperands(childrenOf<Lowered>(expr), to));
}

function storedResult(expr: X, to: Unwinder): Type {
  if (expr.kind === "call-value") {
    const type = expr.callee.type.kind === "optional" ? expr.callee.type.of : expr.callee.type;
    return type.kind === "function" && type.result !== undefined
      ? to.elements.storedType(type.result)
      : expr.type;
  }
  if (expr.kind !== "call" && expr.kind !== "method-call") return expr.type;
  const result = to.program.functions.get(expr.function)?.result;
  return result === undefined ? expr.type : to.elements.storedType(result);
}

function isSame(stored: Type, type: Type, to: Unwinder): boolean {
  if (stored.kind === "optional" || type.kind === "optional")
    return stored.kind === "optional" && type.kind === "optional" && isSame(stored.of, type.of, to);
  if (stored.kind === "object" && type.kind === "object")
    return to.elements.structOf(stored.id) === to.elements.structOf(type.id);
  return stored.kind === type.kind;
}

/** What is known of the result once no error is on its way. */
function asType(value: X, type: Type, to: Unwinder): X {
  if (isSame(value.type, type, to)) return { ...value, type };
  if (value.type.kind === "optional" && type.kind !== "optional")
    return asType({ kind: "unwrap", operand: value, type: value.type.of, span: value.span }, type, to);
  return { kind: "as-object", operand: value, type, span: value.span };
}
