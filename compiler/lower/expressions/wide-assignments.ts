// `op=` and `++` of a place that holds more than a number or text: an optional field, a variable of several types or of an
// enum.
import type { Expr, Lowered, Place, Type } from "../../hir/index.ts";
import { numberType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { isNumberOrNothing } from "../arrays/or-missing.ts";
import { isText as isCertainText } from "../doubt/bears-all.ts";
import { lookAgain } from "../doubt/look-again.ts";
import type { Lowering } from "../lowering.ts";
import { toAddedText } from "../texts/text.ts";
import { proveType } from "../unions/proved.ts";
import { coerce } from "./coerce.ts";
import { makeNumber } from "./literals.ts";
import { bindPlace, readPlace } from "./logical-assignments.ts";
import { anyNumber, arithmeticOps, asOperand, bitwiseOps, isCalculable } from "./operators.ts";
import { bindOnce } from "./temporaries.ts";

export function isWide(type: Type): boolean {
  return type.kind === "optional" || type.kind === "union" || type.kind === "enum";
}

/** o.speed += 1.5  =>  o.speed = o.speed! + 1.5 */
export function lowerWideCompound(
  node: ts.BinaryExpression,
  operator: ts.SyntaxKind,
  target: Place<Lowered>,
  type: Type,
  to: Lowering,
): Expr<Lowered> {
  return bindPlace(target, to, (place) => {
    const old = provedPlace(place, type, node.left, to);
    const right = to.expr(node.right);
    const value = combine(old, right, operator, node, to);
    return written(place, type, value, node, to);
  });
}

/** o.count++  =>  let old = o.count! in (o.count = old + 1, old) */
export function lowerWideIncrement(
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  delta: 1 | -1,
  prefix: boolean,
  target: Place<Lowered>,
  type: Type,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  return bindPlace(target, to, (place) => {
    const old = anyNumber(provedPlace(place, type, node.operand, to), node.operand, to);
    const changed = (left: Expr<Lowered>): Expr<Lowered> => {
      const right = makeNumber(1, node, to);
      const value: Expr<Lowered> = {
        kind: "arithmetic",
        op: delta === 1 ? "+" : "-",
        left,
        right,
        type: numberType,
        span,
      };
      return written(place, type, value, node, to);
    };
    if (prefix || isUnused(node)) return changed(old);
    return bindOnce(old, to, (kept) => ({
      kind: "comma",
      first: changed(kept),
      second: kept,
      type: numberType,
      span,
    }));
  });
}

/** What the place holds now, as TypeScript proves it. */
function provedPlace(place: Place<Lowered>, type: Type, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const written = readPlace(place, type);
  const isText = isBeforeText(node, to);
  const proved = proveType(written, to.checker.getTypeAtLocation(node), node, to, !isText);
  const looked = lookAgain(proved, written, node, to);
  if ((looked.kind !== "unwrap" && looked.kind !== "from-union") || !looked.inDoubt) return looked;
  // What a call made null since it was asked counts as 0, and is "null" before text; text counts as the number that it says.
  const own = looked.operand.type;
  const isBorne =
    isNumberOrNothing(own) || (isAdding(node) ? isText && looked.kind === "unwrap" : isCalculable(own));
  return isBorne ? looked.operand : looked;
}

/** total += value */
function isAdding({ parent }: ts.Expression): boolean {
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken;
}

/** name += " text" */
function isBeforeText(node: ts.Expression, to: Lowering): boolean {
  const { parent } = node;
  if (!isAdding(node) || !ts.isBinaryExpression(parent)) return false;
  return parent.left === node && isCertainText(parent.right, to.checker);
}

function combine(
  left: Expr<Lowered>,
  right: Expr<Lowered>,
  operator: ts.SyntaxKind,
  node: ts.BinaryExpression,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const isText = [left, right].some((side) => side.type.kind === "string");
  if (operator === ts.SyntaxKind.PlusToken && isText)
    return {
      kind: "concat",
      parts: [toAddedText(left, node.left, to), toAddedText(right, node.right, to)],
      type: stringType,
      span,
    };
  const operand = operator === ts.SyntaxKind.PlusToken ? asOperand : anyNumber;
  const [a, b] = [operand(left, node.left, to), operand(right, node.right, to)];
  const op = arithmeticOps.get(operator);
  if (op !== undefined) return { kind: "arithmetic", op, left: a, right: b, type: numberType, span };
  const bits =
    bitwiseOps.get(operator) ??
    to.refuse("unsupported-operator", node.operatorToken, { operator: node.operatorToken.getText() });
  return { kind: "bitwise", op: bits, left: a, right: b, type: numberType, span };
}

/** The value of the assignment is the one that was assigned. */
function written(
  place: Place<Lowered>,
  type: Type,
  value: Expr<Lowered>,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const assign = (given: Expr<Lowered>): Expr<Lowered> => ({
    kind: "assign",
    target: place,
    value: coerce(given, type, node, to),
    type,
    span,
  });
  if (isUnused(node)) return assign(value);
  return bindOnce(value, to, (kept) => ({
    kind: "comma",
    first: assign(kept),
    second: kept,
    type: value.type,
    span,
  }));
}

function isUnused(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isUnused(parent);
  return ts.isExpressionStatement(parent) || (ts.isForStatement(parent) && parent.incrementor === node);
}
