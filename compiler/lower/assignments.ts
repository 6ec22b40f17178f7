// Places and what writes them: `=`, `op=`, `++`. A place's array and index are evaluated once.

import { bug } from "../bug.ts";
import { builtins } from "../hir/builtins.ts";
import type { ArithmeticOp, BitwiseOp, Expr, Lowered, Place } from "../hir/index.ts";
import { numberType, voidType } from "../hir/type.ts";
import { ts } from "../typescript.ts";
import { lowerSetterCall, type MakeValue } from "./accessors.ts";
import { coerce } from "./coerce.ts";
import type { Lowering } from "./lowering.ts";
import { arithmeticOps, asNumber, bitwiseOps, number, truthOf } from "./operators.ts";
import { toText } from "./text.ts";

const K = ts.SyntaxKind;

export function lowerPlace(node: ts.Expression, to: Lowering): Place<Lowered> {
  const span = to.spanOf(node);
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return to.place(node.expression);
  if (ts.isIdentifier(node)) {
    const symbol = to.symbolOf(node);
    const slot = symbol && to.slotOf(symbol);
    if (slot !== undefined) return { kind: "slot", slot, span };
    to.checkRefused(symbol, node);
    return to.refuse("used-before-declared", node, { name: node.text });
  }
  if (ts.isElementAccessExpression(node) && !ts.isStringLiteralLike(node.argumentExpression)) {
    const array = to.expr(node.expression);
    if (array.type.kind === "object") {
      const value = to.expr(node);
      if (value.kind === "field") return { kind: "field", object: value.object, field: value.field, span };
    }
    if (array.type.kind === "array")
      return { kind: "element", array, index: number(node.argumentExpression, to), span };
  }
  if (ts.isPropertyAccessExpression(node)) {
    const value = to.expr(node);
    if (value.kind === "field") return { kind: "field", object: value.object, field: value.field, span };
    // Counter.total = 1
    if (value.kind === "read") return { kind: "slot", slot: value.slot, span };
    return to.refuse("unsupported-assignment-target", node, { target: node.getText() });
  }
  if (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node)) {
    return to.refuse("unsupported-destructuring", node, {});
  }
  return to.refuse("unsupported-assignment-target", node, { target: node.getText() });
}

export function typeOfPlace(place: Place<Lowered>, to: Lowering): Expr<Lowered>["type"] {
  if (place.kind === "slot") return to.typeOfSlot(place.slot);
  if (place.kind === "field") return to.typeOfSlot(place.field);
  if (place.array.type.kind !== "array") return bug(place.span, "an element of something that is no array");
  return to.typeOfSlot(place.array.type.element);
}

export function lowerAssignment(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> {
  const token = node.operatorToken.kind;
  const span = to.spanOf(node);
  if (token === K.EqualsToken && isLength(node.left)) return lowerSetLength(node.left, node, to);
  const setter = lowerAssignedSetter(node, to);
  if (setter !== undefined) return setter;
  const target = to.place(node.left);
  const type = typeOfPlace(target, to);
  if (token === K.EqualsToken) {
    return { kind: "assign", target, value: coerce(to.expr(node.right), type, node.right, to), type, span };
  }
  const plain = withoutEquals.get(token);
  if (plain === undefined) return lowerLogicalAssignment(node, target, type, to);
  if (plain === K.PlusToken && type.kind === "string") {
    return { kind: "append", target, value: toText(to.expr(node.right), node.right, to), type, span };
  }
  const op = arithmeticOps.get(plain) ?? bitwiseOps.get(plain);
  if (op === undefined || (type.kind !== "number" && type.kind !== "enum")) {
    return to.refuse("unsupported-operator", node.operatorToken, { operator: node.operatorToken.getText() });
  }
  if (type.kind === "enum") return to.refuse("unsupported-enum-arithmetic", node, {});
  return { kind: "compound", target, op, value: asNumber(to.expr(node.right), node.right, to), type, span };
}

const withoutEquals: ReadonlyMap<ts.SyntaxKind, ts.SyntaxKind> = new Map([
  [K.PlusEqualsToken, K.PlusToken],
  [K.MinusEqualsToken, K.MinusToken],
  [K.AsteriskEqualsToken, K.AsteriskToken],
  [K.SlashEqualsToken, K.SlashToken],
  [K.PercentEqualsToken, K.PercentToken],
  [K.AsteriskAsteriskEqualsToken, K.AsteriskAsteriskToken],
  [K.AmpersandEqualsToken, K.AmpersandToken],
  [K.BarEqualsToken, K.BarToken],
  [K.CaretEqualsToken, K.CaretToken],
  [K.LessThanLessThanEqualsToken, K.LessThanLessThanToken],
  [K.GreaterThanGreaterThanEqualsToken, K.GreaterThanGreaterThanToken],
  [K.GreaterThanGreaterThanGreaterThanEqualsToken, K.GreaterThanGreaterThanGreaterThanToken],
]);

/** a ||= b  =>  a ? a : (a = b);  a ??= b  =>  a === undefined ? (a = b) : a. Only for places without side effects. */
function lowerLogicalAssignment(
  node: ts.BinaryExpression,
  target: Place<Lowered>,
  type: Expr<Lowered>["type"],
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  if (!isPlainPlace(target)) return to.refuse("unsupported-logical-assignment", node.left, {});
  const read = readPlace(target, type);
  const assign: Expr<Lowered> = {
    kind: "assign",
    target,
    value: coerce(to.expr(node.right), type, node.right, to),
    type,
    span,
  };
  const token = node.operatorToken.kind;
  if (token === K.QuestionQuestionEqualsToken) {
    if (type.kind !== "optional") return to.refuse("always-defined", node, { operator: "??=" });
    const test: Expr<Lowered> = { kind: "is-undefined", operand: read, type: { kind: "boolean" }, span };
    return { kind: "conditional", test, yes: assign, no: read, type, span };
  }
  const test = truthOf(read, node.left, to);
  return token === K.BarBarEqualsToken
    ? { kind: "conditional", test, yes: read, no: assign, type, span }
    : { kind: "conditional", test, yes: assign, no: read, type, span };
}

function readPlace(target: Place<Lowered>, type: Expr<Lowered>["type"]): Expr<Lowered> {
  const { span } = target;
  if (target.kind === "slot") return { kind: "read", slot: target.slot, type, span };
  if (target.kind === "field")
    return { kind: "field", object: target.object, field: target.field, type, span };
  return { kind: "element", array: target.array, index: target.index, type, span };
}

/** o.x = v and o.x += v where x has a setter */
function lowerAssignedSetter(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> | undefined {
  const token = node.operatorToken.kind;
  const span = to.spanOf(node);
  const makeValue: MakeValue = (type, old) => {
    if (token === K.EqualsToken) return to.coerced(node.right, type);
    const plain = withoutEquals.get(token);
    if (plain === K.PlusToken && type.kind === "string")
      return { kind: "concat", parts: [old(), toText(to.expr(node.right), node.right, to)], type, span };
    const op = plain === undefined ? undefined : (arithmeticOps.get(plain) ?? bitwiseOps.get(plain));
    if (type.kind !== "number" || op === undefined)
      return to.refuse("unsupported-assignment-target", node.left, { target: node.left.getText() });
    return combine(op, old(), asNumber(to.expr(node.right), node.right, to), span);
  };
  return lowerSetterCall(node.left, makeValue, false, node, to);
}

function combine(
  op: ArithmeticOp | BitwiseOp,
  left: Expr<Lowered>,
  right: Expr<Lowered>,
  span: Lowered["span"],
): Expr<Lowered> {
  const both = { left, right, type: numberType, span };
  return isBitwiseOp(op) ? { kind: "bitwise", op, ...both } : { kind: "arithmetic", op, ...both };
}

function isBitwiseOp(op: ArithmeticOp | BitwiseOp): op is BitwiseOp {
  return [...bitwiseOps.values()].includes(op as BitwiseOp); // only asks whether it is one
}

function isPlainPlace(place: Place<Lowered>): boolean {
  if (place.kind === "field") return isPlain(place.object);
  return place.kind === "slot" || (isPlain(place.array) && isPlain(place.index));
}

function isPlain(expr: Expr<Lowered>): boolean {
  if (expr.kind === "field") return isPlain(expr.object);
  return ["read", "this", "number", "enum-member"].includes(expr.kind);
}

export function lowerIncrement(
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  delta: 1 | -1,
  prefix: boolean,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const one: Expr<Lowered> = { kind: "number", value: 1, written: undefined, type: numberType, span };
  const step: MakeValue = (_type, old) => combine(delta === 1 ? "+" : "-", old(), one, span);
  const setter = lowerSetterCall(node.operand, step, !prefix, node, to);
  if (setter !== undefined) return setter;
  const target = to.place(node.operand);
  const type = typeOfPlace(target, to);
  if (type.kind === "enum") return to.refuse("unsupported-enum-arithmetic", node, {});
  if (type.kind !== "number")
    return to.refuse("unsupported-operator", node, { operator: delta === 1 ? "++" : "--" });
  return { kind: "increment", target, delta, prefix, type: numberType, span: to.spanOf(node) };
}

function isLength(node: ts.Expression): node is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(node) && node.name.text === "length";
}

/** xs.length = n */
function lowerSetLength(
  target: ts.PropertyAccessExpression,
  node: ts.BinaryExpression,
  to: Lowering,
): Expr<Lowered> {
  const array = to.expr(target.expression);
  const builtin = builtins.get("array.setLength");
  if (array.type.kind !== "array" || builtin === undefined) {
    return to.refuse("unsupported-assignment-target", target, { target: target.getText() });
  }
  const value = number(node.right, to);
  return { kind: "builtin", builtin, args: [array, value], type: voidType, span: to.spanOf(node) };
}
