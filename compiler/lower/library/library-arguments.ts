// What is given to a function of JavaScript's library, in the form that its row wants.
import { absentArgument, mayLeaveOut } from "../../hir/absent-arguments.ts";
import type { Builtin, BuiltinParam } from "../../hir/builtins.ts";
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType, numberType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeNumber, makeString } from "../expressions/literals.ts";
import { asNumber, asOperand } from "../expressions/operators.ts";
import { after } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { sameType } from "../types/types.ts";
import { lowerFoldedType } from "./library-results.ts";

export function lowerArg(
  kind: BuiltinParam,
  value: Expr<Lowered>,
  node: ts.Expression,
  receiver: Expr<Lowered> | undefined,
  call: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  if (kind === "start") return coerce(value, lowerFoldedType(call, to), node, to);
  if (kind === "piece" && receiver?.type.kind === "array" && !isPiece(value, receiver, to))
    return coerce(value, to.typeOfSlot(receiver.type.element), node, to);
  if (kind === "piece") return lowerWhole(value, receiver, node, to);
  if (kind === "element" || kind === "array") {
    if (receiver?.type.kind !== "array") return value;
    if (kind === "array") return lowerWhole(value, receiver, node, to);
    return coerce(value, to.typeOfSlot(receiver.type.element), node, to);
  }
  if (kind === "string") return coerce(value, stringType, node, to);
  if (kind === "boolean") return coerce(value, booleanType, node, to);
  return isOfMath(call) ? asOperand(value, node, to) : asNumber(value, node, to);
}

/** Math.max(a, b), to which what is missing is no number; to others, `text.slice(2, end)`, it is as if it was not given. */
function isOfMath({ expression }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(expression) && expression.expression.getText() === "Math";
}

/** An array of concat's, not an element that is one. */
function isPiece(value: Expr<Lowered>, receiver: Expr<Lowered>, to: Lowering): boolean {
  if (value.type.kind !== "array" || receiver.type.kind !== "array") return false;
  const ofArrays = to.typeOfSlot(receiver.type.element).kind === "array";
  return !ofArrays || sameType(value.type, receiver.type, to);
}

function lowerWhole(
  value: Expr<Lowered>,
  receiver: Expr<Lowered> | undefined,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> {
  const same = receiver !== undefined && sameType(value.type, receiver.type, to);
  return same ? value : to.refuse("unsupported-concat", node, {});
}

/**
 * text.slice(0, end) of an `end?: number`  =>  text.slice(0, end ?? the end of all texts)
 * @param position without the receiver.
 */
export function presentArgument(
  builtin: Builtin,
  position: number,
  value: Expr<Lowered>,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> {
  const { type, span } = value;
  const absent = absentArgument(builtin, position);
  if (absent === undefined) return value;
  const right = typeof absent === "number" ? makeNumber(absent, node, to) : makeString(absent, node, to);
  if (type.kind === "undefined") return after(value, right);
  const wanted = typeof absent === "number" ? numberType : stringType;
  if (type.kind !== "optional" || type.empty || type.of.kind !== wanted.kind) return value;
  return { kind: "coalesce", left: value, right, type: wanted, span };
}

/** How many of the arguments C++ is given: `undefined` at the end is as good as nothing. */
export function countGiven(builtin: Builtin, values: readonly Expr<Lowered>[]): number {
  const last = values.at(-1);
  if (last?.kind !== "undefined" || values.length <= builtin.required || !mayLeaveOut(builtin))
    return values.length;
  return countGiven(builtin, values.slice(0, -1));
}
