// Places and what writes them: `=`, `op=`, `++`. A place's array and index are evaluated once.

import { bug } from "../../bug.ts";
import { isTypedArray } from "../../hir/bytes.ts";
import type { Expr, Lowered, Place } from "../../hir/index.ts";
import { numberType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import {
  byteElementOf,
  isBytes,
  lowerByteAssignment,
  lowerByteIncrement,
  lowerByteStore,
} from "../arrays/bytes.ts";
import { lowerAccessorAssignment, lowerAccessorIncrement } from "../classes/accessors.ts";
import { lowerKept } from "../classes/kept-variables.ts";
import { checkStaticAccess } from "../classes/named-classes.ts";
import { checkCause, isCause } from "../library/error-calls.ts";
import type { Lowering } from "../lowering.ts";
import { isDiscarded, lowerPatternAssignment, patternOf } from "../patterns/assignment-patterns.ts";
import { toAddedText } from "../texts/text.ts";
import { coerce } from "./coerce.ts";
import { bindPlace, bindValue, lowerLogicalAssignment } from "./logical-assignments.ts";
import { anyNumber, arithmeticOps, asOperand, bitwiseOps, number } from "./operators.ts";
import { isWide, lowerWideCompound, lowerWideIncrement } from "./wide-assignments.ts";

const K = ts.SyntaxKind;

export function lowerPlace(node: ts.Expression, to: Lowering): Place<Lowered> {
  const span = to.spanOf(node);
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return to.place(node.expression);
  if (ts.isIdentifier(node)) {
    const symbol = to.symbolOf(node);
    const kept = lowerKept(symbol, node, to);
    if (kept !== undefined) return { kind: "field", object: kept.object, field: kept.field, span };
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
    if (array.type.kind === "array" || (isBytes(array) && isTypedArray(array.type.of)))
      return { kind: "element", array, index: number(node.argumentExpression, to), span };
  }
  // o.name, o["name"]
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    let value = to.expr(node);
    // What is proved of the old value says nothing of the place.
    while (value.kind === "unwrap" || value.kind === "as-object" || value.kind === "from-union")
      value = value.operand;
    const [cause] = value.kind === "builtin" && value.builtin.name === "error.unboxed" ? value.args : [];
    if (cause !== undefined) value = cause;
    if (value.kind === "field") return { kind: "field", object: value.object, field: value.field, span };
    // Counter.total = 1
    if (value.kind === "read") {
      const name = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
      const declaration = to.symbolOf(name)?.valueDeclaration;
      if (declaration !== undefined) checkStaticAccess(node, declaration, true, to);
      return { kind: "slot", slot: value.slot, span };
    }
    return to.refuse("unsupported-assignment-target", node, { target: node.getText() });
  }
  return to.refuse("unsupported-assignment-target", node, { target: node.getText() });
}

export function typeOfPlace(place: Place<Lowered>, to: Lowering): Expr<Lowered>["type"] {
  if (place.kind === "slot") return to.typeOfSlot(place.slot);
  if (place.kind === "field") return to.typeOfSlot(place.field);
  if (byteElementOf(place) !== undefined) return numberType;
  if (place.array.type.kind !== "array") return bug(place.span, "an element of something that is no array");
  return to.typeOfSlot(place.array.type.element);
}

export function lowerAssignment(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> {
  const token = node.operatorToken.kind;
  const span = to.spanOf(node);
  const pattern = token === K.EqualsToken ? patternOf(node.left) : undefined;
  if (pattern !== undefined) return lowerPatternAssignment(node, pattern, to);
  const setter = lowerAccessorAssignment(node, to);
  if (setter !== undefined) return setter;
  const target = to.place(node.left);
  const type = typeOfPlace(target, to);
  const operator = withoutEquals.get(token) ?? token;
  const byteOp = arithmeticOps.get(operator) ?? bitwiseOps.get(operator);
  const byte = byteElementOf(target);
  if (byte !== undefined && (token === K.EqualsToken || byteOp !== undefined))
    return lowerByteAssignment(node, byte, byteOp, to);
  if (token === K.EqualsToken) {
    const value = assigned(to.expr(node.right), target, node, to);
    return { kind: "assign", target, value, type: isCause(target, to) ? voidType : type, span };
  }
  const plain = withoutEquals.get(token);
  if (plain === undefined)
    return bindPlace(target, to, (place) =>
      bindValue(place, type, to, (old) =>
        lowerLogicalAssignment(
          node,
          old,
          (given) => {
            const value = assigned(given, target, node, to);
            if (byte !== undefined && !isDiscarded(node)) return lowerByteStore(place, value, to);
            return { kind: "assign", target: place, value, type, span };
          },
          to,
        ),
      ),
    );
  if (isWide(type)) return lowerWideCompound(node, plain, target, type, to);
  if (plain === K.PlusToken && type.kind === "string") {
    return { kind: "append", target, value: toAddedText(to.expr(node.right), node.right, to), type, span };
  }
  const op = arithmeticOps.get(plain) ?? bitwiseOps.get(plain);
  if (op === undefined || type.kind !== "number") {
    return to.refuse("unsupported-operator", node.operatorToken, { operator: node.operatorToken.getText() });
  }
  const operand = op === "+" ? asOperand : anyNumber;
  return { kind: "compound", target, op, value: operand(to.expr(node.right), node.right, to), type, span };
}

/** What the place gets. */
function assigned(
  value: Expr<Lowered>,
  target: Place<Lowered>,
  node: ts.BinaryExpression,
  to: Lowering,
): Expr<Lowered> {
  const type = typeOfPlace(target, to);
  if (!isCause(target, to)) return coerce(value, type, node.right, to);
  // What stands there is an error that holds the value, and not the value.
  if (!ts.isExpressionStatement(node.parent))
    return to.refuse("unsupported-assignment-target", node.left, { target: node.left.getText() });
  return checkCause(value, node.right, to, type);
}

/** `+=` without the `=`. */
export const withoutEquals: ReadonlyMap<ts.SyntaxKind, ts.SyntaxKind> = new Map([
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

export function lowerIncrement(
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  delta: 1 | -1,
  prefix: boolean,
  to: Lowering,
): Expr<Lowered> {
  const accessor = lowerAccessorIncrement(node, delta, prefix, to);
  if (accessor !== undefined) return accessor;
  const target = to.place(node.operand);
  const byte = byteElementOf(target);
  if (byte !== undefined) return lowerByteIncrement(node, byte, delta, prefix, to);
  const type = typeOfPlace(target, to);
  if (isWide(type)) return lowerWideIncrement(node, delta, prefix, target, type, to);
  if (type.kind !== "number")
    return to.refuse("unsupported-operator", node, { operator: delta === 1 ? "++" : "--" });
  return { kind: "increment", target, delta, prefix, type: numberType, span: to.spanOf(node) };
}
