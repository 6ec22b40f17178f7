// Arithmetic and text operators, and which operator is lowered where.
import type { ArithmeticOp, BitwiseOp, CompareOp, Expr, Lowered, Type } from "../../hir/index.ts";
import { numberType, sortMembers, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { isNumberOrNothing, orMissingNumber } from "../arrays/or-missing.ts";
import { lowerInstanceOf, lowerPrivateIn } from "../classes/class-tests.ts";
import { lowerIn } from "../collections/records.ts";
import { lowerDiscarded } from "../functions/discarded.ts";
import type { Lowering } from "../lowering.ts";
import { type ExprTable, expressions } from "../table.ts";
import { toAddedText, toText } from "../texts/text.ts";
import { chooseMember } from "../unions/each-member.ts";
import { neverThere } from "../unions/never-there.ts";
import { isAssignment } from "./assigned.ts";
import { lowerAssignment, lowerIncrement } from "./assignments.ts";
import { lowerCoalesce, lowerLogical } from "./choices.ts";
import { coerce, describeType, enumValue } from "./coerce.ts";
import { lowerCompare } from "./comparisons.ts";
import { lowerConditional } from "./conditionals.ts";
import { equalities, lowerEquality } from "./equality.ts";
import { negate } from "./known-tests.ts";
import { makeNumber } from "./literals.ts";
import { builtinCall } from "./members.ts";
import { after, bindOnce } from "./temporaries.ts";

const K = ts.SyntaxKind;

export const arithmeticOps: ReadonlyMap<ts.SyntaxKind, ArithmeticOp> = new Map([
  [K.PlusToken, "+"],
  [K.MinusToken, "-"],
  [K.AsteriskToken, "*"],
  [K.SlashToken, "/"],
  [K.PercentToken, "%"],
  [K.AsteriskAsteriskToken, "**"],
]);

export const bitwiseOps: ReadonlyMap<ts.SyntaxKind, BitwiseOp> = new Map([
  [K.AmpersandToken, "&"],
  [K.BarToken, "|"],
  [K.CaretToken, "^"],
  [K.LessThanLessThanToken, "<<"],
  [K.GreaterThanGreaterThanToken, ">>"],
  [K.GreaterThanGreaterThanGreaterThanToken, ">>>"],
]);

const compareOps: ReadonlyMap<ts.SyntaxKind, CompareOp> = new Map([
  [K.LessThanToken, "<"],
  [K.LessThanEqualsToken, "<="],
  [K.GreaterThanToken, ">"],
  [K.GreaterThanEqualsToken, ">="],
]);

type Lower = (node: ts.BinaryExpression, to: Lowering) => Expr<Lowered>;

const logic: ReadonlyMap<ts.SyntaxKind, Lower> = new Map([
  [K.AmpersandAmpersandToken, (node, to) => lowerLogical(node, "&&", to)],
  [K.BarBarToken, (node, to) => lowerLogical(node, "||", to)],
  [K.QuestionQuestionToken, lowerCoalesce],
  [
    K.CommaToken,
    (node, to) => {
      const first = lowerDiscarded(node.left, to);
      const second = to.expr(node.right);
      return { kind: "comma", first, second, type: second.type, span: to.spanOf(node) };
    },
  ],
]);

function lowerBinary(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> {
  const token = node.operatorToken.kind;
  const arithmetic = arithmeticOps.get(token);
  if (arithmetic !== undefined) return lowerArithmetic(node, arithmetic, to);
  const bitwise = bitwiseOps.get(token);
  if (bitwise !== undefined) {
    const [left, right] = [operandOf(node.left, to), operandOf(node.right, to)];
    return { kind: "bitwise", op: bitwise, left, right, type: numberType, span: to.spanOf(node) };
  }
  const compare = compareOps.get(token);
  if (compare !== undefined) return lowerCompare(node, compare, to);
  const equality = equalities.get(token);
  if (equality !== undefined) return lowerEquality(node, equality, to);
  const special = logic.get(token);
  if (special !== undefined) return special(node, to);
  if (isAssignment(token)) return lowerAssignment(node, to);
  if (token === K.InstanceOfKeyword) return lowerInstanceOf(node, to);
  if (token === K.InKeyword) return lowerPrivateIn(node, to) ?? lowerIn(node, to);
  return to.refuse("unsupported-operator", node.operatorToken, { operator: node.operatorToken.getText() });
}

function lowerArithmetic(node: ts.BinaryExpression, op: ArithmeticOp, to: Lowering): Expr<Lowered> {
  const left = to.expr(node.left);
  const right = to.expr(node.right);
  const span = to.spanOf(node);
  if (op === "+" && (left.type.kind === "string" || right.type.kind === "string")) {
    const head =
      left.kind === "concat" && !ts.isParenthesizedExpression(node.left)
        ? left.parts
        : [toAddedText(left, node.left, to)];
    return { kind: "concat", parts: [...head, toAddedText(right, node.right, to)], type: stringType, span };
  }
  if (op === "+" && to.source.doubts.isTakenWhole(node)) return lowerEitherSum(node, left, right, to);
  // What may be anything may be text, which `+` would join.
  const operand = op === "+" ? asOperand : anyNumber;
  return {
    kind: "arithmetic",
    op,
    left: operand(left, node.left, to),
    right: operand(right, node.right, to),
    type: numberType,
    span,
  };
}

/** mark + 1  =>  mark is text ? mark + "1" : Number(mark) + 1; the same of both sides */
function lowerEitherSum(
  node: ts.BinaryExpression,
  left: Expr<Lowered>,
  right: Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const type: Type = { kind: "union", of: sortMembers([numberType, stringType]) };
  const add = (a: Expr<Lowered>, b: Expr<Lowered>): Expr<Lowered> => {
    const isText = a.type.kind === "string" || b.type.kind === "string";
    const parts = isText ? [toText(a, node.left, to), toText(b, node.right, to)] : [];
    const sum: Expr<Lowered> = isText
      ? { kind: "concat", parts, type: stringType, span }
      : {
          ...{ kind: "arithmetic", op: "+", type: numberType, span },
          ...{ left: toNumber(a, node.left, to), right: toNumber(b, node.right, to) },
        };
    return coerce(sum, type, node, to);
  };
  return bindOnce(left, to, (first) =>
    bindOnce(right, to, (second) =>
      chooseMember(first, type, (a) => chooseMember(second, type, (b) => add(a, b), to), to),
    ),
  );
}

export function number(node: ts.Expression, to: Lowering): Expr<Lowered> {
  return asNumber(to.expr(node), node, to);
}

function operandOf(node: ts.Expression, to: Lowering): Expr<Lowered> {
  return anyNumber(to.expr(node), node, to);
}

/** xs[i]?.size * 2  =>  (there is one ? its size : NaN) * 2; and 0 for null that a call has put there since it was asked */
export function asOperand(expr: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const value = orMissingNumber(expr, node, to);
  return isNumberOrNothing(value.type) ? toNumber(value, node, to) : asNumber(value, node, to);
}

export function asNumber(expr: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (expr.type.kind === "number") return expr;
  if (expr.type.kind === "enum") return enumValue(expr);
  const never = expr.type.kind === "void" ? neverThere(expr, numberType, node, to) : undefined;
  if (never !== undefined) return never;
  return to.refuse("unsupported-conversion", node, { from: describeType(expr.type), to: "number" });
}

/** value * 2 of a value that may be anything, or that a call may have made text since TypeScript proved it a number */
export function anyNumber(expr: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  return isCalculable(expr.type) ? toNumber(expr, node, to) : asOperand(expr, node, to);
}

/** A number, text or nothing, or anything. */
export function isCalculable(type: Type): boolean {
  if (type.kind === "optional") return isCalculable(type.of);
  return (
    type.kind === "dynamic" || (type.kind === "union" && type.of.every(({ kind }) => converted.has(kind)))
  );
}

const converted: ReadonlySet<Type["kind"]> = new Set(["number", "string", "undefined"]);

/** Number(x), +x: a plain number also of what is unsigned, so that `Number(now) - Number(start)` may be negative. */
export function toPlainNumber(expr: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const isVariable = expr.type.kind === "number" && expr.kind !== "number";
  return isVariable ? builtinCall("Number.plain", [expr], node, to) : toNumber(expr, node, to);
}

/** Of text its value, of a boolean 1 or 0, of a number itself, of nothing NaN or 0. */
export function toNumber(expr: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const { type, span } = expr;
  switch (type.kind) {
    case "string":
      return builtinCall("Number", [expr], node, to);
    case "dynamic":
      return builtinCall("dynamic.number", [expr], node, to);
    case "boolean": {
      const [yes, no] = [makeNumber(1, node, to), makeNumber(0, node, to)];
      return { kind: "conditional", test: expr, yes, no, type: numberType, span };
    }
    case "undefined":
      return after(expr, makeNumber(type.written === "null" ? 0 : Number.NaN, node, to));
    case "optional":
    case "union":
      return chooseMember(expr, numberType, (member) => toNumber(member, node, to), to);
    default:
      return asNumber(expr, node, to);
  }
}

function lowerPrefix(node: ts.PrefixUnaryExpression, to: Lowering): Expr<Lowered> {
  const span = to.spanOf(node);
  switch (node.operator) {
    case K.ExclamationToken:
      return negate(to.condition(node.operand), node, to);
    case K.TildeToken:
      return { kind: "bit-not", operand: operandOf(node.operand, to), type: numberType, span };
    case K.PlusToken:
      return toPlainNumber(to.expr(node.operand), node.operand, to);
    case K.MinusToken: {
      const value = orMissingNumber(to.expr(node.operand), node.operand, to);
      // -total, which a call made null meanwhile: -0
      if (mayBeNull(value.type))
        return chooseMember(value, numberType, (member) => negateNumber(member, node, to), to);
      const operand = toNumber(value, node.operand, to);
      if (operand.kind === "number") return makeNumber(-operand.value, node, to, minus(operand.written));
      return { kind: "negate", operand, type: numberType, span };
    }
    case K.PlusPlusToken:
      return lowerIncrement(node, 1, true, to);
    case K.MinusMinusToken:
      return lowerIncrement(node, -1, true, to);
  }
}

function mayBeNull(type: Type): boolean {
  if (type.kind === "optional") return type.absent === "null";
  return type.kind === "union" && type.of.some((one) => one.kind === "undefined" && one.written === "null");
}

function negateNumber(expr: Expr<Lowered>, node: ts.PrefixUnaryExpression, to: Lowering): Expr<Lowered> {
  const operand = toNumber(expr, node.operand, to);
  if (operand.kind === "number") return makeNumber(-operand.value, node, to);
  return { kind: "negate", operand, type: numberType, span: to.spanOf(node) };
}

function minus(written: string | undefined): string | undefined {
  return written === undefined ? undefined : `-${written}`;
}

export const operators: ExprTable = [
  expressions(ts.isBinaryExpression, [K.BinaryExpression], lowerBinary),
  expressions(ts.isPrefixUnaryExpression, [K.PrefixUnaryExpression], lowerPrefix),
  expressions(ts.isPostfixUnaryExpression, [K.PostfixUnaryExpression], (node, to) =>
    lowerIncrement(node, node.operator === K.PlusPlusToken ? 1 : -1, false, to),
  ),
  expressions(ts.isConditionalExpression, [K.ConditionalExpression], lowerConditional),
];
